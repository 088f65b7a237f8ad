import { describe, expect, it } from 'vitest';
import type { Language, Measure } from '../../core/vocabulary.ts';
import { findAll } from '../text/patterns.ts';
import { tokenize } from '../text/tokens.ts';
import { languageData } from './index.ts';

const named = (language: Language, text: string) => findAll(languageData(language).lexicon.measures, tokenize(text));

const sentences: readonly (readonly [Language, string, Measure])[] = [
  ['en', 'Some 310 herders had moved to safer pastures', 'displaced'],
  ['en', 'The spill made 75 people vacate; 40 were billeted in a chapel', 'displaced'],
  ['en', 'The dam keeper got 620 villagers to evacuate', 'displaced'],
  ['en', 'The relocation of 5,800 islanders is over', 'displaced'],
  ['en', 'Evacuated homes: 19', 'displaced'],
  ['en', 'The landslip swallowed 33 chalets', 'destroyed'],
  ['en', 'Eight cabins slid and toppled into the creek', 'destroyed'],
  ['en', 'Damaged dwellings, 1,204', 'destroyed'],
  ['es', 'Pernoctan en el coliseo 140 personas', 'displaced'],
  ['es', 'La reubicación de 27 familias tardó un día', 'displaced'],
  ['es', 'Son 12 casas desalojadas junto al barranco', 'displaced'],
  ['es', 'Hay 36 viviendas totalmente destrozadas', 'destroyed'],
  ['es', 'El vendaval destechó 51 ranchos', 'destroyed'],
  ['pt', 'Ao todo, 190 moradores estão fora de casa', 'displaced'],
  ['pt', 'O realojamento de 44 famílias começou', 'displaced'],
  ['pt', 'Foram encaminhados para o ginásio 85 ribeirinhos', 'displaced'],
  ['pt', 'São 62 moradias parcialmente destelhadas', 'destroyed'],
  ['pt', 'A enxurrada levou dez barracos', 'destroyed'],
];

const elsewhere: readonly (readonly [Language, string, Measure])[] = [
  ['en', 'He was moved to a high-security wing', 'displaced'],
  ['pt', 'A marcha ficou em casa', 'destroyed'],
];

describe('those who leave their homes and the homes that are lost', () => {
  it.each(sentences)('(%s) %s: %s', (language, text, measure) => {
    const strong = named(language, text).filter((m) => !m.entry.weak);
    expect(strong.map((m) => m.entry.measure)).toContain(measure);
  });

  it.each(elsewhere)('(%s) %s: not %s', (language, text, measure) => {
    const strong = named(language, text).filter((m) => !m.entry.weak);
    expect(strong.map((m) => m.entry.measure)).not.toContain(measure);
  });
});
