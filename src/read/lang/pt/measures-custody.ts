import type { MeasureTrigger } from '../lexicon.ts';
import { action, agree, any, ar, BEING, both, er, HAVING, ir, irregular, STAYING, ter } from './forms.ts';
import { done, happened, of, tallies } from './triggers.ts';

const PRISON =
  'prisão|prisões|cadeia|cadeias|cárcere|cárceres|presídio|presídios|penitenciária|penitenciárias|penitenciário|cela|celas|calabouço|calabouços|masmorra|masmorras|esquadra|esquadras|delegacia|delegacias|detenção|cativeiro|xadrez|xilindró|carceragem|carceragens|reclusão|reclusório|colônia|colónia|grades|custódia|unidade|unidades|cadeião|casa-prisão';
const OF_THE = 'da|das|do|dos|de|dessa|dessas|desse|desses|desta|deste|daquela|daquele|duma|dum';
const IN_THE = 'na|nas|no|nos|em|nessa|nessas|nesse|nesta|neste|naquela|numa|num';
const INTO_THE = 'para|à|às|ao|aos|numa|num|na|nas|no';

const sair = irregular(
  'sai saem saiu saíram saíra saía saíam saímos sair saírem saindo sairá sairão sairia sairiam saia saiam saísse saíssem',
  'saíd',
);
const deixar = ar('deix');
const fugir = irregular(
  'foge fogem fugiu fugiram fugira fugia fugiam fugimos fugir fugirem fugindo fugirá fugirão fugiria fugiriam fuja fujam fugisse fugissem',
  'fugid',
);
const por = irregular(
  'põe põem pôs puseram pusera punha punham pôr porem pondo porá porão poria poriam ponha ponham pusesse pusessem',
  'post',
);
const WAY_BACK = any(ar('regress'), ar('volt'), ar('retorn'), ar('torn'));
const receber = er('receb');

const prender = er('prend', { past: ['prendid', 'pres'], drop: ['prenda'] });
const deter = ter('de');

const DETAINED: readonly MeasureTrigger[] = [
  ...done('detained', [
    deter,
    ar('captur'),
    ar('encarcer'),
    ar('aprision'),
    ar('enclausur'),
    ar('enjaul'),
    ar('algem'),
    ar('rapt'),
    ar('sequestr'),
    ar('arrebanh'),
    ar('apanh'),
    ar('agarr'),
  ]),
  ...of('detained', 'object', [prender.forms, `${HAVING} já? prendido|preso`]),
  ...of('detained', 'participle', ['prendido|prendidos|prendida|prendidas', 'preso|presa|presos|presas']),
  ...of('detained', 'participle', [
    `${BEING} já? também? ${agree('pres')}`,
    `${HAVING} já? sido ${agree('pres')}`,
    `${agree('pres')} em flagrante delito?`,
    `${agree('pres')} ${both('preventivamente', 'temporariamente', 'arbitrariamente', 'ilegalmente', 'injustamente')}`,
    `${agree('pres')} durante|após|depois|desde|hoje|ontem|pela|pelas|pelo|pelos|quando|enquanto`,
    `${agree('pres', 'detid', 'capturad')} na|nas|no|nos|em|numa|nesta|nessa operação|operações|protesto|protestos|manifestação|manifestações|marcha|marchas|ato|atos|acto|actos|rusga|rusgas|batida|batidas|blitz|ação|acção|ações|ofensiva|megaoperação`,
    `${agree('detid', 'pres', 'levad', 'colocad', 'post', 'mantid')} para averiguações|averiguação|interrogatório|identificação`,
    `${agree('levad', 'conduzid', 'encaminhad', 'transportad', 'mandad', 'arrastad', 'enviad')} sob? escolta? ${INTO_THE} a|o|as|os|um|uma? ${PRISON}|DP|distrito|distritos|quartel|quartéis|ginásio|academia|polícia|comando|posto|postos|tribunal`,
    `${agree('levad', 'conduzid', 'encaminhad')} pela|por polícia|agentes|policiais|militares|soldados|homens`,
    `${agree('colocad', 'post', 'tomad', 'levad')} sob custódia|prisão|detenção`,
    `${agree('colocad', 'post', 'metid', 'trancad', 'lançad', 'atirad', 'jogad', 'fechad')} na|nas|em|no|à|atrás das? ${PRISON}`,
    `${agree('autuad')} em flagrante`,
    `${agree('conduzid')} coercitivamente`,
    agree('conduzid'),
    `${both('adolescente', 'menor', 'jovem', 'garoto', 'criança', 'infrator', 'rapaz', 'menino')}|menores|jovens|infratores|rapazes ~ ${agree('apreendid')}`,
    `${agree('apreendid')} ${both('adolescente', 'menino', 'menina')}|menores`,
    agree('flagrad'),
    `${agree('feit')} prisioneiros|prisioneiras|reféns`,
    `${agree('tomad')} como? reféns`,
    `${agree('retid')} pela polícia`,
    `${agree('pres', 'detid')} por ordem`,
    `${agree('internad', 'recolhid')} compulsoriamente`,
    `${agree('recolhid')} ${INTO_THE} a|o|as|os? ${PRISON}`,
  ]),
  ...of('detained', 'object', [
    `${any(ar('lev'), irregular('conduz conduzem conduziu conduziram conduzia conduziam conduzir conduzirem conduzindo'), ar('encaminh'), ar('mand'), ar('arrast'), ar('transport'))} ${INTO_THE} a|o|as|os|um|uma? ${PRISON}`,
    `${any(ar('efetu'), ar('efectu'), ar('realiz'), irregular('faz fazem fez fizeram fazia fazer fazendo'), ar('execut'), ar('decret'), ar('orden'), ar('determin'))} a|as|novas|várias|outras? ${action('detenç', 'pris')}|capturas`,
    `${any(por, ar('coloc'), ar('met'), er('met'), ar('tranc'), ar('lanç'), ar('atir'), ar('jog'))} na|em|atrás das? ${PRISON}`,
    `${irregular('dá dão deu deram dava dar dando').forms} voz de prisão a|aos|à`,
  ]),
  ...of('detained', 'subject', [
    `passaram|passou|passarem|passaram já pela|pelas|pelo|pelos|por ${PRISON}`,
    `foram|foi parar|dar à|às|na|nas|ao ${PRISON}`,
    `acabaram|acabou|acabarem|terminaram na|nas|em|atrás das? ${PRISON}`,
    `acabaram|acabou|acabarem|terminaram ${agree('pres', 'detid')}`,
    `caíram|caiu|cair|caírem nas|na mãos|rede|malha da|das? polícia|segurança?`,
    `entregaram-se|entregou-se|renderam-se|rendeu-se`,
  ]),
  ...of('detained', 'event', [
    action('detenç'),
    'prisões',
    'prisão de|do|dos|das',
    `${action('pris', 'detenç')} ${both('arbitrária', 'política', 'ilegal', 'injusta', 'temporária', 'administrativa', 'nova')}|ilegais|por|em flagrante?`,
    'prisões|prisão em flagrante',
    `${both('captura', 'aprisionamento', 'encarceramento', 'sequestro', 'rapto')}`,
    `${action('conduç')} coercitiva|coercitivas|à|às`,
    `${both('ordem', 'mandado')}|ordens de|para captura|prisão|detenção ${agree('cumprid', 'executad')}`,
    `${any(ir('cumpr'))} ~ ${both('mandado')} de prisão`,
    `cumprimento de ~ ${both('mandado')} de prisão`,
    `${both('mandado')} de prisão ${agree('cumprid', 'executad')}`,
    `${both('caso', 'denúncia', 'queixa', 'relato', 'registo', 'registro')} de detenção|detenções|prisão|prisões`,
    'apreensão|apreensões de ~ adolescentes|menores|jovens|crianças',
    'rusga|rusgas',
    'tomada de reféns',
  ]),
  ...of('detained', 'person', [
    'detido|detida|detidos|detidas',
    'capturado|capturada|capturados|capturadas',
    'raptados|raptadas|sequestrados|sequestradas|aprisionados|aprisionadas',
    'manifestantes detidos|presos',
  ]),
  ...of('detained', 'participle', [agree('apreendid')], { weak: true }),
  ...of('detained', 'state', ['em flagrante delito?', 'para averiguações']),
  ...of('detained', 'person', ['suspeitos|suspeitas|suspeito'], { weak: true }),
  ...tallies('detained', ['detidos|detidas|detenções|detenção', 'prisões|capturas|capturados']),
];

const FREEDOM = 'liberdade|liberdades|soltura|libertação|excarceração';
const libertar = ar('libert');
const soltar = ar('solt', { past: ['solt', 'soltad'] });

const RELEASED: readonly MeasureTrigger[] = [
  ...done('released', [libertar, soltar, ar('liber', { drop: ['libera'] }), ar('excarcer'), ar('desencarcer')]),
  ...of('released', 'object', ['libera|libera-se']),
  ...done('released', [ar('indult'), ar('amnisti'), ar('anisti'), ar('agraci'), ar('perdo', { drop: ['perdoa-se'] })], {
    outcome: 'pardon',
  }),
  ...of('released', 'object', [
    `${any(por, ar('coloc'), deixar, ar('mand'), ar('restitu'), irregular('restitui restituem restituiu restituíram restituir'), er('devolv'))} em|à|na liberdade|rua`,
    `${deixar.forms} sair|ir|partir|embora|livre|livres`,
    `${any(ar('mand'), ar('envi'))} para|de casa|volta`,
    `${irregular('dá dão deu deram dava davam dar darem dando dará darão daria abre abrem abriu abriram abrir abrindo concede concedem concedeu concederam conceder concedendo concederá devolve devolveu devolveram restituiu ordenou ordenaram ordena determinou determina determinaram decretou autorizou autorizaram autoriza mandou', 'dad', 'concedid', 'abert').forms} a|as|o|os|à|às? ~ ${FREEDOM}|portas|saída`,
    `${irregular('assina assinou assinaram assinar expede expediu expediram emite emitiu emitiram').forms} os|o? ${both('alvará', 'ordem', 'mandado')}|ordens de soltura|libertação`,
  ]),
  ...of('released', 'participle', [
    `${agree('post', 'colocad', 'deixad', 'mandad', 'restituíd', 'devolvid', 'entregu')} em|à|na liberdade|rua`,
    `${agree('post', 'colocad', 'deixad', 'mandad', 'enviad', 'devolvid', 'entregu')} para|a|em|às suas? casa|casas|famílias|família|residências`,
    `${agree('libertad', 'solt', 'liberad', 'excarcerad', 'saíd', 'retirad')}|livre|livres ${OF_THE} ${PRISON}`,
    `${agree('beneficiad', 'contemplad', 'abrangid', 'favorecid', 'agraciad')} por|pelo|pela|com|de um|uma|o|a? ${both('indulto', 'amnistia', 'anistia', 'perdão', 'medida')}|liberdade`,
    `${agree('mandad')} embora`,
    'entregues às|aos suas|seus famílias|familiares|pais',
  ]),
  ...of('released', 'subject', [
    `${sair.forms} ~ ${OF_THE} ${PRISON}`,
    `${sair.forms} em|à|com|para a? liberdade|indulto|amnistia|anistia`,
    `${sair.forms} livre|livres`,
    `${sair.forms} de|por trás|detrás das grades`,
    `${HAVING} já? saído ${OF_THE} ${PRISON}`,
    `${any(deixar, ar('abandon'))} o|a|os|as|sua|suas ~ ${PRISON}`,
    `${any(ar('recuper'), ar('recobr'), ar('reconquist'), ar('ganh'), irregular('obtém obtêm obteve obtiveram obter obtendo obterão consegue conseguem conseguiu conseguiram conseguir'), ar('alcanç'), ar('conquist'), receber, er('reav', { add: ['reouve', 'reouveram'] }))} a|sua|enfim|já|finalmente? a|sua? liberdade`,
    `${HAVING} já? ${agree('recuperad', 'ganh', 'ganhad', 'obtid', 'reconquistad', 'recebid')} a|sua? liberdade`,
    `${WAY_BACK} a|para|às|aos suas|seus|sua|seu? casa|casas|lar|lares|famílias|família|familiares|convívio`,
    `foram|foi|vão|ir|indo para casa|suas`,
    `${WAY_BACK} à|para a? liberdade`,
    `${irregular('pisa pisam pisou pisaram vê veem viu viram respira respiram respirou').forms} a rua|liberdade`,
    'foram|foi à|para rua',
    `${ar('benefici').forms} de|do|da|com um|uma|o|a? ~ ${both('indulto', 'amnistia', 'anistia', 'perdão')}|liberdade|libertação|soltura`,
    'livraram-se|livrou-se da|do prisão|cárcere|cadeia',
  ]),
  ...of(
    'released',
    'subject',
    [
      `${sair.forms} sob|com|mediante|por ~ fiança|caução|tornozeleira|tornozeleiras|monitoramento|medidas|restrições|condições|apresentações`,
      `${sair.forms} ${agree('monitorad')}`,
      `${sair.forms} em|para prisão domiciliar|domiciliária`,
      'passaram|passou|passarem|foram|foi para|à|ao|a prisão domiciliar|domiciliária|regime aberto|semiaberto?',
      `${any(receber, irregular('obteve obtiveram obter ganhou ganharam'), ar('benefici'))} a|de|da? liberdade ${agree('provisóri', 'vigiad')}|condicional`,
      `${any(receber, irregular('obteve obtiveram obter ganhou ganharam'))} prisão domiciliar|domiciliária`,
      'respondem|responderão|respondia|respondiam|responder|aguardam|aguardarão|aguardam-no|esperam em|fora|no|o|pelo ~ liberdade|prisão',
    ],
    { outcome: 'conditional' },
  ),
  ...of(
    'released',
    'participle',
    [
      `${agree('post', 'colocad', 'transferid', 'enviad', 'mandad')} em|para|na|à prisão domiciliar|domiciliária`,
      `${agree('libertad', 'solt', 'liberad', 'excarcerad', 'saíd')} sob|mediante|com fiança|caução|tornozeleira|tornozeleiras|medidas|restrições|condições|monitoramento|termo`,
      `${agree('libertad', 'solt', 'liberad')} condicionalmente|provisoriamente`,
      `${agree('post', 'colocad')} em liberdade condicional|provisória|vigiada|assistida`,
    ],
    { outcome: 'conditional' },
  ),
  ...of(
    'released',
    'subject',
    [
      `${ir('cumpr').forms} a|as|toda|integralmente? ~ pena e saíram|saiu|deixaram|deixou|foram`,
      `${sair.forms} ~ por|após|depois ~ pena|penas ${agree('cumprid')}?`,
    ],
    { outcome: 'served' },
  ),
  ...happened('released', [irregular('evade evadem evadiu evadiram evadira evadir evadirem evadindo', 'evadid')]),
  ...happened('released', [ar('escap'), ar('escapul'), ir('escapul')]),
  ...of('released', 'subject', [
    fugir.forms,
    `${HAVING} já? fugido`,
    `${fugir.forms} ~ ${OF_THE} ${PRISON}`,
    `${any(ar('escap'), ir('evad'))}|evadiram-se|evadiu-se ~ ${OF_THE} ${PRISON}`,
    'puseram-se|pôs-se em fuga',
    'saíram|saiu|saíam logo|tão|já|hoje|ontem|também|finalmente|enfim|entretanto|todos|todas|depois|livremente',
    'foram|foi às|para suas casas|famílias',
  ]),
  ...of('released', 'event', [
    action('libertaç', 'liberaç', 'excarceraç', 'desencarceraç'),
    'soltura|solturas|libertamento|libertamentos',
    'saída|saídas em liberdade',
    'colocação|colocações em liberdade',
    `saída|saídas ${OF_THE} ${PRISON}`,
    `${both('alvará', 'mandado', 'carta')}|ordem|ordens|decisão|decisões|boletas de soltura|libertação|excarceração`,
    action('evas'),
    'fuga|fugas|escapada|escapadas|fugida|fugidas',
    'fuga|fugas em massa',
    `concessão|concessões de|da liberdade|liberdades`,
    `${both('habeas')} corpus ${agree('concedid')}`,
    'volta|regresso|retorno a|para casa|liberdade',
  ]),
  ...of('released', 'event', ['saídas|saída'], { weak: true }),
  ...of(
    'released',
    'event',
    ['indulto|indultos|amnistia|amnistias|anistia|anistias|perdão|perdões', 'graça presidencial'],
    {
      outcome: 'pardon',
    },
  ),
  ...of('released', 'event', ['liberdade|liberdades provisória|provisórias|condicional|condicionais|vigiada'], {
    outcome: 'conditional',
  }),
  ...of('released', 'event', ['saída|saídas temporária|temporárias', 'saidinha|saidinhas'], {
    outcome: 'conditional',
    weak: true,
  }),
  ...of('released', 'event', ['progressão|progressões de regime'], { outcome: 'conditional', weak: true }),
  ...of('released', 'person', [
    'libertado|libertada|libertados|libertadas',
    'solto|solta|soltos|soltas',
    'liberado|liberada|liberados|liberadas',
    'excarcerado|excarcerada|excarcerados|excarceradas',
    'evadido|evadidos|evadida|evadidas|fugitivo|fugitivos|fugitiva|fugitivas|fujões|fujão|fugidos|fugidas',
  ]),
  ...of(
    'released',
    'person',
    [
      'ex-presos|ex-presas|ex-preso|ex-detidos|ex-reclusos|ex-prisioneiros|ex-detentos|ex-encarcerados políticos|políticas?',
    ],
    { weak: true },
  ),
  ...of('released', 'state', [
    'em liberdade',
    'já fora|livres da|do|das|de ~ prisão|cadeia|cárcere|grades',
    'fora da|das prisão|cadeia|grades|cadeias',
  ]),
  ...of('released', 'state', ['livres'], { weak: true }),
  ...of(
    'released',
    'state',
    ['em|com liberdade condicional|provisória|vigiada|assistida', 'com|de|sob tornozeleira|tornozeleiras'],
    {
      outcome: 'conditional',
      weak: true,
    },
  ),
  ...of('released', 'state', ['em liberdade plena', 'plena|total liberdade'], { outcome: 'full' }),
  ...tallies('released', [
    'libertados|libertadas|soltos|soltas|libertações|libertação|solturas|liberados|excarcerados|excarcerações',
    'indultados|amnistiados|anistiados',
    'evadidos|fugitivos|fugas|evasões|fugidos',
  ]),
];

const INSIDE =
  'presos|presas|preso|presa|detidos|detidas|detido|detida|encarcerados|encarceradas|encarcerado|encarcerada|reclusos|reclusas|aprisionados|aprisionadas|retidos|retidas|cativos|cativas|custodiados|internados|trancados|dentro|privados|privadas|confinados|confinadas|enjaulados|sequestrados|sequestradas|capturados';
const PLACE_IN = `${IN_THE} ~ ${PRISON}`;

const HELD: readonly MeasureTrigger[] = [
  ...of('held', 'object', [
    ter('man').forms,
    `${HAVING} já? mantido`,
    `${ter('man').forms} ainda? em|sob|no|na ~ prisão|cativeiro|custódia|detenção|cárcere|reclusão`,
    `${ter('man').forms} ainda? atrás das grades`,
  ]),
  ...done('held', [ar('custodi'), ter('re'), ar('confin')]),
  ...of(
    'held',
    'object',
    [any(ar('alberg'), ar('aloj')), any(ar('guard', { drop: ['guarda', 'guardas'] }), ar('abrig'))],
    {
      weak: true,
    },
  ),
  ...done('held', [ir('transfer', { add: ['transfere', 'transferem'] })], { weak: true }),
  ...of('held', 'event', ['transferência|transferências ~ presos|reclusos|detentos|prisão|unidade|unidades'], {
    weak: true,
  }),
  ...of('held', 'state', [
    `${STAYING} já|ainda|todos|todas|também|hoje? ${INSIDE}`,
    `${STAYING} já|ainda|todos|todas|também|hoje? atrás das grades`,
    `${STAYING} já|ainda|ali|lá|hoje? ${PLACE_IN}`,
    `${STAYING} já|ainda|todos? em|sob prisão|detenção|custódia|preventiva|cativeiro|reclusão`,
    `${STAYING} já|ainda|todos? em prisão preventiva|domiciliar|domiciliária|provisória|efetiva|efectiva`,
    `${STAYING} por libertar|soltar`,
    `${STAYING} à espera|aguardando ~ julgamento|libertação|sentença|soltura`,
    'lá|ali|ainda dentro',
  ]),
  ...of('held', 'subject', [
    `${any(ir('cumpr'))}|cumpre|cumprem a|as|uma|longas|longa? pena|penas|prisão|prisão|sentença|sentenças|reclusão preventiva|efetiva|efectiva?`,
    `aguardam|aguarda|aguardavam|aguardava|esperam|esperava|esperavam|aguardarem por? ~ julgamento|sentença|veredicto|deportação|audiência|liberdade|libertação|soltura presos|detidos?`,
    `aguardam|aguardavam|esperam|esperavam ${INSIDE}`,
    'dormem|dormiam|dormiram|passam|passaram|passarão|passar ~ na|nas|atrás da|das? prisão|prisões|celas|cadeia|cadeias|grades',
    'tiveram|teve|viram|viu a|sua prisão|detenção decretada|convertida|mantida|prorrogada|confirmada',
    `${irregular('lota lotam lotavam superlota superlotam apinham abarrotam enchem enche').forms} ~ ${PRISON}`,
    'partilham|dividem|compartilham a|as? cela|celas',
  ]),
  ...of('held', 'participle', [
    `${agree('mantid')} ${IN_THE} ${PRISON}`,
    `${agree('mantid')} ${INSIDE}|incomunicáveis|incomunicável|reféns|refém`,
    `${agree('mantid')} atrás das grades`,
    agree('encarcerad', 'enclausurad', 'aprisionad'),
    `${agree('privad')} de|da|da sua liberdade`,
    agree('mantid'),
  ]),
  ...of('held', 'person', [
    'encarcerados|encarceradas|encarcerado|encarcerada',
    'presos|presas|preso|presa políticos|políticas|político|política',
    'presos|presas|preso de|por consciência|política|opinião|motivos|razões',
    'presos|presas|preso provisórios|provisórias|preventivos|preventivas|provisório|sentenciados|comuns|definitivos|condenados',
    'prisioneiros|prisioneiras|prisioneiro|prisioneira políticos|políticas|de? consciência|guerra?',
    'prisioneiros|prisioneiras|prisioneiro|prisioneira',
    'população prisional|carcerária|reclusa|penal|penitenciária|encarcerada',
    'pessoas privadas de|da liberdade',
    'privados|privadas de|da liberdade',
    'reféns|refém|cativos|cativas',
    'provisórios|provisórias',
    'pessoas na|em prisão|cadeia',
  ]),
  ...of(
    'held',
    'person',
    [
      'presos|presas|preso|presa',
      'reclusos|reclusas|recluso|reclusa',
      'detentos|detentas|detento|detenta',
      'presidiários|presidiárias|presidiário|presidiária',
      'internos|internas|interno|interna',
      'apenados|apenadas|apenado|apenada',
      'custodiados|custodiadas|custodiado|custodiada',
      'encarceradas|encarcerados do|da|dos|das',
      'penitenciários|sentenciados a cumprir',
      'presos-políticos|preso-político',
    ],
    { weak: true },
  ),
  ...of('held', 'state', [
    'atrás|por|detrás das|de|trás grades|barras',
    `${IN_THE} ${PRISON}`,
    `nas|na|em celas|cela|prisão|prisões|cadeias|cadeia ${OF_THE}`,
    'em|na|sob prisão preventiva|provisória|efetiva|efectiva|política|temporária|administrativa',
    'em preventiva|provisória',
    'sob|em|à custódia|guarda da|do|das? polícia|policial|justiça|estado?',
    'em|no cativeiro|cárcere',
    'em detenção|reclusão|isolamento|solitária|confinamento',
    'em|no regime fechado|semiaberto|semi-aberto',
    'em poder do|da|dos|das ~ polícia|governo|regime|exército|grupo|hamas|guerrilha|sequestradores|raptores',
    'à|em espera de|do julgamento|libertação|sentença',
    'por libertar|soltar',
    'sem acusação|julgamento|condenação formal?',
    'com pena|penas|condenação|sentença definitiva|definitivas|transitada',
    'no corredor da morte',
  ]),
  ...of(
    'held',
    'state',
    ['em|na|sob prisão|detenção domiciliar|domiciliária', 'em|de casa de|com tornozeleira|tornozeleiras'],
    {
      outcome: 'conditional',
      weak: true,
    },
  ),
  ...of('held', 'participle', [
    `prisão|prisões|prisão preventiva|preventivas ~ ${agree('decretad', 'convertid', 'mantid', 'confirmad')}`,
  ]),
  ...of('held', 'event', [
    'prisão|prisões preventiva|preventivas',
    'medida|medidas de? prisão preventiva',
    'internamento|internamentos',
  ]),
  ...of('held', 'state', ['incomunicáveis|incomunicável'], { weak: true }),
  ...tallies('held', [
    'presos|presas|reclusos|reclusas|detentos|detentas|internos|prisioneiros|encarcerados|custodiados|presidiários',
    'presos|presas políticos|políticas',
    'pessoas presas|detidas|encarceradas|privadas',
    'população carcerária|prisional|reclusa',
    'reféns',
  ]),
];

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

const AGAIN = 'novamente|outra|de';
const REARRESTED: readonly MeasureTrigger[] = [
  ...done('rearrested', [
    ar('recaptur'),
    er('reprend', { past: ['reprendid', 'repres'], drop: ['reprende'] }),
    ar('reencarcer'),
  ]),
  ...of('rearrested', 'participle', [
    'redetidos|redetidas|re-detidos|re-presos|re-capturados',
    `${agree('pres', 'detid', 'capturad', 'encarcerad', 'reconduzid', 'apanhad', 'colocad')} ${AGAIN} vez|novo`,
    `${agree('pres', 'detid', 'capturad', 'encarcerad', 'apanhad', 'levad')} novamente`,
    `novamente|outra|de vez|novo? ${agree('pres', 'detid', 'capturad', 'encarcerad', 'apanhad')}`,
    'de novo presos|detidos|presas|detidas|capturados|encarcerados|atrás',
    'outra vez presos|detidos|presas|detidas|capturados',
    `${agree('reconduzid', 'devolvid', 'repost')} às|à|aos|ao|para a|as|o|os? celas|cela|prisão|prisões|cadeia|cadeias|presídio|presídios|sistema`,
    `${agree('reconduzid', 'devolvid', 'trazid', 'levad', 'mandad', 'enviad')} de volta à|às|ao|aos|para? a|as|o|os? celas|cela|prisão|prisões|cadeia|cadeias|presídio|sistema`,
    `${WAY_BACK} a ser ${agree('pres', 'detid', 'capturad', 'encarcerad')}`,
  ]),
  ...of('rearrested', 'object', [
    `${WAY_BACK} a prender|deter|capturar|encarcerar`,
    `${any(prender, deter, ar('captur'))} ${AGAIN} vez|novo`,
    `${any(prender, deter, ar('captur'))} novamente`,
    `${any(ar('lev'), irregular('traz trazem trouxe trouxeram trazer'))} de volta`,
    `${irregular('reconduz reconduziu reconduziram reconduzir').forms} à|às|ao|aos celas|cela|prisão|prisões|cadeia|presídio|sistema`,
  ]),
  ...of('rearrested', 'subject', [
    `${WAY_BACK} à|às|ao|aos|para a|as|o|os? ~ ${PRISON}|sistema`,
    `${WAY_BACK} voluntariamente|espontaneamente`,
    'entregaram-se|entregou-se|apresentaram-se|apresentou-se voluntariamente|espontaneamente',
    'reincidiram|reincidiu',
  ]),
  ...of('rearrested', 'event', [
    'recaptura|recapturas|reencarceramento|reencarceramentos',
    'nova|novas prisão|prisões|detenção|detenções dos|das|de mesmos|libertados|soltos|fugitivos|evadidos',
    `regresso|retorno|volta|reentrada à|às|ao|aos ~ ${PRISON}|sistema`,
  ]),
  ...of('rearrested', 'event', ['regresso|retorno|regressos|retornos de|do|da|dos|das'], { weak: true }),
  ...of('rearrested', 'state', [
    `de volta à|às|ao|aos|a|atrás ~ ${PRISON}|sistema`,
    'de|outra novo|vez ~ atrás das grades',
    'de|outra novo|vez na|nas|em cadeia|prisão|cela|celas',
  ]),
  ...of('rearrested', 'person', ['recapturado|recapturada|recapturados|recapturadas']),
  ...tallies('rearrested', ['recapturados|recapturadas|recapturas']),
];

/** Taken, let out, kept, judged, accused, taken back. */
export const CUSTODY: readonly MeasureTrigger[] = [
  ...DETAINED,
  ...RELEASED,
  ...HELD,
  ...SENTENCED,
  ...CHARGED,
  ...REARRESTED,
];
