import type { MeasureTrigger } from '../lexicon.ts';
import { action, agree, any, ar, both, er, HAVING, irregular, STAYING } from './forms.ts';
import { GONE } from './measures-gone.ts';
import { done, happened, of, tallies } from './triggers.ts';

const HOMES =
  'casa|casas|lar|lares|residências|residência|aldeia|aldeias|terra|terras|habitações|moradias|comunidades|comunidade|bairro|bairros|cidade|cidades|vila|vilas|povoados|região|regiões|país|guerra|combates|conflito|violência|bombardeios|bombardeamentos|ataques|perseguição|fome|seca|cheias|inundações|confrontos|lutas|buscas|repressão|campos|campo|zona|zonas|província';
const LOST =
  'desaparecidos|desaparecidas|desaparecido|desaparecida|soterrados|soterradas|foragidos|foragidas|foragido|extraviados|sumidos|evadidos|incontactáveis';

const MISSING: readonly MeasureTrigger[] = [
  ...happened('missing', [er('desaparec'), irregular('some somem sumiu sumiram sumir sumirem', 'sumid')]),
  ...of('missing', 'object', [`${irregular('faz fazem fez fizeram fazer').forms} desaparecer`]),
  ...of('missing', 'participle', [
    `${agree('desaparecid')} à força|forçadamente`,
    `${agree('dad', 'reportad', 'declarad', 'considerad', 'tid', 'comunicad')} como? por? desaparecidos|desaparecidas|desaparecido|desaparecida`,
    agree('desaparecid', 'extraviad', 'soterrad'),
    `não|ainda ~ ${both('localizado', 'localizada', 'encontrado', 'encontrada')}`,
  ]),
  ...of('missing', 'subject', [
    `${STAYING} ainda|todos? ${LOST}`,
    `${STAYING} ainda? por localizar|encontrar|achar|recuperar|recapturar|capturar`,
    `${STAYING} ainda? em parte|lugar|local|paradeiro incerta|incerto|desconhecido|ignorado`,
    `${STAYING} ainda? à|em|a solta|fuga|monte`,
    `${STAYING} ainda? sem paradeiro|notícias|contacto|contato|comunicação`,
    `${STAYING} ainda? sob os? escombros`,
    'não voltaram|voltou|regressaram|retornaram a|para casa',
    'não deram|dão|deu ~ notícias|sinal|sinais vida?',
  ]),
  ...of('missing', 'event', [
    'desaparecimento|desaparecimentos forçado|forçados|involuntários?',
    'caso|casos|denúncia|denúncias|queixa|queixas|relato|relatos|registo|registos|registro|registros de desaparecimento|desaparecimentos|desaparecidos|desaparecido',
    'sumiço|sumiços',
    'vítimas de|do desaparecimento|desaparecimentos',
  ]),
  ...of('missing', 'person', [
    'desaparecido|desaparecida|desaparecidos|desaparecidas',
    'detidos|presos desaparecidos',
    'foragido|foragida|foragidos|foragidas',
    'pessoas por localizar|encontrar',
  ]),
  ...of('missing', 'person', ['procurados|procuradas|procurado|procurada'], { weak: true }),
  ...of('missing', 'state', [
    'paradeiro|localização desconhecido|desconhecida|incerto|ignorado|ignorada',
    'em paradeiro|parte|lugar|local|sítio incerta|incerto|ignorado|ignorada|desconhecido|desconhecida e? não|sabido?',
    'sem paradeiro|notícias|rasto|rastro|contacto|contato conhecido?',
    'cujo|cujos paradeiro|paradeiros|destino ~ desconhece|ignora|desconhecido',
    'não se sabe|sabia|conhece|conhecia o|do ~ paradeiro',
    'desconhece-se|ignora-se|desconhecia-se o|a paradeiro|localização',
    'por|sem localizar|encontrar|achar|localização',
    'à|em|a solta|monte',
    'em fuga',
    'ainda? por encontrar|localizar|recapturar|capturar',
    'debaixo|sob dos|os escombros',
  ]),
  ...tallies('missing', [
    'desaparecidos|desaparecidas|desaparecimentos|desaparecimento|foragidos|procurados',
    'pessoas desaparecidas',
  ]),
];

const expulsar = ar('expuls', { past: ['expulsad', 'expuls'] });

const DEPORTED: readonly MeasureTrigger[] = [
  ...done('deported', [
    ar('deport'),
    expulsar,
    ar('repatri'),
    ar('extradit'),
    ar('recambi'),
    irregular('bane banem baniu baniram bania banir banirem banindo', 'banid'),
    ar('desterr'),
    ar('degred'),
  ]),
  ...done('deported', [ar('exil', { drop: ['exilo'] })]),
  ...done('deported', [er('devolv'), ar('reenvi')], { weak: true }),
  ...of('deported', 'participle', [
    `${agree('devolvid', 'enviad', 'mandad', 'reconduzid', 'reenviad', 'embarcad', 'levad')} à|para|ao|aos|de|num|para o|a|seus|seu|um? ~ fronteira|país|países|origem|volta|exílio|avião|estrangeiro`,
    `${agree('embarcad', 'colocad', 'metid')} num|em avião|voo|voos|aviões`,
    `${agree('despojad', 'destituíd', 'privad')} da|de sua? nacionalidade|cidadania`,
    `${agree('obrigad', 'forçad')} a|ao deixar|abandonar|sair|exílio ~ país|exílio`,
    'não admitidos|admitidas',
  ]),
  ...of('deported', 'subject', [
    `${any(irregular('saíram saiu seguiram seguiu sair seguir'), ar('embarc'))} para|rumo|em o|ao|direção exílio|desterro`,
  ]),
  ...of('deported', 'event', [
    action('deportaç', 'extradiç', 'repatriaç'),
    both('repatriamento', 'banimento', 'desterro'),
    'expulsão|expulsões',
    'recusa|recusas de entrada',
    'ordem|ordens de expulsão|deportação',
  ]),
  ...of('deported', 'person', [
    'deportados|deportadas|deportado|expulsos|expulsas|repatriados|repatriadas|banidos|desterrados',
  ]),
  ...of('deported', 'state', ['para o? exílio'], { outcome: 'exile', weak: true }),
  ...tallies('deported', ['deportados|deportadas|deportações|expulsos|expulsões|repatriados|extraditados']),
];

const FLEE =
  'fugiu|fugiram|fogem|foge|fugir|fugirem|fugindo|fugiam|fugido|escaparam|escapar|escapam|escapou|abandonaram|abandonou|abandonar|abandonam|abandonado|deixaram|deixou|deixar|deixado|deixam|saíram|saiu|sair';

const DISPLACED: readonly MeasureTrigger[] = [
  ...done('displaced', [ar('desaloj'), ar('evacu'), ar('desabrig'), ar('desenraiz')]),
  ...of('displaced', 'object', [ar('desloc').forms, `${HAVING} já? deslocado`]),
  ...of('displaced', 'participle', [agree('deslocad', 'realojad', 'reassentad')]),
  ...done(
    'displaced',
    [
      ar('despej', { drop: ['despejo'] }),
      irregular('remove removem removeu removeram remover', 'removid'),
      ar('realoj'),
    ],
    {
      weak: true,
    },
  ),
  ...of('displaced', 'object', [
    `${any(ar('tir'), ar('retir'), ar('arranc'), ar('expuls'), ar('corr'), er('corr'))} de|das|da suas|sua? casa|casas|lares`,
    `${any(ar('obrig'), ar('forç'))} à|a fuga|deslocação|evacuação|fugir|sair|deixar|abandonar`,
    `${any(ar('deix'))} ao|sem relento|teto|tecto|casa|lar|abrigo`,
    `${any(er('acolh'), ar('alberg'), ar('abrig'), ar('aloj'))} ~ deslocados|desalojados|desabrigados|evacuados|refugiados`,
  ]),
  ...of('displaced', 'participle', [
    `${agree('retirad', 'expuls', 'expulsad', 'removid', 'arrancad', 'despejad')} ~ das|de|da|dos suas|sua? ${HOMES}`,
    `${agree('obrigad', 'forçad')} a|à ~ fugir|deixar|abandonar|sair|deslocar-se|deslocarem-se|refugiar-se|fuga|deslocação`,
    `${agree('acolhid', 'alojad', 'abrigad', 'realojad')} em|nos|no|na|nas|num ~ abrigo|abrigos|escolas|escola|centro|centros|acampamentos|acampamento|campos|campo|igrejas|ginásios|ginásio|tendas`,
    `${agree('levad', 'encaminhad')} para um|o|os|a? abrigo|abrigos|acolhimento`,
  ]),
  ...of('displaced', 'subject', [
    `${FLEE} de|da|das|do|dos|a|as|o|os|suas|sua|seus|seu|às|à ~ ${HOMES}`,
    `${FLEE} para o|a|os? ~ países|estrangeiro|vizinho|vizinhos|mata|mato|floresta|montanhas|ilhas`,
    `${irregular('atravessam atravessou atravessaram atravessar cruzam cruzou cruzaram cruzar passaram transpuseram').forms} a|as fronteira|fronteiras|rio`,
    `${any(ar('procur'), ar('busc'), irregular('pede pedem pediu pediram pedir solicitaram solicitou solicitar solicitam'), ar('encontr'))} refúgio|abrigo|asilo|proteção|protecção`,
    'refugiaram-se|refugiou-se|refugiam-se|refugiar-se|refugiarem-se|asilaram-se|abrigaram-se|exilaram-se|exilou-se|exilar-se',
    `${any(er('perd'))} as|a|suas|sua suas|sua? casas|casa|habitações|lares|moradias|tetos|teto`,
    'ficaram|ficou|ficar|estão|vivem sem|ao casa|teto|tecto|abrigo|lar|relento',
    'ficaram|ficou|ficar|ficarem|estão|foram desabrigados|desabrigadas|desalojados|desalojadas|desabrigado',
    'partiram|partiu|foram para|do o? exílio|estrangeiro|país',
    'emigraram|emigrou|migraram|emigrar',
    'vivem|estão|viviam|seguem no|em exílio|abrigos|acampamentos|campos|tendas',
    'dormem|dormiram nas|na|em ~ rua|ruas|escolas|abrigos|tendas',
  ]),
  ...of('displaced', 'subject', ['fugiram|fugiu|fogem|fugir|fugirem|fugindo de|da|do|das|dos'], { weak: true }),
  ...of('displaced', 'event', [
    'deslocamento|deslocamentos|deslocação|deslocações forçado|forçados|forçada|forçadas|interno|internos|de?',
    action('evacuaç'),
    'despejo|despejos',
    'remoção|remoções forçadas|forçada',
    'êxodo',
  ]),
  ...of('displaced', 'person', [
    'deslocados|deslocadas|deslocado|deslocada internos|internas|forçados?',
    'desalojados|desalojadas|desabrigados|desabrigadas|desalojado|desabrigado',
    'evacuados|evacuadas',
    'sem-teto|sem-abrigo',
    'pessoas deslocadas',
  ]),
  ...of(
    'displaced',
    'person',
    [
      'refugiados|refugiadas|refugiado|refugiada',
      'exilados|exiladas|exilado|exilada',
      'retornados|regressados',
      'requerentes|solicitantes de asilo|refúgio',
    ],
    {
      weak: true,
    },
  ),
  ...of(
    'displaced',
    'state',
    [
      'sem teto|tecto|casa|abrigo|lar|moradia|tetos|tectos|casas|lares',
      'em|para|nos|aos|num um|os? abrigo|abrigos|albergue|albergues|alojamento|alojamentos|acampamentos|tendas temporário|temporários|provisórios?',
      'para locais|local|zonas|áreas|terrenos|sítios|lugares seguros|seguro|seguras|altas|altos|elevadas',
      `a|para abandonar|abandonarem|deixar|deixarem a|as? sua|suas? ${HOMES}`,
      'ao relento',
      'em|nos abrigos|acampamentos|campos de? deslocados|refugiados?',
    ],
    { weak: true },
  ),
  ...tallies('displaced', [
    'deslocados|deslocadas|desalojados|desabrigados|refugiados|evacuados|desalojadas|desabrigadas',
  ]),
];

const SEIZED: readonly MeasureTrigger[] = [
  ...done('seized', [
    er('apreend'),
    ar('confisc'),
    ar('arrest'),
    ar('expropri'),
    ar('embarg'),
    ar('desapropri'),
    ar('nacionaliz'),
  ]),
  ...done('seized', [ar('ocup'), ar('intercet'), ar('intercept'), ar('abord'), ar('congel'), ar('tom')], {
    weak: true,
  }),
  ...of('seized', 'participle', [agree('recolhid')], { weak: true }),
  ...of('seized', 'object', [
    `${irregular('apodera-se apoderou-se apoderaram-se apossou-se apossaram-se').forms} de|da|do|dos|das`,
    `${irregular('lança lançou lançaram lançar').forms} mão a|de|dos|das`,
    `${ar('captur').forms} ~ ${both('tanque', 'blindado', 'veículo', 'navio', 'barco', 'arma', 'petroleiro')}`,
  ]),
  ...of('seized', 'participle', [
    `${agree('retid')} no|nos porto|portos|alfândega`,
    `${agree('recolhid', 'encontrad')} ${both('fuzil', 'arma', 'pistola')}|fuzis`,
    `${both('arma', 'pistola', 'fuzil', 'veículo', 'carro', 'telemóvel', 'celular', 'computador')}|fuzis|telemóveis|celulares ~ ${agree('apreendid', 'recolhid', 'confiscad')}`,
    `${agree('tomad', 'abordad', 'intercetad', 'interceptad')} de|por assalto|comandos|militares`,
    agree('apresad'),
  ]),
  ...of('seized', 'person', ['fuzil|fuzis|pistola|pistolas|revólver|revólveres|munição|munições|arsenal'], {
    weak: true,
  }),
  ...of('seized', 'event', [
    'apreensão|apreensões',
    'confisco|confiscos|confiscação|confiscações|arrestos|embargo|embargos',
    'arresto de bens',
    'sequestro de bens|contas|ativos',
    'apresamento|apresamentos|abordagem|abordagens|interceptação|interceção',
  ]),
  ...tallies('seized', ['apreensões|armas|veículos|fuzis apreendidas|apreendidos?']),
];

/** Gone without trace, sent away, driven from home; things taken. */
export const MOVES: readonly MeasureTrigger[] = [...MISSING, ...DEPORTED, ...DISPLACED, ...SEIZED, ...GONE];
