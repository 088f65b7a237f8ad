import { describe, expect, it } from 'vitest';
import { compile, findAll } from '../../text/patterns.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Pattern } from '../lexicon.ts';
import { en } from './lexicon.ts';

const EXPANSIONS = 20_000;

/** Every wording of a pattern, its alternatives written out; gaps and optional words stay as they are. */
function wordings(pattern: Pattern): readonly string[] {
  let out: string[] = [''];
  for (const element of pattern.split(' ')) {
    const optional = element.endsWith('?') && element.length > 1;
    const words = element.length > 1 && optional ? [element] : element.split('|');
    if (out.length * words.length > EXPANSIONS) return [pattern];
    out = out.flatMap((o) => words.map((w) => (o ? `${o} ${w}` : w)));
  }
  return out;
}

/** Wordings that occur twice in a list with another value. */
function contradictions<T extends { readonly pattern: Pattern }>(
  entries: readonly T[],
  slot: (e: T) => string,
  value: (e: T) => string,
): readonly string[] {
  const seen = new Map<string, string>();
  const found = new Set<string>();
  for (const e of entries)
    for (const w of wordings(e.pattern)) {
      const key = `${slot(e)}: ${w}`;
      const known = seen.get(key);
      if (known === undefined) seen.set(key, value(e));
      else if (known !== value(e)) found.add(`${key} is ${known} and ${value(e)}`);
    }
  return [...found];
}

const lists: Readonly<Record<string, readonly Pattern[]>> = {
  measures: en.measures.map((m) => m.pattern),
  heads: en.agents.heads.map((h) => h.pattern),
  backward: en.agents.backward.map((b) => b.pattern),
  speech: en.speech.map((s) => s.pattern),
  counted: en.nouns.counted.map((c) => c.pattern),
  units: en.nouns.units,
  references: en.nouns.references,
  others: en.nouns.others,
  dynamics: en.dynamics.map((d) => d.pattern),
  outcomes: en.outcomes.map((o) => o.pattern),
  negations: en.grammar.negations,
  parts: en.grammar.parts,
  remainders: en.grammar.remainders,
  hypotheticals: en.grammar.hypotheticals,
  additions: en.grammar.additions,
  teasers: en.structure.teasers,
  comments: en.structure.comments,
  credits: en.structure.credits,
  captions: en.structure.captions,
};

describe('the English lexicon', () => {
  it.each(Object.entries(lists))('opens every pattern of %s with a word or a beginning', (_, patterns) => {
    const bad = patterns.filter((p) => {
      const first = p.split(' ')[0] as string;
      return first.endsWith('?') || !first.split('|').every((a) => /^\p{L}{2,}|^\p{L}{3,}\*$/u.test(a));
    });
    expect(bad).toEqual([]);
  });

  it.each(Object.entries(lists))(
    'writes the patterns of %s without empty alternatives or stray spaces',
    (_, patterns) => {
      expect(patterns.filter((p) => p !== p.trim() || /\s{2}|\|\||\|( |$)|(^| )\|/.test(p))).toEqual([]);
    },
  );

  it('gives a phrase one measure in one place, unless one of them is weak', () => {
    const strong = en.measures.filter((m) => !m.weak);
    expect(
      contradictions(
        strong,
        (m) => m.government,
        (m) => `${m.measure}/${m.outcome ?? '-'}`,
      ),
    ).toEqual([]);
  });

  it('sets no trap that is word for word a trigger', () => {
    const traps = new Set(en.measures.filter((m) => m.measure === null && !m.weak).flatMap((m) => wordings(m.pattern)));
    const both = en.measures.filter((m) => m.measure !== null).flatMap((m) => wordings(m.pattern));
    expect([...new Set(both.filter((w) => traps.has(w)))]).toEqual([]);
  });

  it('gives a cue of speech one act for one place of the speaker', () => {
    expect(
      contradictions(
        en.speech,
        (s) => (s.act === null ? 'nobody' : s.speaker),
        (s) => s.act ?? 'trap',
      ),
    ).toEqual([]);
  });

  it('gives an agent head one kind and type', () => {
    expect(
      contradictions(
        en.agents.heads,
        () => '',
        (h) => `${h.kind}/${h.type}`,
      ),
    ).toEqual([]);
  });

  it('gives a counted noun one population, and every population a path', () => {
    expect(
      contradictions(
        en.nouns.counted,
        () => '',
        (c) => c.population,
      ),
    ).toEqual([]);
    const bad = en.nouns.counted.filter((c) => !/^(people|things)(\/[a-z-]+)*$/.test(c.population));
    expect(bad).toEqual([]);
  });

  it('knows a name once', () => {
    const names = en.agents.known.flatMap((k) => k.names);
    expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([]);
  });
});

const measures = compile(en.measures, (m) => m.pattern);
const measuresIn = (text: string) => [
  ...new Set(
    findAll(measures, tokenize(text))
      .filter((m) => !m.entry.weak)
      .map((m) => m.entry.measure),
  ),
];

describe('the English triggers', () => {
  it.each([
    ['The sheriff let go 14 of the pickers', 'released'],
    ['Nineteen miners were set at liberty', 'released'],
    ['Seven walked out of the fort on Sunday', 'released'],
    ['Twelve recluses recovered their liberty', 'released'],
    ['Six had bail granted, said the clerk; 30 others were freed on bail', 'released'],
    ['The king pardoned 40', 'released'],
    ['Troops rounded up 60 dockers', 'detained'],
    ['Eleven were hauled off by the marines', 'detained'],
    ['Five were taken into custody', 'detained'],
    ['About 300 remain behind bars', 'held'],
    ['The register of political prisoners stands at 81', 'held'],
    ['A bench handed down terms to nine', 'sentenced'],
    ['Two were ordered to spend ten days in a cell', 'sentenced'],
    ['Four were put on trial', 'charged'],
    ['The whereabouts of 21 remain unknown: 21 are unaccounted for', 'missing'],
    ['The landslide claimed the lives of 17', 'killed'],
    ['Thirteen persons lost the life', 'killed'],
    ['Three succumbed in the clinic', 'killed'],
    ['Gunmen shot dead 5', 'killed'],
    ['Another 33 suffered injuries', 'injured'],
    ['Eight were put on a plane', 'deported'],
    ['The river drove 4,000 from their homes', 'displaced'],
    ['Ten of the freed were re-arrested', 'rearrested'],
    ['Customs men impounded 14 boats', 'seized'],
    ['Nine students were beaten', 'attacked'],
    ['Sixty huts were reduced to ashes', 'destroyed'],
  ] as const)('hear in %j that it is about the %s', (text, measure) => {
    expect(measuresIn(text)).toContain(measure);
  });

  it.each([
    ['The union held a second public rally', 'held'],
    ['They were held responsible for the leak', 'held'],
    ['The office released its annual report', 'released'],
    ['A video released by the office', 'released'],
    ['Entry is free of charge', 'charged'],
    ['The talks came to a dead end', 'killed'],
    ['It abolished the death penalty', 'killed'],
    ['He kept missing the deadline', 'missing'],
    ['The chargé d’affaires came late', 'charged'],
    ['A burst of injured pride', 'injured'],
  ] as const)('hear in %j nothing of the %s', (text, measure) => {
    expect(measuresIn(text)).not.toContain(measure);
  });
});
