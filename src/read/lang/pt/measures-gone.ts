import type { MeasureTrigger } from '../lexicon.ts';
import { action, agree, ar, HAVING, STAYING } from './forms.ts';
import { done, of, tallies } from './triggers.ts';

const WILD = 'mato|mata|matas|floresta|selva|capim|serra|montanhas|morro|savana|brenhas';

/** Not come back, not heard of, still looked for. */
const UNACCOUNTED: readonly MeasureTrigger[] = [
  ...of('missing', 'subject', [
    'não|nunca mais|ainda? voltaram|voltou|regressaram|regressou|retornaram|retornou|tornaram|apareceram|apareceu|reapareceram|reapareceu|aparecem|aparece|voltavam|regressam',
    'não|nunca foram|foi mais|ainda? vistos|visto|vistas|vista|encontrados|encontrado|encontradas|localizados|localizadas|localizado|achados',
    'nunca chegaram|chegou|compareceram|compareceu',
    'não chegaram|chegou a|à|ao casa|destino|porto|costa|terra',
    'nunca|não mais deram|deu|dão ~ sinal|sinais|notícia|notícias',
    'não são|foram|é|foi mais? vistos|visto|vistas|vista desde',
    'não atendem|atende|responderam|respondem|respondeu ~ telemóvel|telefone|celular|chamada|chamadas',
    'não se? apresentaram|apresentou',
    'não|nunca ~ tiveram|teve|temos|há|houve|tem|têm|obtiveram mais? notícia|notícias|sinal|sinais|rasto|rastro',
    'deixaram|deixou de se? apresentar|comparecer|apresentar-se|dar|contactar|responder',
    'ninguém ~ sabe|soube|informa|revela|viu|tem|teve|diz ~ deles|delas|dele|dela|notícia|notícias|paradeiro|onde|destino',
    'não se|sei|sabe|sabem|sabemos mais? deles|delas|dele|nada',
    'não|nem sabe|sei|sabem|sabemos|sabia|sabiam onde|aonde|deles|delas',
    'faltam|faltavam|faltam-me|falta-me|faltam-nos|faltam-lhe',
    `${STAYING} ainda|todos? fugidos|fugido|escondidos|ausentes|foragidos|incomunicáveis|incontactáveis`,
    `${STAYING} ainda? sem|por dar|aparecer|regressar|voltar|resgatar|identificar`,
    `${STAYING} ainda|todos? não? contabilizados|contabilizadas|localizados|localizadas|encontrados|desconhecido|desconhecidos`,
    'andam|anda|andavam fugidos|fugido|escondidos|à|a|pelo|pela|no|na|por solta|monte|mato|mata|aí',
    'perderam-se|perdeu-se no|na|nas|nos mar|mata|mato|serra|deserto|montanha|floresta',
    'evaporaram-se|evaporou-se|volatilizaram-se|esfumaram-se',
    'estão|estavam|seguem|continuam|permanecem em|por falta|aparecer',
    'sumiram|desapareceram|desapareceu|sumiu sem|do|da|no|na|nas|nos|do deixar|mapa|mar|rio|águas|caminho|deserto|custódia',
  ]),
  ...of('missing', 'object', [
    'procura|procuram|procurava|procuravam|procuramos|busca|buscam ainda|também os|as|outros|outras?',
    'procuram-se|procura-se',
    'à|em procura|busca de|do|da|dos|das|por',
    'dá|dão|deu|deram|dar|davam por|como desaparecidos|desaparecidas|desaparecido|perdidos|perdidas|ausentes|extraviados',
    'perdeu|perderam|perdemos o? rasto|rastro|contacto|contato a|de|com|do|da|dos|das',
    'reportou|reportaram|comunicou|denunciou|denunciaram|participou|participaram o|a ~ desaparecimento de|do|da|dos|das',
  ]),
  ...of('missing', 'participle', [
    `${agree('dad', 'tid', 'reportad', 'declarad', 'considerad')} por|como ~ perdidos|perdidas|perdido|ausentes|extraviados|foragidos`,
    `${agree('perdid')} no|na|nas|em mar|mata|mato|serra|deserto|alto|montanha`,
    `${agree('levad', 'detid', 'raptad')} sem|para deixar|parte|lugar|local|rumo|destino rasto|rastro|incerta|incerto|desconhecido?`,
    `presos|presas|retidos|encurralados|bloqueados na|no|nas|nos|em|sob|entre ~ mina|minas|galeria|galerias|escombros|ruínas|gruta|lama|destroços|túnel`,
  ]),
  ...of('missing', 'event', [
    'paradeiro|paradeiros de|do|da|dos|das',
    'buscas|busca por|pelos|pelas|pelo|pela|aos|às',
    'denúncia|denúncias|queixa|queixas|participação|participações|boletins|alerta|alertas de|por|sobre desaparecimento|desaparecimentos|desaparecidos',
    'sequestro|desaparecimento e desaparecimento|sequestro',
  ]),
  ...of('missing', 'person', [
    'ausentes|ausente',
    'prófugos|prófugo|prófugas',
    'sumidos|sumidas|extraviados|extraviadas',
    'pessoas|migrantes|pescadores|jovens|mineiros|náufragos em falta',
    'náufragos|soterrados|soterradas',
    'os|as que não voltaram|regressaram|apareceram',
  ]),
  ...of('missing', 'state', [
    'cujo|cujos|cuja paradeiro|paradeiros|destino|sorte|rasto',
    'paradeiro|paradeiros|destino|sorte ~ desconhecido|desconhecida|incerto|incerta|ignorado|ignorada|desconhece',
    'sem que se? saiba|soubesse ~ deles|onde|paradeiro',
    'de|dos que|quem ninguém|não|nada ~ notícia|notícias|sabe|soube|sabemos',
    'sem|nem notícia|notícias|sinal|sinais|rasto|rastro|pista|pistas|vestígio|vestígios|contacto|contato',
    'sob|debaixo|entre|nos ~ escombros|ruínas|destroços|entulho',
    'debaixo de|da|do ~ terra|lama',
    'em falta',
    'por aparecer|regressar|voltar|capturar|recapturar|contabilizar|apanhar|prender|deter',
    'não|por contabilizados|contabilizadas|localizados|localizadas',
    'até|ainda hoje? desaparecidos|desaparecidas|sumidos',
    'a monte',
  ]),
  ...of('missing', 'state', [`no|na|nas|nos|pelo|pela|pelos ${WILD}`], { weak: true }),
  ...tallies('missing', ['ausentes|sumidos|extraviados|soterrados|náufragos']),
];

/** Put on the plane, sent back, kept from entering. */
const SENT_BACK: readonly MeasureTrigger[] = [
  ...of('deported', 'object', [
    'leva|levou|levaram|mandou|mandaram|mandar|enviou|enviaram|enviar|devolveu|devolveram|despachou|despacharam de|para volta|trás',
    'manda|mandam de volta',
    'mete|meteu|meteram|pôs|puseram|embarcou|embarcaram|colocou|colocaram num|em|no um? avião|aviões|voo|voos|barco|ônibus|autocarro',
    'pôs|puseram|levou|levaram|empurrou|empurraram|conduziu|conduziram na|à|até|para a? fronteira|aeroporto',
    'impediu|impediram|barrou|barraram|recusou|recusaram a? entrada ~ a|de|à|ao|aos',
    'afastou|afastaram|afastar do|de território|país',
  ]),
  ...of('deported', 'participle', [
    `${agree('mandad', 'enviad', 'levad', 'embarcad', 'despachad', 'recambiad', 'devolvid')} de volta`,
    `${agree('post', 'metid', 'colocad', 'embarcad', 'enfiad')} num|em|no|nos um? ~ avião|aviões|voo|voos`,
    `${agree('post', 'levad', 'conduzid', 'reconduzid', 'escoltad', 'empurrad', 'deixad', 'largad')} na|à|até|para a? fronteira`,
    `${agree('afastad', 'retirad')} do|de território|país nacional?`,
    `${agree('barrad', 'impedid', 'recusad', 'rejeitad')} na|no|à|nas|nos|de fronteira|aeroporto|entrada|entrar|desembarcar`,
    `${agree('notificad', 'intimad')} para|a abandonar|abandonarem|sair|saírem|deixar`,
    `${agree('desnacionalizad', 'desterrad', 'degredad')}`,
    `${agree('empurrad', 'devolvid')} para|ao|à o|a? ~ fronteira|mar|deserto|procedência|origem`,
  ]),
  ...of('deported', 'subject', [
    'seguiram|seguiu|embarcaram|embarcou|viajaram|partiram|embarcarão|seguirão|embarcam no|num|em|nos voo|avião|voos|aviões|charter|algemados',
    'desembarcaram|desembarcou|chegaram|chegou algemados|algemadas|algemado|deportados|deportadas',
    'perderam|perdeu a nacionalidade|cidadania',
  ]),
  ...of('deported', 'event', [
    'voo|voos|avião de|com ~ deportação|deportados|repatriamento|repatriados|expulsão|repatriação',
    'afastamento|afastamentos coercivo|coercivos|do|de território?',
    'retorno|retornos|regresso|regressos forçado|forçados|voluntário|voluntários|assistido',
    'devolução|devoluções na|no|à|em|de|sumárias|quente fronteira|migrantes|imigrantes|quente?',
    'remoção|remoções de|do migrantes|imigrantes|país|estrangeiros',
    action('expatriaç', 'inadmiss'),
  ]),
  ...of('deported', 'person', [
    'recambiados|recambiadas|extraditados|extraditadas|extraditado|inadmitidos|desterradas|repatriado|repatriada',
  ]),
  ...of('deported', 'state', [
    'de volta ao|à|aos|para o|seu|seus? país|países|pátria|origem',
    'num|no|nos|em ~ voo|voos|avião de|para|com ~ deportação|repatriamento|deportados',
    'rumo ao exílio',
  ]),
];

const SHELTER =
  'abrigo|abrigos|ginásio|ginásios|igreja|igrejas|escola|escolas|salão|salões|tenda|tendas|barraca|barracas|lona|lonas|acampamento|acampamentos|campo|campos|pavilhão|pavilhões|alojamento|alojamentos|albergue|albergues|centro|centros|estádio|mesquita|mesquitas|plástico|plásticos|relento|rua|ruas|parente|parentes|familiares|mato|mata|floresta';
const FLEEING =
  'largaram|largou|largar|largado|abandonaram|abandonou|abandonar|deixaram|deixou|deixar|fugiram|fugiu|escaparam|saíram|saiu|sair';

/** Under canvas, on the road, across the river. */
const ON_THE_ROAD: readonly MeasureTrigger[] = [
  ...done('displaced', [ar('escorraç'), ar('enxot')]),
  ...of('displaced', 'object', [
    ar('abrig').forms,
    'acolhe|acolhem|acolheu|acolheram|acolhia|acolhiam|acolher',
    'obrigou|obrigaram|obriga|obrigando|obrigar|forçou|forçaram|força a|à ~ fuga|deslocação|deslocamento|evacuação|retirada|fugir|sair|deixar|abandonar|retirar de|do|da?',
    'retirou|retiraram|retirar|tirou|tirámos|tiramos|tiraram preventivamente|de|das|da suas|sua? casa|casas|zonas|áreas',
  ]),
  ...of('displaced', 'subject', [
    `dormem|dormiram|dormiam|dormirão|vivem|viviam|moram|moravam|pernoitam|pernoitaram|abrigam-se|abrigaram-se|amontoam-se|apinham-se|acampam|sobrevivem|estão|continuam|permanecem|ficaram|ficam|passam|passaram hoje|agora|ainda|noites|semanas? em|no|na|nos|nas|num|numa|sob|debaixo|ao|à|com ${SHELTER}`,
    `em|sob|nos|nas|debaixo de? ${SHELTER} vivem|dormem|moram|continuam|permanecem|estão`,
    `${FLEEING} a|as|o|os|da|das|do|dos|de|tudo roça|roças|machamba|machambas|lavras|aldeamento|ilha|ilhas|favela|margens|sítio|quintas|tudo|casas|aldeias`,
    'atravessaram|atravessou|atravessam|cruzaram|cruzou|cruzam|transpuseram|passaram|atravessar|cruzar o|a|as|os rio|rios|fronteira|fronteiras|lago|passagem|deserto|estreito|mediterrâneo',
    'tiveram|teve|tiveram-se|viram-se|viu-se que|de|obrigados|forçados|obrigadas a? largar|abandonar|deixar|sair|fugir|mudar-se|deslocar-se|partir',
    'deslocaram-se|deslocou-se|mudaram-se|puseram-se ~ para|a|à ~ fugir|sul|norte|caminho|cidade|abrigo|fuga|estrada',
    'procuram|procuraram|buscam|buscaram|encontraram|pediram|receberam refúgio|abrigo|asilo|acolhimento|proteção|protecção|guarida',
    'perderam|perdeu o|a|os|as teto|tecto|casa|casas|lar|lares|morada',
    'estão|vivem|ficaram|seguem|continuam|moram no|em|na exílio|diáspora|desterro|estrada|rua|beira',
    'exilaram-se|exilou-se|refugiaram-se|refugiou-se|asilaram-se|expatriaram-se',
    'fugiram|fugiu|fogem|escaparam da|do|das|dos|à|às|aos ~ combates|violência|guerra|ataques|conflito|cheias|fome|seca|bombardeios|terroristas|insurgentes|perseguição',
    'chegaram|chegou|chegam já? a|ao|à|aos ~ centro|centros|campo|campos|acampamento|abrigos|abrigo deslocados|acolhimento|reassentamento|trânsito',
  ]),
  ...of('displaced', 'participle', [
    `${agree('escorraçad', 'enxotad', 'corrid', 'varrid')} das|de|da|dos|do`,
    `${agree('atirad', 'lançad', 'jogad')} na|à|para|ao a? rua|estrada|relento|beira`,
    `${agree('post', 'deixad')} na|ao estrada|relento`,
    agree('acolhid', 'abrigad', 'realojad'),
    `${agree('escondid', 'refugiad', 'abrigad')} no|na|nas|nos|em ~ ${SHELTER}`,
    `${agree('retirad', 'evacuad')} preventivamente|por|das|da|do|dos`,
  ]),
  ...of('displaced', 'event', [
    'êxodo|êxodos de|do|da',
    'ordem|ordens de evacuação|despejo',
    'desalojamento|desalojamentos|realojamento|realojamentos|reassentamento|reassentamentos|deslocação|deslocações|deslocamento|deslocamentos',
    'chegada|chegadas de ~ deslocados|refugiados|famílias',
    'fuga|fugas de ~ civis|famílias|população|populações|moradores',
    'reintegração de posse',
  ]),
  ...of('displaced', 'person', [
    'fugitivos|fugidos|fugidas da|do|das|dos ~ guerra|combates|violência|conflito|cheias',
    'recém-chegados|recém-chegadas|acolhidos|acolhidas|abrigados|abrigadas|realojados',
    'requerentes|solicitantes de ~ asilo|refúgio|proteção|protecção',
    'expulsos|corridos das|de|da suas|sua? terras|casas|aldeias',
  ]),
  ...of('displaced', 'state', ['sob|debaixo de? lonas|lona|tendas|barracas|plástico|plásticos']),
  ...of(
    'displaced',
    'state',
    [
      'na|pela|pelas estrada|estradas',
      'em|nas|nos escolas|igrejas|ginásios|mesquitas|pavilhões',
      'no|em exílio|desterro',
      'em barracas|barraca',
      'longe de casa',
    ],
    { weak: true },
  ),
];

/** Taken from their owners, found and kept. */
const TAKEN: readonly MeasureTrigger[] = [
  ...done('seized', [ar('furt'), ar('penhor'), ar('requisit'), ar('imobiliz'), ar('reboc')]),
  ...of('seized', 'object', [
    'recuperou|recuperaram|recupera|recuperam|recuperar|recuperava',
    `${HAVING} já? recuperado`,
    'tirou|tiraram|tiraram-lhes|tirou-lhes|tiraram-nos|levaram-lhes|levaram-nos|roubaram-lhes|roubaram-nos|ficaram-lhes|ficaram-nos com?',
    'roubou|roubaram|rouba|roubam|roubar|roubaram-se',
    'apropriaram-se|apropriou-se|assenhorearam-se|apoderaram-se|apoderou-se|apossaram-se de|da|do|das|dos',
    'exibiu|exibiram|apresentou|apresentaram ~ armas|armamento|apreendido|apreendidas',
    'entregou|entregaram|depôs|depuseram as|suas? armas|armamento',
    'desarmou|desarmaram',
    'arrombou|arrombaram e levou|levaram',
  ]),
  ...of('seized', 'participle', [
    agree('roubad'),
    agree('recuperad'),
    `${agree('desviad')} pela|pelas|pelo|pelos|durante`,
    `${agree('tirad', 'tomad', 'capturad', 'recuperad')} ao|aos|à|às inimigo|rebeldes|insurgentes|guerrilha|polícia|exército|terroristas|traficantes`,
    `material|armamento|arsenal ${agree('apreendid', 'recolhid', 'capturad', 'recuperad')} inclui|incluem|incluía?`,
  ]),
  ...of(
    'seized',
    'person',
    [
      'espingarda|espingardas|metralhadora|metralhadoras|granada|granadas|carabina|carabinas|akm|ak|catana|catanas|caçadeira|caçadeiras|lança-granadas|carregadores|coletes',
    ],
    { weak: true },
  ),
  ...of('seized', 'event', [
    'furto|furtos|roubo|roubos de ~ armas|gado|viaturas|motas|motorizadas|veículos|animais|celulares|telemóveis',
    'apreensões|apreensão de|do|da|das|dos',
    'recolha|recuperação|entrega de ~ armas|armamento|munições|veículos|viaturas',
    'saque|saques de|do ~ armas|gado|mercadorias',
    'penhora|penhoras',
  ]),
  ...tallies('seized', ['armas|fuzis|espingardas recolhidas|recuperadas|recolhidos|roubadas', 'furtos|roubos']),
];

/** Where the missing went, where the sent back were sent, where the driven out sleep, what was taken. */
export const GONE: readonly MeasureTrigger[] = [...UNACCOUNTED, ...SENT_BACK, ...ON_THE_ROAD, ...TAKEN];

/** Not come back to say so, searches for solutions, floods of people that fled nothing. */
export const GONE_TRAPS: readonly MeasureTrigger[] = [
  ...of(null, 'subject', [
    'não|nunca mais? voltou|voltaram|tornou|tornaram|voltar|voltará|voltarão a ser|ter|haver|falar|dizer|ver|abrir|acontecer|repetir|publicar|responder|funcionar|subir',
    'não|nunca regressou|voltou|voltaram|retornou ~ contacto|contato|ligações|chamadas|mensagens|pedido|pedidos|normalidade',
    'faltam|faltavam|falta|faltava ~ médicos|medicamentos|alimentos|água|provas|meios|vagas|camas|leitos|recursos|professores|votos|dados',
    'faltaram|faltou à|às|ao|aos|a',
  ]),
  ...of(null, 'object', [
    'procura|procuram|procurava|busca|buscam ~ soluções|solução|apoio|emprego|saída|confirmar|saber|evitar|garantir|resolver|trabalho|respostas|resposta|justiça|votos|apurar|verificar',
    'à|em procura|busca de|do|da ~ soluções|solução|emprego|trabalho|apoio|comida|água|justiça|votos|respostas|notícias|consenso|paz|acordo|provas|melhores|melhor|vida',
    'acolheu|acolhe|acolher|acolheram ~ recurso|pedido|proposta|parecer|denúncia|cimeira|reunião|evento|conferência|jogos|queixa',
    'roubou|roubaram|rouba ~ cena|atenção|eleição|eleições|votos|sonhos|vida|vidas|tempo|infância',
  ]),
  ...of(null, 'event', ['em falta de|com']),
  ...of(null, 'state', ['por voltar|regressar de|das|às|ao|a|da', 'por|a aparecer em|na|no|nas']),
];
