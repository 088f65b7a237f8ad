import type { Language } from '../../core/vocabulary.ts';

/** Words around a figure that say when in the day it was counted, that it corrects another, or that it came before. */
export interface CueWords {
  /** Part of the day and the minute since midnight that stands for it. Folded; several words are one phrase. */
  readonly dayParts: Readonly<Record<string, number>>;
  /** Beginnings of words. */
  readonly corrections: readonly string[];
  /** Whole words directly before a number that reject it: "not seven". */
  readonly not: readonly string[];
  /** Words that put a count before another in the same report. */
  readonly earlier: readonly string[];
  /** Words that make a count the present one. */
  readonly now: readonly string[];
  /** "From nine to 14": the first of these words and the second enclose the earlier count. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Articles that a body's name may begin with, as written at the beginning of a sentence. */
  readonly articles: readonly string[];
}

export const CUES: Readonly<Record<Language, CueWords>> = {
  en: {
    dayParts: {
      'small hours': 180,
      dawn: 330,
      breakfast: 450,
      morning: 540,
      midday: 720,
      noon: 720,
      afternoon: 930,
      evening: 1170,
      night: 1320,
      tonight: 1320,
      midnight: 1439,
    },
    corrections: ['correct', 'revis', 'rectif', 'retract', 'recount', 'walked back'],
    not: ['not'],
    now: ['now', 'already', 'currently'],
    earlier: ['ago', 'earlier', 'previously', 'initially', 'had', 'until', 'first', 'then', 'yesterday'],
    from: ['from'],
    to: ['to'],
    articles: ['The', 'A', 'An', 'Its', 'Their'],
  },
  es: {
    dayParts: {
      madrugada: 240,
      amanecer: 360,
      manana: 540,
      mediodia: 720,
      tarde: 930,
      anochecer: 1170,
      noche: 1290,
      medianoche: 1439,
    },
    corrections: ['corrig', 'correg', 'correcc', 'rectif', 'retract', 'desdij'],
    not: ['no'],
    now: ['ahora', 'ya', 'actualmente'],
    earlier: ['hace', 'antes', 'previamente', 'inicialmente', 'habia', 'hasta', 'primero', 'entonces', 'ayer', 'iba'],
    from: ['de', 'desde'],
    to: ['a', 'hasta'],
    articles: ['El', 'La', 'Los', 'Las', 'Un', 'Una', 'Su', 'Sus'],
  },
  pt: {
    dayParts: {
      madrugada: 240,
      amanhecer: 360,
      manha: 540,
      'meio-dia': 720,
      tarde: 930,
      anoitecer: 1170,
      noite: 1290,
      'meia-noite': 1439,
    },
    corrections: ['corrig', 'correc', 'retif', 'rectif', 'recontag', 'voltou atras'],
    not: ['nao'],
    now: ['agora', 'ja', 'atualmente'],
    earlier: [
      'atras',
      'antes',
      'anteriormente',
      'inicialmente',
      'tinha',
      'havia',
      'ate',
      'primeiro',
      'entao',
      'ontem',
      'eram',
      'via',
    ],
    from: ['de'],
    to: ['a', 'para'],
    articles: ['O', 'A', 'Os', 'As', 'Um', 'Uma', 'Seu', 'Sua'],
  },
};
