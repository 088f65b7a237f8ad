import type { MeasureTrigger } from '../lexicon.ts';
import { agree, ar, HAVING, STAYING } from './forms.ts';
import { IN_THE, INTO_THE, PRISON } from './phrases.ts';
import { done, of } from './triggers.ts';

const PARTY =
  'homens|encapuzados|mascarados|desconhecidos|polícia|agentes|policiais|soldados|militares|tropa|tropas|patrulha|patrulhas|serviços|serviço|segurança|forças|guarda|pide|dgcim|sebin|fsb|kgb|sic|sernic|pm|pf|gnr|psp|bope|rota|choque';
const WAGON =
  'camburão|camburões|carrinha|carrinhas|camião|camiões|caminhão|caminhões|viatura|viaturas|blindado|blindados|carro|carros|ônibus|autocarro|autocarros|furgão|furgões|van|vans|jipe|jipes|camioneta|camionetas|machimbombo|machimbombos|helicóptero|helicópteros|porta-malas|bagageira|caixa';
const POLICE_PLACE =
  'esquadra|esquadras|delegacia|delegacias|dp|dps|distrito|distritos|posto|postos|comissariado|comissariados|quartel|quartéis|comando|comandos|batalhão|ginásio|estádio|divisão|central|destacamento|piquete|calabouço|calabouços|xadrez';

/** Led away: on whose arm, in what, from where, to where. */
export const LED_AWAY: readonly MeasureTrigger[] = [
  ...done('detained', [ar('interpel'), ar('trancafi'), ar('engaiol'), ar('encan', { drop: ['encana'] })]),
  ...of('detained', 'participle', [
    `${agree('levad', 'metid', 'enfiad', 'empurrad', 'carregad', 'atirad', 'jogad', 'embarcad', 'lançad', 'amontoad')} em|num|numa|nos|nas|no|na|para|pra|pro o|a|os|as|um|uma? ${WAGON}`,
    `${agree('levad', 'arrastad', 'sacad', 'arrancad', 'tirad')} de|da|das|dos sua|suas|seus|própria? cama|camas`,
    `${agree('levad', 'arrastad', 'sacad', 'buscad')} de|da|das|em suas|sua? casa|casas|lares|residência|residências|domicílio`,
    `${agree('levad', 'arrastad', 'carregad', 'arrancad')} à força|por|pela|pelo|pelos|pelas ${PARTY}`,
    `${agree('levad')} algemado|algemada|algemados|algemadas|preso|presa|presos|presas|embora|dali|daqui`,
    agree('peg', 'caçad', 'recolhid'),
    `${agree('surpreendid', 'apanhad', 'pilhad')} em flagrante delito?`,
    `${agree('recolhid', 'levad', 'conduzid', 'encaminhad')} ${INTO_THE} a|o|as|os|um|uma? ${POLICE_PLACE}`,
    `${agree('recolhid', 'detid', 'conduzid', 'levad')} para averiguações|averiguação|interrogatório|identificação|inquirição|interrogatórios`,
    'pessoas|pessoa|cidadãos|jovens|suspeitos|manifestantes|estrangeiros ~ apreendidos|apreendidas|apreendido|apreendida|recolhidos|recolhidas',
    'intercetados|intercetadas|interceptados|interceptadas',
  ]),
  ...of('detained', 'participle', ['levados|levadas'], { weak: true }),
  ...of('detained', 'object', [
    'recolhe|recolhem|recolheu|recolheram|recolhia|recolhiam|recolher|recolhendo|recolhera',
    `${HAVING} já? recolhido`,
    'levou|levaram|leva|levam|levava|levavam preso|presos|presas|presa|consigo|dali|daqui|embora|algemados|algemadas|detidos|detidas|detido',
    'levou|levaram|leva|levam|levar de|da|das|em suas|sua? casa|casas|madrugada|redação|redacção|enfermaria|hospital|sede|praça|rua|aldeia',
    'carregou|carregaram dali|daqui|consigo|embora|presos|nos|em|num|para',
    'foi|foram|vai|vão|ir|veio|vieram|iam buscar',
    'buscou|buscaram em|a suas? casa|casas',
    'deita|deitam|deitou|deitaram|deitar|deita-se|deitou-se|deitaram-se|botou|botaram|pôs|puseram a? mão|mãos|luva a|às|ao|aos|em|nos|nas',
    'meteu|meteram|mete|metem|meter|botou|botaram|bota|pôs|puseram em|no|na xadrez|cana|choça|gaiola|choldra|pildra|tranca|jaula',
    'meteu|meteram|meter dentro',
    'fez|fizeram|fazem|faz|fazer reféns|cativos|prisioneiros|prisioneiras|detenções|prisões',
    'tomou|tomaram|tomar|toma|tomam como|de|por? reféns|refém',
    'tem|têm|tinha|tinham sob|em custódia',
    'caçou|caçaram|caçar',
    'chamou|chamaram|leva|levou|levaram para depor|averiguações|interrogatório',
  ]),
  ...of('detained', 'object', [
    `${PARTY} levou|levaram|leva|levam|carregou|carregaram|reteve|retiveram já|também|mais?`,
  ]),
  ...of('detained', 'subject', [
    'recolheram|recolheu|recolheram-se à|ao|às? prisão|prisões|cadeia|cadeias|presídio|celas|calabouços|masmorras',
    `deram|deu|dando|davam|dar|dado entrada|entradas ${IN_THE} nossas|nossos? ${PRISON}|sistema|xadrez`,
    `ingressaram|ingressou|ingressam|entraram|entrou|entram|entravam|entrar ~ na|nas|no|nos|em nossas|nossa? prisão|prisões|cadeia|cadeias|xadrez|cárcere|sistema|penitenciária|presídio|calabouços`,
    'foram|foi|vão|ir dentro|presos|presas|de|em cana',
    `passaram|passou|passam pelas|pela|pelos|por ~ ${WAGON}|${POLICE_PLACE}`,
    'saíram|saiu|saem algemados|algemado|algemadas|presos|preso|presas|escoltados',
    `acabaram|acabou|acabam|terminaram|pararam|foram parar ${IN_THE} ${POLICE_PLACE}|${WAGON}`,
    'caíram|caiu na rusga|rede|malha|batida|blitz|operação|emboscada',
    'foram|foi de cana',
  ]),
  ...of('detained', 'state', [
    `para|até a|o|as|os|à? ${POLICE_PLACE}`,
    `à|às|ao ${POLICE_PLACE}`,
    `${IN_THE} ${WAGON} da|do polícia|exército|pm`,
  ]),
  ...of('detained', 'event', [
    'interpelação|interpelações',
    'varredura|varreduras|arrastão|arrastões da|policial|policiais|do',
    'recolha|recolhas de ~ pessoas|jovens|manifestantes|cidadãos',
    'entrada|entradas na|nas|no|em prisão|prisões|cadeia|cadeias|sistema|custódia',
    'ingresso|ingressos na|nas|no|em ~ prisão|prisões|cadeia|cadeias|sistema',
    'onda|ondas|vaga|vagas|leva|série de ~ detenções|prisões|capturas',
    'retenção|retenções',
    'tomada|captura de reféns',
    'prisão|prisões e detenções|feitas|efetuadas|efectuadas|realizadas|registadas|registradas',
  ]),
  ...of('detained', 'person', [
    'recém-detidos|recém-presos|flagranteados|flagranteado',
    'levados pela|pelo|por ~ polícia|exército|tropa',
  ]),
];

const JAIL =
  'prisão|prisões|cadeia|cadeias|cárcere|cárceres|presídio|presídios|penitenciária|penitenciárias|cela|celas|calabouço|calabouços|pavilhão|ala|galeria|carceragem|reclusório|enxovia|enxovias|masmorra|masmorras|esquadra|delegacia';
const CAMP =
  'detenção|internamento|reeducação|concentração|retenção|instalação|fechado|fechados|prisioneiros|deportação|triagem|trabalho|trabalhos|tortura|acolhimento';
const LIVE =
  'vivem|viviam|amontoam-se|amontoavam-se|apinham-se|apinhavam-se|apertam-se|espremem-se|sobrevivem|convivem|definham|apodrecem|mofam|encontram-se|encontravam-se|acham-se|achavam-se|acham|estão|estavam|há|havia|existem|contam-se|permanecem|permaneciam|ficaram|ficam';

/** Kept under lock and key: where, in whose hands, on whose order. */
export const UNDER_LOCK: readonly MeasureTrigger[] = [
  ...of('held', 'object', [
    `${JAIL} ~ alberga|albergava|albergam|abriga|abrigava|guarda|guardava|acolhe|acolhia|encerra|encerrava|retém|retinha|aloja|alojava|mantém|mantinha`,
    `${JAIL} ~ tem|tinha|têm|conta|contava|possui hoje|agora|atualmente|actualmente|já|ainda? com?`,
    'centro|centros de ~ detenção|internamento|retenção|reinserção alberga|albergava|abriga|abrigava|guarda|acolhe|tem|tinha|mantém|mantinha',
    'negou|negaram|nega|negam|recusou|recusaram|rejeitou|indeferiu|indeferiram a|o? fiança|caução|liberdade|habeas|soltura provisória|corpus? a|ao|aos|à|às|de|para',
    'mandou|mandaram|manda|mandam|enviou|enviaram|recambiou|despachou|transferiu|transferiram para a|o? prisão|preventiva|cadeia|penitenciária|presídio|cárcere|xadrez|masmorra|masmorras|isolamento',
    'decretou|decretaram|decreta|aplicou|aplicaram|determinou|converteu|confirmou|manteve|impôs|impuseram ~ preventiva|preventivas a|ao|aos|de|do|dos|contra|para',
    'mantém|mantêm|mantinha|mantinham|guarda|guardam|tem|têm|tinha|tinham em|no|nas|nos cativeiro|calabouços|masmorras|seus|suas prisões|cárceres|celas|calabouços?',
    'mantém|mantêm|mantinha|mantinham como|em|sob reféns|refém|cativeiro|custódia',
  ]),
  ...of('held', 'subject', [
    `${LIVE} já|ainda|hoje|agora|todos|todas|também|aqui|lá? ${IN_THE} ~ ${JAIL}|${CAMP}`,
    'aguardam|aguarda|aguardavam|aguardava|aguardar|esperam|esperava|esperavam por? o|a? processo|acusação|decisão|juízo|expulsão|repatriamento|extradição|apresentação|juiz',
    `${STAYING} já|ainda|hoje? ${IN_THE} dp|dps|quartel|quartéis|isolamento|solitária|distrito|comissariado|comissariados|calabouço|cárcere`,
    `${STAYING} por julgar|acusar|ouvir|agraciar|amnistiar|indultar|excarcerar|liberar`,
    'falta|faltam|faltava|faltavam soltar|libertar|liberar|sair|excarcerar',
    `${STAYING} já|ainda? recolhidos|recolhidas|recolhido|recolhida`,
    `${STAYING} sob|a|em ferros|chave|escolta|custódia`,
    `${STAYING} à|a guarda|disposição|mercê|ordem da|do|das|dos|de`,
    `${STAYING} em|nas poder|mãos`,
    'viram|viu|tiveram|teve ~ fiança|caução|liberdade|habeas|soltura ~ negada|negado|recusada|recusado|indeferido|indeferida',
    'receberam|recebeu|apanharam|apanhou|tiveram|teve|ficaram|ficou ~ prisão preventiva|domiciliária|domiciliar',
    'não foram|foi ainda? libertados|libertado|libertadas|soltos|solto|soltas|postos',
    'somos|éramos ~ presos|reclusos|na cela',
  ]),
  ...of('held', 'state', [
    'sob|a ferros|chave',
    'sob|a sete chaves',
    'no|na|nos|nas|em xilindró|choça|pildra|gaiola|jaula|tranca|enxovia|enxovias|choldra|cana|solitária|isolamento|castigo|xadrez',
    'à|a disposição|ordem|guarda|mercê da|do|dum|de|das|dos um|uma? justiça|juiz|juíza|tribunal|tribunais|procuradoria|ministério|autoridades|autos|processo|polícia|estado',
    'em|nas mãos inimigas|do|dos|da|das inimigo|inimigas|guerrilha|jihadistas|exército|rebeldes|hamas|sequestradores|raptores|captores|grupo|terroristas?',
    'em seu|sua poder',
    'em poder dos|das|do|da|de',
    `${IN_THE} centro|centros|campo|campos|colónia|colônia de|penal|penais ~ ${CAMP}`,
    'para|num|no|em um|o|os? centro|centros|campo|campos fechado|fechados',
    `para um|o|os? centro|centros|campo|campos de ~ ${CAMP}`,
    'em|na|nas|para a? preventiva',
    'para|rumo a|o|as|os|à|às|ao? prisão|cadeia|cadeias|penitenciária|presídio|presídios|masmorras|cárcere',
    'continua|continuam|ainda|segue|seguem lá',
  ]),
  ...of('held', 'participle', [
    `${agree('trancad', 'fechad', 'encerrad', 'amontoad', 'apinhad', 'acorrentad')} ${IN_THE} ~ ${JAIL}|quartel|quartéis|contentor|contentores|porão|cave|armazém|ginásio`,
    agree('acorrentad'),
    `${agree('transferid', 'enviad', 'mandad', 'despachad', 'remetid')} para a|o|as|os? ${JAIL}|preventiva`,
    `${agree('colocad', 'post')} em|no isolamento|solitária|preventiva`,
  ]),
  ...of('held', 'person', [
    'pessoas|cidadãos em|sob cativeiro|custódia|detenção|reclusão',
    'presos|presas|reclusos|detentos|internos existentes|recenseados|registados|registrados',
    'população|populações da|das|do|dos ~ prisão|prisões|cadeia|cadeias|presídio|presídios|penitenciária',
  ]),
];
