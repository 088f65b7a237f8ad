import { creditedNames } from '../../core/credits.ts';
import { proseOf, type ReportProfile } from '../profile.ts';
import { shinglesOf } from './shingles.ts';
import { type Sentence, sentenceOf } from './similar.ts';

const NUMBER = /\d[\d.,:]*\d/g;
const YEAR = /^(?:19|20)\d\d$/;

/** A report laid open for comparing it with the others of its event; what a comparison asks for is worked out once. */
export class Laid {
  readonly profile: ReportProfile;
  readonly shingles: ReadonlySet<number>;
  readonly prose: string;
  /** Whom its credit line and byline credit, as written. */
  readonly credited: readonly string[];
  private bags: readonly Sentence[] | undefined;
  private printed: ReadonlySet<string> | undefined;

  constructor(profile: ReportProfile) {
    this.profile = profile;
    this.shingles = shinglesOf(profile.words);
    this.prose = proseOf(profile.report);
    const { credit, byline } = profile.report.meta;
    this.credited = [credit, byline].flatMap((line) => (line === undefined ? [] : creditedNames(line)));
  }

  /** The sentences of its claims, beside them. */
  get sentences(): readonly Sentence[] {
    this.bags ??= this.profile.claims.map((claim) => sentenceOf(this.profile.report, claim));
    return this.bags;
  }

  /** All numbers that the report prints, whatever they count: days, hours, terms, shares. */
  get numbers(): ReadonlySet<string> {
    this.printed ??= new Set(
      (this.prose.match(NUMBER) ?? []).map((n) => n.replace(/[.,:]/g, '')).filter((n) => !YEAR.test(n)),
    );
    return this.printed;
  }
}
