import type { MeasureTrigger } from '../lexicon.ts';
import { agree, any, ar, both, er, HAVING, irregular } from './forms.ts';
import { deixar, OF_THE, PRISON, por, sair, WAY_BACK } from './phrases.ts';
import { done, happened, of } from './triggers.ts';

const WALL =
  'muro|muros|muralha|muralhas|alambrado|cerca|cercas|vedação|vedações|rede|grade|grades|gradeamento|portão|telhado|telhados|janela|janelas|arame';
const WILD =
  'mato|matos|mata|matas|matagal|canavial|floresta|capim|morro|morros|serra|selva|savana|mangal|mangue|capinzal|brenhas|deserto';

/** Over the wall, through the tunnel, into the bush: the ways out that nobody opened. */
const OVER_THE_WALL: readonly MeasureTrigger[] = [
  ...of('released', 'subject', [
    `pularam|pulou|pulam|saltaram|saltou|saltam|escalaram|escalou|escalam|galgaram|galgou|treparam|transpuseram|venceram|furaram|romperam|forçaram|pular|saltar|escalar o|a|os|as|pelo|pela|ao|pelos|pelas? ${WALL}`,
    `${HAVING} já? pulado|saltado|escalado|galgado|transposto|furado|trepado o|a|os|as|pelo|pela? ${WALL}`,
    'cavaram|escavaram|abriram|furaram|atravessaram|usaram|cavar|escavar um|uma|o|a|por|pelo? ~ túnel|buraco|túneis|vala',
    'serraram|cortaram|arrombaram|partiram|rebentaram|serrar|cortar|arrombar ~ grades|cadeado|cadeados|barras|celas|portões|cela',
    'aproveitaram|aproveitou|aproveitam|aproveitar|aproveitando a|o|da|do? ~ para fugir|escapar|escapulir|evadir-se|sair|evadirem-se|fugirem',
    'aproveitaram|aproveitou|aproveitando a|o|da|do confusão|fumaça|fumo|tumulto|escuro|escuridão|motim|apagão|desordem|descuido',
    `meteram-se|meteu-se|embrenharam-se|embrenhou-se|ganharam|ganhou|tomaram|correram|fugiram|escaparam|debandaram|debandou no|na|pelo|pela|o|a|para pelo|pela|o|a? ${WILD}`,
    'conseguiram|conseguiu|conseguir|conseguem|lograram|logrou|puderam fugir|escapar|escapulir|evadir-se|sair|pôr-se|escapulir-se',
    'deram|deu às|aos|de vila-diogo|frosques|pé',
    'deram|deu no pé|pira',
    'fugiram|fugiu|escaparam|escapou com|pelo|pela|pelos|pelas|por|durante|a|aos|numa|num|nas|às',
    'debandaram|debandou|escafederam-se|piraram-se|raspou-se|rasparam-se|safaram-se',
    'encontraram|encontrou|acharam a porta aberta',
    'saíram|saiu pelo|por|pela ~ túnel|buraco|telhado|esgoto|janela|muro|cano',
  ]),
  ...of('released', 'event', [
    'fuga|fugas de ~ presos|reclusos|detentos|detidos|prisioneiros|massa|cadeia|prisão',
    'debandada|debandadas',
    'abertura das|de|da ~ celas|portas|prisões|cadeias',
  ]),
];

/** Let go by those who held: by the gate, on paper, for a price, in exchange. */
const BY_THE_GATE: readonly MeasureTrigger[] = [
  ...done('released', [
    irregular('absolve absolvem absolveu absolveram absolver absolvendo absolverá', 'absolvid'),
    ar('ilib'),
    ar('inocent', { drop: ['inocente'] }),
    ar('despronunci'),
    ar('descarcer'),
  ]),
  ...of('released', 'subject', [
    `${sair.forms} absolvidos|absolvido|absolvidas|absolvida|ilibados|ilibado|ilibadas|inocentados|inocentado|livres|impunes|soltos|soltas|solto`,
    `${sair.forms} sem|com|sob|mediante|após|por ~ processo|acusação|acusações|termo|tir|habeas|alvará|multa|caução|fiança|pulseira|indulto|perdão`,
    `${sair.forms} pelo|pela|por|pelas ~ portão|porta|portas`,
    `${sair.forms} de lá|dali|dentro|cena`,
    `${sair.forms} por|com ~ doença|velhice|idade|razões|decisão|ordem|habeas|falta|prescrição|bom`,
    'acaba|acabam|acabou|acabaram|acabavam de sair|ser libertados|libertadas|soltos',
    `${HAVING} já? saído`,
    'conseguiram|conseguiu|obtiveram|obteve|ganharam|ganhou|receberam|recebeu|tiveram um|uma|o|a|seu|seus? habeas|alvará|alvarás|indulto|perdão|clemência|amnistia|anistia',
    'recolheram|recolheu|regressaram|tornaram a|às suas|sua? casas|casa',
    'tomaram|tomou o caminho|rumo da|do|de mata|mato|casa|rua',
    'vão|irão|vai|irá para|à a? prisão domiciliar|domiciliária',
    'já saíram|saiu|saíam|sairão|saem',
    'saíram|saem|sairão|sairiam|saírem',
    'vi|viu|vimos|viram sair|saírem|saindo',
    'estão|estariam|estavam|estarão|dormem|dormiram|dormirão|passam|passaram|passarão já|hoje|agora|ontem? em|na|nas|a suas|sua? casa|casas',
    'já em|na|para suas|sua? casa|casas|rua',
    'foram|foi|vão|vai|irão|iam|ir|ido já|ontem|hoje|logo|depois|embora? para a|as|suas|sua|o? casa|casas|rua|lar|residência|residências',
    'foram|foi|vão|ido embora',
    'trocaram|trocou|trocam|trocar|trocarão a|as|o cela|celas|prisão|cárcere por|pela|pelo',
    `${WAY_BACK} do|da|de|dos ~ cativeiro|prisão|cárcere|detenção|cadeia`,
    'ganharam|ganhou|ganham|ganhado|ganhar a|as|o rua|ruas|mundo',
    'deixaram|deixou|deixam|deixar|deixado o|a|as|os cativeiro|cárcere|cela|celas|calabouço|calabouços|reclusão|isolamento',
    'passaram|passou|passam|passarão|foram|progrediram|progrediu ao|para o|a? ~ semiaberto|semi-aberto|aberto|condicional',
    'pagaram|pagou|pagar a|as|uma? ~ fiança|caução|multa e saíram|saiu|foram',
    'tiveram|teve|viram|viu a|as|sua|suas? prisão|prisões|pena|penas ~ revogada|relaxada|comutada|extinta|anulada|suspensa|revogadas',
    'beneficiam|beneficiaram|beneficiou|beneficiarão|beneficiará|beneficia da|do|de|desta|desse|deste ~ amnistia|anistia|indulto|perdão|clemência|graça|medida|decreto',
  ]),
  ...of('released', 'object', [
    'tirou|tiraram|tirar|tira|tiram|retirou|retiraram|retirar|arrancou|arrancaram|resgatou|resgataram da|das|do|dos|de prisão|prisões|cadeia|cadeias|cela|celas|cárcere|presídio|calabouço|calabouços|cativeiro|esquadra|esquadras',
    'restituiu-se|restituíram-se|restituiu|restituíram|devolveu|devolveram|devolve à|a|às? liberdade|casa|rua|casas',
    'tirou|tiraram|tira|tiram|retirou|retiraram|extraiu|extraíram|arrancou de|da|das|do|dos|dali|lá trás|dentro|detrás das? grades?',
    'tirou|tiraram|tirar|tirei|tirámos|pôs|puseram|pôr cá|lá|para? fora',
    'conseguiu|conseguiram|conseguir|consegui tirar|soltar|libertar cá|lá? para? fora?',
    `${any(por, ar('bot'))} na|no|em|ao cá|lá? rua|fresco|fora|liberdade|olho`,
    'mandou|mandaram|manda|mandam|mandar|mandará para|pra a|as|o|suas|sua? casa|casas|rua|semiaberto|regime',
    'mandou|mandaram|manda|mandam|mandar embora|soltar|libertar|liberar|pôr',
    `${deixar.forms} sair|ir|partir|fugir|escapar|voltar`,
    'relaxou|relaxaram|revogou|revogaram|anulou|anularam|substituiu|substituíram|suspendeu a|as|o|os prisão|prisões|preventiva|preventivas|flagrante|flagrantes|detenção',
    'concedeu|concederam|concede|deferiu|deferiram|outorgou|aprovou|assinou|aceitou|acolheu o|a|os|um|uma? ~ habeas|fiança|condicional|semiaberto|clemência|indulto|indultos|perdão|amnistia|anistia|graça',
    'trocou|trocaram|trocará|trocarão|trocar|trocam',
    'entregou|entregaram|entregar|devolveu|devolveram à|às|aos|ao ~ cruz|família|famílias|familiares|bispo|igreja|mediadores|cicv',
    'perdoou|perdoaram|comutou|comutaram|comuta|reduziu a|as? pena|penas|sentença|sentenças a|de|dos|ao|aos',
    'abriu|abriram|abrir as|a ~ portas|porta|grades|celas|cela a|para|de',
    'autorizou|autorizaram|autoriza a saída|volta|soltura|libertação',
  ]),
  ...of('released', 'participle', [
    agree('trocad', 'permutad', 'intercambiad'),
    'entregues|entregue à|ao|aos|às ~ cruz|famílias|família|familiares|igreja|bispo|mediadores|comissão|cicv|pais|mães|embaixada',
    `${agree('autorizad')} a sair|passar|deixar|voltar|ir`,
    `${agree('mandad', 'enviad', 'devolvid')} para|a|às casa|semiaberto|regime|família|famílias`,
    `${agree('libertad', 'solt', 'liberad')} em|por|mediante|através troca|contrapartida|acordo|resgate`,
    `${agree('restituíd', 'devolvid', 'post')} à|em|a|na? liberdade|famílias|rua`,
    `prisão|prisões|preventiva|preventivas|flagrante|flagrantes ${agree('revogad', 'relaxad', 'anulad', 'substituíd')}`,
    `${agree('post', 'colocad', 'mandad', 'deixad')} cá|lá? fora|para`,
    `${agree('resgatad', 'tirad', 'retirad')} do|da|das ~ cativeiro|prisão|cadeia|celas|cela`,
    `${agree('perdoad', 'agraciad', 'contemplad', 'abrangid', 'favorecid')}`,
  ]),
  ...of('released', 'event', [
    'absolvição|absolvições',
    'troca|trocas|intercâmbio|intercâmbios|permuta|permutas de|dos ~ prisioneiros|reféns|presos|cativos|detidos|prisioneiras',
    'relaxamento|relaxamentos|revogação|revogações da|de|das|do ~ prisão|prisões|flagrante|flagrantes|preventiva',
    'saída|saídas precária|precárias|condicional|antecipada|antecipadas',
    'livramento|livramentos condicional|condicionais',
    'libertação|libertações antecipada|antecipadas|condicional|condicionais|imediata',
    'descarceramento|descarceramentos|desinternamento|desinternamentos',
    'entrega|entregas de|dos ~ reféns|prisioneiros|cativos|soldados|detidos',
    `${both('alvará', 'boleta', 'mandado')}|ordens|ordem de soltura|libertação|condução`,
  ]),
  ...of('released', 'event', ['clemência|clemências', 'comutação|comutações de|da|das pena|penas'], {
    outcome: 'pardon',
  }),
  ...of('released', 'event', ['licença|licenças|autorização|autorizações de|para saída|sair', 'saidão|saidões'], {
    outcome: 'conditional',
    weak: true,
  }),
  ...of('released', 'person', [
    'libertos|libertas|liberto|liberta',
    'recém-libertados|recém-libertadas|recém-saídos|recém-soltos|ex-reféns',
    'beneficiados|beneficiadas|agraciados|agraciadas|contemplados|indultados|indultadas|amnistiados|amnistiadas|anistiados|anistiadas|perdoados|absolvidos|absolvidas',
    'beneficiários|beneficiário da|do|de|desta|deste ~ amnistia|anistia|indulto|perdão|medida|liberdade|saída|decreto',
    'regressados|regressadas do|da|de cativeiro|prisão|guerra',
  ]),
  ...of(
    'released',
    'state',
    [
      'sob|mediante|com|após ~ fiança|caução',
      'com|sob|mediante ~ termo de identidade',
      'com pulseira eletrónica|electrónica|eletrônica',
      'com|sob|mediante medidas|medida cautelares|cautelar|restritivas|de|alternativas',
      'com obrigação|dever de',
      'ao|para o|em|no|a? regime? semiaberto|semi-aberto',
      'em|para liberdade condicional|provisória|vigiada',
    ],
    { outcome: 'conditional' },
  ),
  ...of('released', 'state', ['em troca de|do|da|dos|das', 'para|na|à rua', 'cá|lá fora'], { weak: true }),
];

/** Back behind bars. */
const BACK_INSIDE: readonly MeasureTrigger[] = [
  ...done('rearrested', [ar('repesc'), ar('reapanh'), ar('reaprision'), ar('realgem')]),
  ...happened('rearrested', [ar('reentr'), ar('reingress')]),
  ...of('rearrested', 'participle', [
    agree('reconduzid', 'reintegrad'),
    `${agree('devolvid', 'reintegrad', 'reposto', 'recolhid')} ao|no|à|às sistema|cárcere|prisão|cadeia|celas|cela|presídio|calabouços`,
    `${agree('apanhad', 'localizad', 'encontrad', 'achad')} e ${agree('reconduzid', 'devolvid', 'recolhid', 'recambiad', 'pres')}`,
    `${agree('recuperad')}`,
    `${agree('levad', 'detid', 'pres', 'buscad', 'apanhad', 'peg', 'metid')} de novo`,
    `novamente|outra|de vez|novo? ${agree('apanhad', 'recolhid', 'levad', 'algemad', 'trancad')}`,
  ]),
  ...of('rearrested', 'object', [
    'recuperou|recuperaram|recupera|recuperam|recuperar|recuperava',
    `${HAVING} já? recuperado`,
    `${any(irregular('traz trazem trouxe trouxeram trazer trazendo'))} de volta`,
    `${any(ar('volt'), ar('torn'))} a apanhar|levar|recolher|buscar|algemar|trancar|meter|pôr`,
    'devolve|devolvem|devolveu|devolveram|devolver à|às|ao|aos prisão|prisões|cadeia|cela|celas|cárcere|presídio',
    `${any(ar('lev'), irregular('traz trazem trouxe trouxeram trazer'))} de volta à|às|ao|aos|para a|as|o|os? ${PRISON}`,
    'apanhou|apanharam|apanha|prendeu|prenderam|deteve|detiveram|levou|levaram|agarrou|agarraram outra|de vez|novo',
  ]),
  ...of('rearrested', 'subject', [
    `${WAY_BACK} para|a dentro|trás|detrás das? grades?`,
    `${WAY_BACK} algemados|algemado|algemadas|presos|preso|presas|detidos`,
    `${WAY_BACK} à|ao|às|aos mesma|mesmo|mesmas|sua|suas ala|pavilhão|cela|celas|prisão|bloco`,
    'voltaram|voltou|tornaram|voltam a ingressar|entrar|cair|ser chamados|presos|detidos',
    'reapresentaram-se|reapresentou-se|reapresentaram',
    'encontram-se|estão|estavam|acham-se|ficaram novamente|outra|de vez|novo? sob|na|nas|no|em custódia|celas|cela|cadeia|prisão|presídio',
    'reencontraram|reencontrou|reencontra a|o|as cela|prisão|cárcere|celas|cadeia|grades',
    'estão|está|estavam|ficaram outra|de vez|novo lá? dentro',
    'regrediram|regrediu de|ao|para|a regime|fechado|semiaberto',
    'perderam|perdeu o|a benefício|liberdade|condicional',
  ]),
  ...of('rearrested', 'state', [
    'outra|de vez|novo lá? dentro',
    'outra|de vez|novo no|na|nas calabouço|xadrez|esquadra',
  ]),
  ...of('rearrested', 'event', [
    'regressão|regressões de regime',
    'revogação|revogações da|das|de liberdade|liberdades|condicional|benefício',
    'nova|novas captura|capturas',
  ]),
];

/** Every other way out of the cell, and back into it. */
export const WAYS_OUT: readonly MeasureTrigger[] = [...OVER_THE_WALL, ...BY_THE_GATE, ...BACK_INSIDE];

/** Exchanges of anything but prisoners, and other neighbours of the words above. */
export const WAYS_OUT_TRAPS: readonly MeasureTrigger[] = [
  ...of(null, 'object', [
    'trocou|trocaram|trocam|trocar|trocará|trocarão tiros|disparos|acusações|mensagens|informações|ideias|impressões|insultos|farpas|socos|fogo|cartas|telefonemas|de|o|a|os|as|experiências|golpes|palavras',
    'recuperou|recuperaram|recupera|recuperam|recuperar o|a|os|as|sua|seu|suas|seus? controlo|controle|terreno|território|territórios|cidade|posições|poder|dinheiro|verbas|dados|fôlego|confiança|ativos|economia|posição|liderança|memória|saúde|peso|vila|aldeia|consciência|maioria',
    'mandou|mandaram|manda|mandam embora? o|a|os|as? recado|mensagem|carta|dinheiro|tropas|ministro|jornal|fechar|suspender|investigar|abrir',
  ]),
  ...of(null, 'subject', [
    `${sair.forms} ${OF_THE} reunião|sala|sessão|plenário|partido|governo|coligação|coalizão|país|hospital|cargo|trabalho|escola|igreja|mesquita|estádio`,
    'saíram|saem|sairão feridos|feridas|ilesos|ilesas|derrotados|vencedores|vitoriosos|a|à|às|em|em|na|nas|no|para|de|do|da|dos|das|disparados|correndo|mal|bem',
    `${er('receb').forms} alta`,
  ]),
  ...of(null, 'person', ['recuperados|recuperadas da|do|de covid|doença|cólera|sarampo|vírus|ébola']),
];
