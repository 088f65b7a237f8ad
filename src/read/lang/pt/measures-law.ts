import type { MeasureTrigger } from '../lexicon.ts';
import { agree, any, ar, both, er, irregular } from './forms.ts';
import { receber } from './phrases.ts';
import { done, of, tallies } from './triggers.ts';

const SENTENCED: readonly MeasureTrigger[] = [
  ...done('sentenced', [ar('conden'), ar('sentenci')]),
  ...done(
    'sentenced',
    [irregular('pune punem puniu puniram punia puniam punir punirem punindo punirá', 'punid'), ar('castig')],
    {
      weak: true,
    },
  ),
  ...of('sentenced', 'participle', [
    `${agree('condenad', 'sentenciad')} a|à|ao|às|por ~ prisão|morte|perpétua|pena|penas|reclusão|cadeia|forca|anos|meses|terrorismo|homicídio|tráfico|rebelião|sedição|corrupção|crimes|traição`,
    `${agree('considerad', 'declarad', 'dad', 'julgad')} como? culpado|culpados|culpada|culpadas`,
    `${agree('condenad')} em|à primeira|segunda|revelia instância?`,
  ]),
  ...of('sentenced', 'subject', [
    `${any(ar('apanh'), receber, ar('lev'), ar('peg'), er('sofr'), ar('enfrent'))} ~ penas|pena|sentenças|sentença|condenações|condenação de|pesadas|longas?`,
  ]),
  ...of('sentenced', 'object', [
    `${any(ar('aplic'), irregular('impõe impõem impôs impuseram impor impondo'), er('profer'), irregular('proferiu proferiram profere'), ar('dit'))} ~ penas|pena|sentenças|condenações|sentença a|de|contra?`,
  ]),
  ...of('sentenced', 'event', [
    'condenação|condenações',
    'sentença|sentenças',
    'penas de prisão|morte|reclusão',
    'penas capitais|perpétuas',
    'penas de|superiores|inferiores|entre',
    'veredicto|veredictos|veredito|vereditos de culpa|culpabilidade?',
  ]),
  ...of('sentenced', 'person', [
    'condenado|condenada|condenados|condenadas',
    'sentenciado|sentenciada|sentenciados|sentenciadas',
  ]),
  ...tallies('sentenced', ['condenados|condenadas|condenações|sentenças|sentenciados']),
];

const denunciar = ar('denunci', { drop: ['denunciam', 'denuncia'] });

const CHARGED: readonly MeasureTrigger[] = [
  ...done('charged', [
    ar('acus'),
    ar('indici'),
    ar('process'),
    ar('incrimin'),
    ar('inculp'),
    denunciar,
    ar('imput'),
    ar('autu'),
    ar('pronunci', { drop: ['pronunciar'] }),
  ]),
  ...of('charged', 'object', ['denuncia|denunciam'], { weak: true }),
  ...done('charged', [ar('julg'), ar('investig')], { weak: true }),
  ...of('charged', 'participle', [
    `${agree('constituíd')} como? arguidos|arguido|arguida|arguidas`,
    `${agree('levad', 'apresentad', 'conduzid', 'remetid', 'enviad')}|presentes|presente a|ao|à|perante ~ tribunal|juiz|juízo|julgamento|justiça|juízes|juíza`,
    `${agree('acusad', 'indiciad', 'pronunciad', 'denunciad')} de|por|pelo|pela|pelos|formalmente`,
    `${agree('ouvid')} em|pelo tribunal|juiz|audiência`,
    `${agree('tornad')} réus|réu|ré|rés`,
    `${agree('mandad')} a julgamento`,
    'sob|em|a|alvo investigação|julgamento|acusação|processo|inquérito',
  ]),
  ...of('charged', 'subject', [
    'viraram|virou|tornaram-se|tornou-se|passaram|passou|são|viram|tornaram a|já? réus|réu|rés|ré|arguidos|arguido|arguidas',
    'respondem|responde|respondia|respondiam|responderam|responderão|responderá|responder|respondendo por|a|perante|judicialmente|criminalmente|em ~ crime|crimes|processo|processos|tribunal|justiça|acusações|juízo|terrorismo|julgamento',
    'respondem|responde|respondiam|responderão|responder por|a',
    'enfrentam|enfrenta|enfrentavam|enfrentarão|enfrentar ~ acusação|acusações|processo|processos|julgamento|justiça',
    'foram|vão|irão|serão|foi|vai|ir|irem a|levados|sujeitos julgamento',
    'são|foram|eram|estão|foi|era ~ alvo|objeto|objecto de|do|dos ~ processo|processos|inquérito|inquéritos|investigação|acusação|acusações',
    'sentam-se|sentaram-se|sentam no banco dos réus',
    'comparecem|compareceram|comparecerão|compareceu perante|a|em|ao ~ tribunal|juiz|justiça',
  ]),
  ...of('charged', 'object', [
    `${any(ar('apresent'), irregular('oferece oferecem ofereceu ofereceram oferecer'), ar('formaliz'), irregular('deduz deduziu deduziram deduzir move moveu moveram mover abre abriu abriram abrir'), ar('instaur'), ar('formul'), ar('protocol'), ar('ajuiz'))} ~ ${both('denúncia', 'queixa', 'queixa-crime', 'processo', 'inquérito', 'caso')}|acusação|acusações|ação|ações|contra contra|a|crime|penais|penal?`,
    `${irregular('torna tornou tornaram tornar constitui constituiu constituíram').forms} réus|réu|arguidos|arguido`,
    `${irregular('leva levou levaram levar').forms} a|ao|à tribunal|julgamento|justiça`,
  ]),
  ...of('charged', 'event', [
    'acusação|acusações|indiciamento|indiciamentos',
    'processo|processos crime|crimes|criminal|criminais|judicial|judiciais|penal|penais|disciplinares|sumários|abertos|instaurados|contra',
    'processos-crime|processo-crime',
    'ação|ações|acção|acções penal|penais|judicial|judiciais',
    'denúncias|denúncia do|da|contra|criminais ministério|procuradoria|mp|pgr?',
    'queixa-crime|queixas-crime',
    'julgamento|julgamentos de|contra',
  ]),
  ...of(
    'charged',
    'event',
    ['processo|processos', 'inquérito|inquéritos', 'denúncia|denúncias', 'queixa|queixas', 'julgamentos'],
    {
      weak: true,
    },
  ),
  ...of('charged', 'person', [
    'réu|réus|ré|rés',
    'arguido|arguida|arguidos|arguidas',
    'indiciado|indiciada|indiciados|indiciadas',
    'acusado|acusada|acusados|acusadas',
    'denunciado|denunciada|denunciados|denunciadas',
    'investigado|investigada|investigados|investigadas',
  ]),
  ...of('charged', 'state', ['no banco dos réus', 'à ordem de processos']),
  ...tallies('charged', [
    'acusados|acusadas|réus|arguidos|arguidas|denunciados|indiciados|processados|investigados|processos',
  ]),
];

/** Judged and accused. */
export const LAW: readonly MeasureTrigger[] = [...SENTENCED, ...CHARGED];
