import type { MeasureTrigger } from '../lexicon.ts';
import { action, agree, any, ar, both, er, HAVING, ir, irregular } from './forms.ts';
import { WAYS_OUT } from './measures-out.ts';
import { deixar, deter, fugir, OF_THE, PRISON, por, prender, receber, sair, WAY_BACK } from './phrases.ts';
import { done, happened, of, tallies } from './triggers.ts';

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
    `${any(ar('mand'), ar('envi'))} para casa`,
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

/** Let out, and taken back. */
export const FREEDOM_AND_BACK: readonly MeasureTrigger[] = [...RELEASED, ...REARRESTED, ...WAYS_OUT];
