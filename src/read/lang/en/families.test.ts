import { describe, expect, it } from 'vitest';
import { compile, findAll } from '../../text/patterns.ts';
import { tokenize } from '../../text/tokens.ts';
import { en } from './lexicon.ts';

const measures = compile(en.measures, (m) => m.pattern);
const namedIn = (text: string) => findAll(measures, tokenize(text));
const strongIn = (text: string) =>
  namedIn(text)
    .filter((m) => !m.entry.weak && m.entry.measure !== null)
    .map((m) => m.entry.measure);

const references = compile(en.nouns.references, (p) => p);
const units = compile(en.nouns.units, (p) => p);
const others = compile(en.nouns.others, (p) => p);

describe('numbers that count nobody', () => {
  it.each([
    'By a man of',
    'The youngest was',
    'They met at gate',
    'A hall with a capacity of',
    'A committee of',
    'He was paid',
    'A litre costs',
    'The plant employs',
    'The bill passed with 80 votes to',
  ])('stand behind %j', (text) => {
    const tokens = tokenize(text);
    expect(findAll(references, tokens).some((m) => m.to === tokens.length)).toBe(true);
  });

  it.each(['member panel', 'out of ten', 'fewer than a month', 'crowns', 'per stall'])('stand before %j', (text) => {
    expect(findAll(units, tokenize(text)).some((m) => m.from === 0)).toBe(true);
  });

  it('may be things that nothing happens to, but doors and banks are broken', () => {
    const other = (text: string) => findAll(others, tokenize(text)).length > 0;
    expect(other('ledgers')).toBe(true);
    expect(other('hamlets')).toBe(true);
    expect(other('doors')).toBe(false);
    expect(other('banks')).toBe(false);
  });
});

describe('the families of English phrases', () => {
  it.each([
    ['The warden let 31 out before breakfast', 'released'],
    ['By dusk nine were home', 'released'],
    ['Nineteen signed out at the lodge', 'released'],
    ['Five got out through a drain', 'released'],
    ['Forty left with a caution', 'released'],
    ['Seven served their time and went', 'released'],
    ['Twelve had their sentences remitted', 'released'],
    ['The decree of excarcelation covers 60', 'released'],
    ['Four were hauled back on Sunday', 'rearrested'],
    ['Two were recalled to prison within days', 'rearrested'],
    ['Eleven are again behind bars', 'rearrested'],
    ['Six had their bail revoked', 'rearrested'],
    ['Sixteen are still at large', 'missing'],
    ['Two convicts are still being hunted', 'missing'],
    ['Thirty were interpellated at the ferry', 'detained'],
    ['Students were dragged from their dormitories: 14', 'detained'],
    ['They were lifted by the police', 'detained'],
    ['Soldiers whisked him off', 'detained'],
    ['The cells now have 58', 'held'],
    ['Eight ministers are in the hands of mutineers', 'held'],
    ['Four sit in the round fort, without trial', 'held'],
    ['Seventeen were placed on a three-day remand', 'held'],
    ['A judge imposed administrative arrest on 60', 'sentenced'],
    ['Of the 20, the bench found nine guilty', 'sentenced'],
    ['Ten face the gallows', 'sentenced'],
    ['Sentence was passed on eleven', 'sentenced'],
    ['Thirty were charge-sheeted', 'charged'],
    ['Nine are helping police with inquiries', 'held'],
    ['The men were let go; the judge let them go', 'released'],
    ['Twelve were again under lock and key', 'rearrested'],
    ['Two have long eluded justice', 'missing'],
    ['Six never arrived at the station', 'missing'],
    ['Four were discharged and acquitted', 'released'],
    ['Eight were docked for riot', 'charged'],
    ['Nine are due in court', 'charged'],
    ['Hundreds sit behind barbed wire', 'held'],
    ['Nine were produced before the magistrate', 'charged'],
  ] as const)('hear in %j that it is about the %s: custody and courts', (text, measure) => {
    expect(strongIn(text)).toContain(measure);
  });

  it.each([
    ['Seven men have gone to the gallows', 'killed'],
    ['Three of the patients did not pull through', 'killed'],
    ['Four bullet-riddled bodies lay in a ditch', 'killed'],
    ['The storm toll reaches 61', 'killed'],
    ['Two were brought dead to the infirmary', 'killed'],
    ['Fourteen were ferried to the clinic', 'injured'],
    ['A nurse stitched up six', 'injured'],
    ['One has a fractured hip', 'injured'],
    ['Nine were hit by stray shots', 'injured'],
    ['First aid was given to 40', 'injured'],
    ['Fifty-one were last seen at the quay', 'missing'],
    ['Seventeen have not answered their phones', 'missing'],
    ['Searches continue for 38', 'missing'],
    ['Two fell overboard', 'missing'],
    ['Eight shopkeepers were slapped around', 'attacked'],
    ['Hooded men set upon four priests', 'attacked'],
    ['Six were hung by the wrists', 'attacked'],
    ['Nine bore marks consistent with beating', 'attacked'],
    ['Two took their own lives', 'killed'],
    ['Fourteen were treated and discharged', 'injured'],
    ['Eleven were sent packing', 'deported'],
    ['Thirty were pushed across the frontier', 'deported'],
    ['The police turned 60 people back at the border', 'deported'],
    ['About 18,000 are still under canvas', 'displaced'],
    ['Ninety slept in the gym', 'displaced'],
    ['Some 1,600 took to the road', 'displaced'],
    ['Families lost the roof over their heads', 'displaced'],
    ['The raid yielded 32 knives', 'seized'],
    ['We took 300 guns off the streets', 'seized'],
    ['Eleven service cars burned out', 'destroyed'],
    ['Homes lost: 2,900', 'destroyed'],
    ['Insurers list 126 shops as total losses', 'destroyed'],
  ] as const)('hear in %j that it is about the %s: harm and loss', (text, measure) => {
    expect(strongIn(text)).toContain(measure);
  });

  it.each([
    ['The council let it be known on the radio', 'released'],
    ['Let alone the others', 'released'],
    ['They got out of the car', 'released'],
    ['The home minister spoke', 'released'],
    ['Nine in ten were out of work', 'released'],
    ['Mustafa set up a stall', 'released'],
    ['The toll plaza was closed', 'killed'],
    ['The repairs cost about a fortune', 'killed'],
    ['The hospital director spoke', 'injured'],
  ] as const)('hear in %j nothing of the %s', (text, measure) => {
    expect(namedIn(text).map((m) => m.entry.measure)).not.toContain(measure);
  });
});
