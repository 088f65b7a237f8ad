/**
 * Offices and bodies that the three languages call by different words: concept and beginnings of words, folded. By
 * them "the police", "a polícia" and "la Policía" are one, and a description finds its body.
 */
const CONCEPTS: Readonly<Record<string, string>> = {
  police: 'police polici',
  government:
    'government gobierno governo regime regimen executive ejecutivo administration administracion administracao',
  president: 'president presidencia presidency mandatari',
  ministry: 'ministry minister ministr gobernacion gobernac secretaria secretary secretario despacho pasta',
  prosecution: 'prosecut fiscal procurad promotoria attorney-general',
  court: 'court tribunal corte supremo judiciary judicial judicatura justica juez',
  ombudsman: 'ombuds defensoria defensor provedor',
  army: 'army military ejercito exercito militar junta',
  hospital: 'hospital',
  committee: 'committee comite',
  commission: 'commission comision comissao',
  union: 'union sindicato syndicate',
  association: 'association asociacion associacao',
  organisation: 'organisation organization organizacion organizacao ong ngo group grupo coletivo colectivo collective',
  coalition: 'coalition coalicion coligacao alianza alliance alianca plataforma platform',
  network: 'network red rede',
  institute: 'institute instituto',
  party: 'party partido',
  bar: 'bar colegio ordem lawyers',
  family: 'family familia relative pariente familiar parent madre mother mae',
  prison: 'prison penitenci carcel prisional',
  church: 'church iglesia igreja pastoral vatican vaticano',
  monitor: 'monitor observatory observatorio mechanism mecanismo',
  federation: 'federation federacion federacao',
  spokesman: 'spokesm spokesw spokesp vocer portavoz porta-voz',
  agency: 'agency agencia',
  service: 'service servicio servico',
};

const STEMS = Object.entries(CONCEPTS).flatMap(([concept, stems]) =>
  stems.split(' ').map((s) => [s, concept] as const),
);

/** The concept of a folded word, or null: "ministerial" belongs to "ministry". */
export function conceptOf(word: string): string | null {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const concept = findConcept(word);
  if (KNOWN.size >= LIMIT) KNOWN.clear();
  KNOWN.set(word, concept);
  return concept;
}

const KNOWN = new Map<string, string | null>();
const LIMIT = 20_000;

function findConcept(word: string): string | null {
  let best: readonly [string, string] | null = null;
  for (const entry of STEMS)
    if (word.startsWith(entry[0]) && (best === null || entry[0].length > best[0].length)) best = entry;
  return best?.[1] ?? null;
}
