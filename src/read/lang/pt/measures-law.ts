import type { MeasureTrigger } from '../lexicon.ts';
import { agree, any, ar, both, er, irregular } from './forms.ts';
import { receber } from './phrases.ts';
import { done, of, tallies } from './triggers.ts';

const BENCH =
  'juízo|tribunal|tribunais|juiz|juíza|juízes|magistrado|magistrada|barra|júri|justiça|vara|corte|auditoria|procurador|procuradora';

const SENTENCED: readonly MeasureTrigger[] = [
  ...of('sentenced', 'subject', [
    'pegaram|apanharam|levaram|tomaram|receberam|recebeu|apanhou|levou entre|penas|pena|perpétua|prisão|sentença',
    'pegaram|pegou mais|até|cana|cadeia de?',
    'tem|têm|tinham|tinha|receberam|ouviram|ouviu|conheceram já? a|as|uma|sua? sentença|sentenças|condenação|condenações',
    'foram|foi|vão|irão dados|dado|considerados|declarados|julgados ~ culpados|culpado|culpadas|culpada',
    'saíram|saiu com pena|penas|condenação|condenados|condenado|condenadas',
    'viram|viu a? sentença|condenação|pena confirmada|agravada|mantida',
  ]),
  ...of('sentenced', 'participle', [
    `${agree('condenad', 'sentenciad')} à|a|na|em|por|pelo|pela|pelos revelia|ausência|morte|forca|fuzilamento|perpétua|prisão|tribunal|juiz|justiça|crime|crimes`,
    `${agree('enviad', 'mandad', 'levad')} ao|para|à o|a? corredor|forca|cadafalso|patíbulo|pelotão`,
    `${agree('punid', 'castigad')} com|por ~ prisão|pena|penas|anos|meses|cadeia`,
  ]),
  ...of('sentenced', 'object', [
    'declara|declarou|declararam|considera|considerou|consideraram|julgou|julgaram|deu|deram como? culpado|culpados|culpada|culpadas',
    'manda|mandou|mandaram|enviou|enviaram para|ao|à o|a? corredor|forca|patíbulo|cadafalso',
    'impôs|impuseram|aplicou|aplicaram|proferiu|proferiram|decretou|ditou|fixou ~ penas|pena|sentenças|condenações|prisão a|de|contra|para perpétua|até|entre?',
  ]),
  ...of('sentenced', 'event', [
    'anos|meses|dias de prisão|cadeia|reclusão|detenção|cárcere|pena|xadrez para|a|aos|às|contra',
    'prisão perpétua para|a|aos|contra',
    'pena|penas de morte|capital|prisão para|a|aos|contra|contra',
    'pena|penas|sentença|sentenças para|contra',
    'condenação|condenações à|a|ao morte|pena|prisão|perpétua',
    'sentença|sentenças de|à|condenatória|condenatórias morte|prisão|pena?',
    'acórdão|acórdãos|veredito|vereditos condenatório|condenatórios',
  ]),
  ...of('sentenced', 'person', ['culpados|culpadas', 'condenados|condenadas à|a|por|em morte|prisão|perpétua|revelia']),
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
  ...of('charged', 'subject', [
    `foram|foi|vão|vai|irão|irá|iam|ir|irem|serão|será|seguem|chegam|chegaram já|ontem|hoje|também|ainda? a|ao|perante|presentes|à a|o|um|uma|ao|perante? ${BENCH}|julgamento`,
    'seguem|seguiram|seguirão|vão|foram|irão para julgamento|tribunal|juízo',
    'vão|irão|vai|irá|terão|terá de? responder|sentar-se|comparecer',
    'sentam-se|sentaram-se|sentou-se|sentarão|sentam|sentaram no|nos banco|bancos',
    'estão|está|ficaram|são|andam a contas|braços com',
    'são|estão|foram na mira|alvo|sob da|do|de justiça|ministério|procuradoria|promotoria|investigação|processo|inquérito',
    'começam|começaram|começa|começou ~ a ser|serem julgados|julgadas|julgado',
    'arriscam|arrisca|incorrem|incorre|enfrentam|enfrenta ~ penas|pena|anos|prisão',
    'aguardam|aguarda|aguardavam|esperam ~ julgamento em|fora ~ liberdade',
  ]),
  ...of('charged', 'object', [
    'pediu|pedira|pedido|pede|pedem|pediram|requereu|requer|requerido|exigiu|solicitou|solicita a|as? condenação|condenações de|do|da|dos|das',
    'levou|levaram|leva|levará|mandou|mandaram|enviou|remeteu|apresentou|apresentaram ao|a|perante|para o|a? ~ tribunal|juiz|juíza|julgamento|justiça|juízo',
    'constituiu|constituíram|fez|fizeram como? arguidos|arguido|arguidas|réus|réu',
    'imputa|imputou|imputam|imputaram ~ crime|crimes a|ao|aos|à|às',
    'levantou|levantaram|abriu|abriram|instaurou|instauraram|moveu|movem ~ processo|processos|inquérito|inquéritos|ação|ações a|contra|ao|aos|à|às',
  ]),
  ...of('charged', 'participle', [
    `${agree('submetid', 'levad', 'sujeit', 'mandad', 'remetid')} a|à|ao|para julgamento|processo|inquérito|juízo|justiça|júri`,
    `${agree('presente', 'ouvid', 'interrogad', 'apresentad')} a|ao|pelo|pela|por|perante um|uma|o|a? ${BENCH}`,
    `${agree('formalizad')} acusação|acusações`,
  ]),
  ...of('charged', 'event', [
    'julgamento|julgamentos dos|das|do|da|sumário|sumários|coletivo|em massa?',
    'processo|processos|inquérito|inquéritos em|contra|por|a curso|andamento?',
    'acusação|acusações|denúncia|denúncias|indiciação|pronúncia formal|formais|contra|do ministério?',
    'megaprocesso|megaprocessos|megajulgamento',
  ]),
  ...of('charged', 'state', [
    'em|sob|a julgamento|julgamentos sumário|sumários?',
    'a contas|braços com a? justiça',
    'com|sob denúncia|acusação|processo|processos|inquérito formal|aberta|abertos|aberto|criminal?',
    'na mira da|do justiça|ministério|procuradoria|promotoria',
  ]),
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
    'respondem|responde|respondiam|responderão|responder por',
    'respondem|responde|respondiam|responderão|responder a|ao|às ~ processo|processos|ação|ações|acusação|acusações|inquérito|inquéritos|crime|crimes',
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
