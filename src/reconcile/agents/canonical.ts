import type { Claim } from '../../core/claim.ts';
import { isCountryWord } from '../../core/country-words.ts';
import type { Report } from '../../core/report.ts';
import type { AgentKind } from '../../core/vocabulary.ts';
import { UnionFind } from '../events/union-find.ts';
import { fold, words } from '../fold.ts';
import type { ReportProfile } from '../profile.ts';
import { type AgentName, agentName, isDescription, isSameAgent } from './name.ts';

/** One who can say something, under the fullest of its names. */
export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly kind: AgentKind;
}

interface Seen {
  readonly key: string;
  readonly name: AgentName;
  readonly kind: AgentKind;
  readonly times: number;
}

/** Who speaks where a report names nobody: the outlet, or the body that publishes its own bulletin. */
const author = (report: Report): string => `author:${report.meta.outlet ?? report.path}`;

const keyOf = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

function bodyOf(claim: Claim, report: Report): string | null {
  if (claim.claimant !== null) return claim.claimant.text;
  const body = claim.claimantKind !== null && claim.claimantKind !== 'outlet' && claim.claimantKind !== 'unknown';
  return body ? (report.meta.outlet ?? null) : null;
}

function collect(profiles: readonly ReportProfile[]): readonly Seen[] {
  const seen = new Map<string, { name: AgentName; kind: AgentKind; times: number }>();
  for (const { report, claims } of profiles) {
    for (const claim of claims) {
      const text = bodyOf(claim, report);
      if (text === null) continue;
      const key = keyOf(text);
      const known = seen.get(key);
      const kind = claim.claimant?.kind ?? claim.claimantKind ?? 'unknown';
      if (known === undefined) seen.set(key, { name: agentName(text), kind, times: 1 });
      else known.times++;
    }
  }
  return [...seen].map(([key, rest]) => ({ key, ...rest })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Names up to this many are compared pairwise in one event; beyond it only equal spellings meet. */
const PAIRWISE = 400;

function joinNames(seen: readonly Seen[]): UnionFind {
  const union = new UnionFind(seen.length);
  if (seen.length > PAIRWISE) return union;
  const bare = seen.map(({ name }) => isDescription(name) && name.concepts.size === 1);
  for (let i = 0; i < seen.length; i++) {
    for (let j = i + 1; j < seen.length; j++) {
      // "The ministry" would join two ministries.
      if (bare[i] !== bare[j] && isDescription((seen[i] as Seen).name) && isDescription((seen[j] as Seen).name))
        continue;
      if (isSameAgent((seen[i] as Seen).name, (seen[j] as Seen).name)) union.join(i, j);
    }
  }
  for (const [i, { name }] of seen.entries()) {
    if (!bare[i]) continue;
    const fuller = seen.flatMap((other, j) =>
      !bare[j] && isDescription(other.name) && isSameAgent(name, other.name) ? [j] : [],
    );
    const first = fuller[0];
    if (first !== undefined && new Set(fuller.map((j) => union.find(j))).size === 1) union.join(i, first);
  }
  return union;
}

function fullest(group: readonly Seen[]): Seen {
  const weight = (s: Seen): number => s.name.proper.size * 2 + s.name.acronyms.size + s.name.concepts.size;
  return [...group].sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1))[0] as Seen;
}

/** Agents of one event, by claim. */
export interface Agents {
  /** The agent that a claim is to be held to; null where nobody is named and the author is no body. */
  readonly of: (claim: Claim, report: Report) => Agent | null;
}

/**
 * Brings the names of claimants in one event to one name each: an acronym and the name it stands for, a short form and
 * the full one, a description ("the ministry") and the last body before it that it fits.
 */
export function canonicalAgents(profiles: readonly ReportProfile[]): Agents {
  const seen = collect(profiles);
  const union = joinNames(seen);
  const agents = new Map<string, Agent>();
  for (const group of union.groups()) {
    const members = group.map((i) => seen[i] as Seen);
    const full = fullest(members);
    const kind = [...members].sort((a, b) => b.times - a.times || (a.key < b.key ? -1 : 1))[0]?.kind ?? full.kind;
    const agent = { id: full.key, name: full.name.written, kind };
    for (const member of members) agents.set(member.key, agent);
  }
  const described = resolveDescriptions(profiles, agents);
  return {
    of: (claim, report) => {
      const text = bodyOf(claim, report);
      if (text !== null) return described.get(claim.id) ?? agents.get(keyOf(text)) ?? null;
      if (claim.claimantKind === 'outlet')
        return { id: author(report), name: report.meta.outlet ?? report.path, kind: 'outlet' };
      return null;
    },
  };
}

/** "The organisation" is the last named body of its kind before it in the same report. */
function resolveDescriptions(
  profiles: readonly ReportProfile[],
  agents: ReadonlyMap<string, Agent>,
): ReadonlyMap<string, Agent> {
  const resolved = new Map<string, Agent>();
  const bodies = [...new Set(agents.values())].filter((agent) => !isDescription(agentName(agent.name)));
  for (const { claims } of profiles) {
    let last: readonly Agent[] = [];
    for (const claim of claims) {
      if (claim.claimant === null) continue;
      const name = agentName(claim.claimant.text);
      const kind = claim.claimant.kind;
      if (isDescription(name)) {
        if (!DEFINITE.test(claim.claimant.text) || namesCountry(claim.claimant.text)) continue;
        const near = last.filter((agent) => agent.kind === kind && fitsDescription(name, agent));
        const far = isUnique(name) ? bodies.filter((agent) => agent.kind === kind && fitsDescription(name, agent)) : [];
        const fits = near.length > 0 ? near : far.length === 1 ? far : [];
        if (fits[0] !== undefined) resolved.set(claim.id, fits[0]);
        continue;
      }
      const agent = agents.get(keyOf(claim.claimant.text));
      if (agent !== undefined) last = [agent, ...last.filter((a) => a !== agent)];
    }
  }
  return resolved;
}

/** Of these a story mostly has one, so that the bare word finds it in another report. A government is named by many. */
const UNIQUE = new Set([
  'ombudsman',
  'prosecution',
  'hospital',
  'union',
  'church',
  'commission',
  'bar',
  'monitor',
  'committee',
]);

const isUnique = (name: AgentName): boolean => [...name.concepts].some((concept) => UNIQUE.has(concept));

/** "The Venezuelan government" is no other government that was named before it. */
const namesCountry = (text: string): boolean => words(text).some((word) => isCountryWord(fold(word)));

/** Only "the organisation" points back; "organisations" are whoever they are. */
const DEFINITE = /^(?:(?:the|its|their|el|la|o|a|su|seu|sua|este|esta|same|o mesmo)\s|\p{Lu}\p{L}*$)/iu;

const VAGUE = new Set(['organisation', 'association', 'spokesman', 'agency']);

function fitsDescription(description: AgentName, agent: Agent): boolean {
  const body = agentName(agent.name);
  for (const concept of description.concepts) {
    if (!VAGUE.has(concept) && !body.concepts.has(concept)) return false;
  }
  return true;
}
