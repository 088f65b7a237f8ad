import type { MeasureTrigger } from '../lexicon.ts';
import { agree, ar, both, HAVING, STAYING } from './forms.ts';
import { deixar } from './phrases.ts';
import { done, of, tallies } from './triggers.ts';

const HOSPITAL =
  'hospital|hospitais|uti|upa|pronto-socorro|urgência|urgências|enfermaria|emergência|posto|postos|ambulatório|clínica|clínicas|centro|centros|maternidade|inem|samu|bombeiros|paramédicos|médicos|socorristas|local';
const WOUND =
  'ferimento|ferimentos|lesão|lesões|queimadura|queimaduras|fratura|fraturas|fractura|fracturas|escoriações|contusões|traumatismo|traumatismos|corte|cortes|entorse|concussão|hematomas|golpes|perfuração|perfurações';
const BLOWS =
  'porrada|pancada|pancadas|chicote|chicotadas|chibata|chibatadas|cassetete|cassetetes|tortura|torturas|espancamento|espancamentos|agressão|agressões|algemas|corda|cordas|queimaduras|maus-tratos|violência|socos|pontapés|cigarro|cigarros|choques|choque|chamboco|cabo|cabos|corrente|correntes|açoite|açoites|mangueira|vara|varas|palmatória|cordas';

/** Deaths told without their plain name. */
const DEATHS: readonly MeasureTrigger[] = [
  ...of('killed', 'object', [
    'enterrou|enterraram|enterra|enterram|enterrar|sepultou|sepultaram|sepultar|velou|velaram|velam',
    `${HAVING} já? enterrado|sepultado`,
    'pôs|puseram termo|fim à vida|vidas de',
    'tirou|tiraram|ceifou|ceifaram|roubou|roubaram|levou|levaram|custou|custaram a|as? vida|vidas a|de|à|ao|aos',
    'passou|passaram pelas|a|à|ao armas|espada|fio',
    'recolheu|recolheram|retirou|retiraram|resgatou|resgataram|recuperou|recuperaram|encontrou|encontraram|achou|acharam|contou|contaram|exumou|exumaram|desenterrou|desenterraram o|os|mais|outros|vários? ~ corpos|corpo|cadáveres|restos',
    'crivou|crivaram de balas',
    'cortou|cortaram|cortam a|as? cabeça|cabeças|garganta|gargantas a|de|à|ao|aos',
    'pôs|puseram|põem|colocou|colocaram fora de combate',
  ]),
  ...done('killed', [ar('exum'), ar('desenterr')]),
  ...of('killed', 'subject', [
    'não|nunca acordaram|acordou|despertaram|sobreviveram|resistiram|resistiu|sobreviveu',
    'não|nunca voltaram|saíram|regressaram|chegaram|saiu|voltou vivos|vivo|vivas|viva|com',
    'foram|foi|vão|ir a enterrar',
    'deixaram|deixou de viver|existir',
    'deixaram|deixou este|o mundo',
    'apareceram|apareceu|amanheceram|amanheceu|surgiram|jazem|jaziam|acabaram|acabou mortos|morto|mortas|morta|sem|boiando|enforcados|enforcado',
    'caíram|caiu em|sob|às|no combate|balas|campo|fogo|tiros',
    'tombaram|tombou em|no|na|sob|perante',
    'finaram-se|finou-se|esvaíram-se|esvaiu-se|afogaram-se|afogou-se|enforcaram-se|enforcou-se|imolaram-se',
    'morrem|morrerem|morriam|morreriam|morrerão por|de|a|em|na|no',
    'puseram|pôs fim|termo à|a própria? vida',
    'encontraram|encontrou a morte',
  ]),
  ...of('killed', 'participle', [
    `${agree('crivad', 'varad')} de|por|pelas balas|tiros`,
    `${agree('levad', 'encaminhad', 'removid', 'transportad', 'recolhid')} para|à|ao|a o|a? morgue|necrotério|iml`,
    `${agree('carbonizad', 'calcinad', 'esmagad', 'pisotead', 'asfixiad', 'soterrad')} até à|a morte`,
    `${agree('electrocutad', 'eletrocutad', 'afogad', 'asfixiad')}`,
    `${agree('mort', 'assassinad', 'executad')} a|à|com|por pontapé|pontapés|murro|socos|paulada|pedrada|queima|sangue|machado|catana`,
    `${agree('despachad')} para o outro`,
    `${agree('fulminad', 'trucidad', 'dizimad')}`,
    `${agree('atingid', 'balead', 'alvejad')} mortalmente|fatalmente`,
    `${agree('encontrad', 'achad', 'retirad', 'recolhid')} já? mortos|morto|mortas|morta|sem|boiando`,
  ]),
  ...of('killed', 'event', [
    'fatalidade|fatalidades',
    'enterro|enterros|funeral|funerais|sepultamento|sepultamentos|velório|velórios de|do|da|dos|das',
    'óbito|óbitos confirmados|confirmado|registados|registrados|em|por|à',
    'autópsia|autópsias|autopsias',
    'tiro|tiros mortal|mortais|fatal|fatais',
    'eletrocussão|electrocussão|eletrocussões',
    'execução|execuções sumárias|extrajudiciais|na|no|em|desde|este|neste|nesse|levadas|consumadas',
  ]),
  ...of('killed', 'person', [
    'vidas',
    'afogados|afogadas|enterrados|sepultados|baixas mortais',
    'sacos|saco pretos|preto|mortuários|mortuário|cadáver|cadáveres',
    'os|as que já|não|se? morreram|perderam|partiram',
    'vítimas|vítima do|da|de|dos|das naufrágio|desabamento|massacre|chacina|deslizamento|explosão|desastre|acidente|sismo|terramoto|terremoto|incêndio|enchente|cheias|cólera',
    'vidas|vida perdidas|perdida|ceifadas|humanas|humana',
    'fuzilados|fuziladas|enforcados|enforcadas|trucidados|carbonizados|decapitados|degolados|linchados',
  ]),
  ...of('killed', 'state', ['de morte natural|violenta', 'a caminho do hospital', 'na vala|valas comum|comuns']),
  ...tallies('killed', ['vidas|funerais|enterros|fuzilados|enforcados|afogados', 'perdas humanas']),
];

/** Hurts told by their cure. */
const CURES: readonly MeasureTrigger[] = [
  ...done('injured', [ar('sutur'), ar('medic', { drop: ['medica', 'medicas'] }), ar('fratur'), ar('fractur')]),
  ...of('injured', 'object', [
    'atendeu|atenderam|atende|atendem|atendia|atendiam|atender',
    `${HAVING} já? atendido|tratado|assistido|suturado|operado`,
    'tratou|trataram|tratara|tratam|assistiu|assistiram|socorreu|socorreram',
    'internou|internaram',
    'mandou|mandaram|manda para|pro o|a? hospital|hospitais|enfermaria|uti',
    `${deixar.forms} ferido|feridos|feridas|ferida`,
  ]),
  ...of('injured', 'participle', [
    `${agree('assistid', 'socorrid', 'atendid', 'medicad', 'tratad', 'suturad', 'internad', 'operad')} no|na|nos|nas|pelo|pela|pelos|pelas|por|em|num ~ ${HOSPITAL}`,
    `${agree('levad', 'encaminhad', 'conduzid', 'transportad', 'evacuad', 'transferid')} para|a|ao|aos|à|às|num|no|na o|a|os|as|um|uma? ${HOSPITAL}`,
    `${agree('internad', 'suturad', 'intoxicad', 'gasead', 'pisotead', 'escoriad')}`,
    `${agree('atingid', 'ferid')} no|na|nos|nas ~ cabeça|rosto|olho|olhos|perna|pernas|braço|braços|peito|costas|cara`,
    `${agree('ferid', 'atingid', 'queimad', 'balead')} de|com raspão|gravidade|faca|bala|borracha`,
  ]),
  ...of('injured', 'subject', [
    `${STAYING} ainda|hoje|todos? internados|internadas|internado|internada|hospitalizados|hospitalizado|hospitalizadas`,
    `${STAYING} ainda|hoje? em|na|no|nos|nas uti|hospital|hospitais|enfermaria|urgência|coma|observação|reanimação`,
    `${STAYING} nos|em cuidados intensivos`,
    'receberam|recebeu|recebem|precisaram|necessitaram|precisam|tiveram|requereram de? assistência|tratamento|cuidados|atendimento|socorro|curativo|curativos|pontos|cirurgia|sutura',
    'precisaram|precisou|necessitaram|tiveram|teve de|que? ser|receber|levar ~ operados|operado|amputados|suturados|pontos|hospitalizados|internados|tratados|assistidos',
    `ficaram|ficou|saíram|sofreram|sofreu|têm|tem|traziam|apresentam|apresentavam com? ~ ${WOUND}`,
    'ficaram|ficou|estão|têm|tem|saíram com? o|a|os|um|uma? braço|perna|braços|pernas|nariz|costela|costelas|cabeça|dentes|maxilar|membros|pé|mão partido|partida|partidos|partidas|quebrado|quebrada|quebrados|quebradas|fraturado|fracturado|engessado|engessada',
    'perderam|perdeu|perde|perderão o|a|os|um|uma? uso|visão|vista|olho|olhos|mão|mãos|perna|pernas|braço|dedos|dentes|movimentos|audição',
    'levaram|levou|apanharam|apanhou tiro|tiros|bala|balas|pontos|estilhaços|facada|facadas|pedrada',
    'inalaram|inalou|respiraram fumo|fumaça|gás|gases',
    'desmaiaram|desmaiou|desfaleceram',
    'passaram|passou|sentiram-se|sentiu-se mal',
    'se feriu|feriram|magoou|magoaram|machucou|machucaram',
    'magoaram-se|magoou-se|feriram-se|feriu-se|aleijaram-se|aleijou-se',
    'torceu|torceram o|um pé|tornozelo|joelho',
    'convalescem|convalesce|recuperam-se|recupera-se|restabelecem-se',
  ]),
  ...of('injured', 'state', [
    'com|em ~ olho|olhos|vista perdido|perdidos|vazado|vazados|furado|furados',
    'com o|a|um|uma? braço|perna|braços|pernas|nariz|costela|costelas|cabeça|dentes|maxilar partido|partida|partidos|partidas|quebrado|quebrada|quebrados|quebradas|ao|na|no|em|engessado',
    'com balas|bala|balins|chumbo|estilhaços de|no|na',
    'com catanadas|facadas|pedradas|pedrada|facada|catanada|punhaladas',
    'nos|em cuidados intensivos',
    'na|em uti|utis|enfermaria|enfermarias',
    'em estado|situação grave|crítico|crítica|gravíssimo',
    `com ${WOUND}`,
    'do|com|no corpo queimado',
    'a|de|por bala|balas|tiro|pedrada',
  ]),
  ...of('injured', 'event', [
    'atendimento|atendimentos médico|médicos|hospitalar|hospitalares|por|de?',
    'desmaio|desmaios|entorse|entorses',
    'sutura|suturas|cirurgia|cirurgias|amputação|amputações',
    'fratura|fraturas|fractura|fracturas|queimadura|queimaduras|intoxicação|intoxicações|lesão|lesões',
    'cabeça|cabeças|braço|braços|perna|pernas|osso|ossos partida|partidas|partido|partidos|quebrada|quebradas',
    'hospitalização|internação|internamento de|do|da|dos|das',
  ]),
  ...of('injured', 'person', [
    'internados|internadas|hospitalizado|hospitalizada|acidentados|acidentadas|acidentado|intoxicados|intoxicadas|gaseados|sinistrados|contusos|contusas|esfaqueados',
    'feridos|feridas com|de|sem|em bala|gravidade|estado|risco',
  ]),
  ...tallies('injured', ['internados|hospitalizações|queimados|intoxicados|atendimentos']),
];

/** Beaten, stripped, marked. */
const BEATINGS: readonly MeasureTrigger[] = [
  ...done('attacked', [
    ar('sov', { drop: ['sova', 'sovas'] }),
    ar('chamboque'),
    ar('chamboc'),
    ar('esbofete'),
    ar('apalp'),
    ar('zurz'),
    ar('sodomiz'),
    ar('vilipendi'),
    ar('metralh', { drop: ['metralha'] }),
    ar('esmurr'),
  ]),
  ...of('attacked', 'participle', [
    `${agree('despid', 'desnudad', 'humilhad', 'chicotead')}`,
    `${agree('obrigad', 'forçad')} a ficar|ficarem|despir-se|despirem-se|ajoelhar|ajoelhar-se|ajoelharem-se|rastejar|comer|beber|assinar|confessar|permanecer|deitar-se|dormir|correr|lamber`,
    `${agree('pendurad', 'mantid')} pelos|de pulsos|braços|pés|cabeça|joelhos`,
    `${agree('agredid', 'insultad', 'empurrad', 'atacad', 'batid')} por|pela|pelo|pelos|pelas|com`,
    `${agree('alvejad', 'atacad')} com pedras|pedradas|garrafas|gás|granadas`,
  ]),
  ...of('attacked', 'state', [
    `com|trazem|traziam|apresentam|apresentavam|têm|tinham|mostram|mostravam|exibem|exibiam as|os|ainda|muitas? ~ marcas|marca|sinais|vestígios|cicatrizes|hematomas|vergões|equimoses|lanhos de|no|na|nas|nos|do|da ~ ${BLOWS}|corpo|costas|rosto|pulsos|braços`,
    'com|trazem|apresentam nódoas|nódoa negras|negra',
    'com|trazem|apresentam vergões|equimoses',
    `marcas|sinais|vestígios|cicatrizes|indícios de ~ ${BLOWS}`,
  ]),
  ...of('attacked', 'subject', [
    'levaram|levou|levam|apanharam|apanhou|apanham|tomaram|sofreram|receberam porrada|pancada|pancadas|pau|surra|surras|tareia|sova|sovas|chicotadas|chibatadas|bofetadas|bofetada|cacetada|cassetete|chamboco|murros|coronhadas|choques',
    'apanharam|apanhou|apanha|apanham da|dos|na|nas|no|de|com polícia|guardas|cela|celas|algemas|cinto|cabo|carcereiros|soldados',
    'foram|foi|eram moídos|moído|moídas|sovados de|à',
    'contam|contaram|relataram|relatam|denunciaram|disseram|afirmam|afirmaram ter|terem sido|sofrido|apanhado|levado',
  ]),
  ...of('attacked', 'event', [
    both('sova', 'surra', 'tareia', 'espancamento', 'chibatada', 'chicotada', 'bofetada', 'coronhada'),
    'queixa|queixas|denúncia|denúncias|relato|relatos de|por|sobre ~ agressão|agressões|tortura|abuso|abusos|espancamento|espancamentos|violência|maus-tratos|atropelo|atropelos|pancada|choque|porrada',
    'marcas|sinais de ~ tortura|agressão',
    'excesso|excessos|ocorrência|ocorrências de|da|contra ~ força|polícia|jornalistas|violência',
  ]),
  ...of('attacked', 'event', ['ocorrências|excessos|agravos'], { weak: true }),
  ...of('attacked', 'person', ['violadas|violados|agredidas|torturadas|assaltados|assaltadas|chicoteados']),
];

const BUILDING =
  'casa|casas|moradia|moradias|barraco|barracos|habitação|habitações|palhota|palhotas|escola|escolas|loja|lojas|igreja|igrejas|banca|bancas|colheita|colheitas|machamba|machambas|ponte|pontes|prédio|prédios|edifício|edifícios';

/** Wrecks told by what they look like. */
const WRECKS: readonly MeasureTrigger[] = [
  ...done('destroyed', [ar('dinamit'), ar('pulveriz'), ar('despedaç'), ar('desmantel')]),
  ...done(
    'destroyed',
    [ar('esmag'), ar('capot'), ar('amolg'), ar('vir', { drop: ['viram', 'vira', 'viria', 'viriam'] })],
    {
      weak: true,
    },
  ),
  ...of('destroyed', 'participle', [
    `${agree('reduzid')} a|à cinza|carvão|nada|entulho`,
    `${agree('virad')} e ${agree('queimad', 'incendiad')}`,
    `${BUILDING} ${agree('perdid', 'caíd', 'tombad', 'queimad', 'destelhad', 'arrastad', 'derrubad', 'rachad')}`,
    `${agree('levad', 'arrastad', 'engolid', 'carregad')} pelas|pela|pelo ~ águas|enxurrada|cheia|cheias|rio|mar|vento|ondas|correnteza|chuva|lama`,
    `${agree('destelhad', 'descobert')}`,
    `${agree('partid', 'quebrad', 'estilhaçad', 'vandalizad', 'grafitad')} por|pelos|pela|à|a|durante`,
    `${agree('derrubad', 'demolid', 'arrasad')}`,
    `${agree('deitad', 'post', 'lançad')} por terra|abaixo`,
    `${agree('ardid')}`,
  ]),
  ...of('destroyed', 'subject', [
    'foram|foi|vieram|veio|vão|vir abaixo',
    'foram|foi ao|a fundo|pique|chão',
    'foram|foi|voaram|voou|saltaram|saltou pelos ares',
    'desabaram|desabou|ruíram|colapsaram|aluíram|aluiu|desmoronaram-se|derrocaram|cederam por|na|com|sob|durante',
    'perderam-se|perdeu-se|arderam|ardeu no|na|em|por|por completo',
    'ficaram|ficou em|no|sem|a ruínas|escombros|chão|cinzas|telhado|pó|arder',
    'ficaram|ficou ~ destruídos|destruídas|destruída|destruído|danificadas|danificados|inabitáveis|alagadas|submersas|inutilizados|inutilizadas|queimadas|queimados',
    'afundaram|afundou|afundaram-se|afundou-se|naufragou|soçobraram|soçobrou',
  ]),
  ...of('destroyed', 'state', [
    'no|ao chão|fundo',
    'a|em arder|chamas|ruínas|escombros|cinzas',
    'sem telhado|cobertura|paredes',
    'de pernas para o ar',
    'em perda total',
  ]),
  ...of('destroyed', 'event', [
    'incêndio|incêndios em|de|a ~ casas|viaturas|autocarros|ônibus|escolas|igrejas|lojas|aldeias',
    'queima|queimas de',
    'perda|perdas de ~ casas|habitações|barcos|embarcações',
    'afundamento|afundamentos|derrocada|derrocadas|desmoronamento|desmoronamentos|colapso',
  ]),
  ...of('destroyed', 'object', [
    'lançou|lançaram|deitou|deitaram|pôs|puseram|botou|botaram fogo a|à|às|ao|aos|em|no|na|nos|nas',
  ]),
];

/** Deaths, hurts, beatings and wrecks in the words of those who saw them. */
export const TOLL: readonly MeasureTrigger[] = [...DEATHS, ...CURES, ...BEATINGS, ...WRECKS];

/** Cures, cuts and corpses of other kinds. */
export const TOLL_TRAPS: readonly MeasureTrigger[] = [
  ...of(null, 'object', [
    'trata|tratou|tratava|tratar se|de|do|da|dos|das|como|com|por',
    'tratou-se|trata-se|tratava-se|tratando-se de|do|da?',
    'atendeu|atende|atender|atenderam o|a|ao|à|às|aos telefone|telefonema|chamada|chamadas|pedido|pedidos|apelo|ligação|exigências|telemóvel|necessidades|critérios|no',
    'enterrou|enterraram|enterrar|enterra a|o|os|as|seus? machado|processo|assunto|dívida|diálogo|acordo',
    'virou|virar|viraram as|a|o costas|página|jogo|rotina|moda|alvo|notícia|símbolo|caso|piada',
  ]),
  ...of(null, 'event', [
    'queima|queimas de|das fogos|etapas|gorduras|fitas|arquivo',
    'cirurgia|cirurgias plástica|plásticas|eletivas',
    'atendimento|atendimentos ao|psicológico|jurídico|público|cliente',
  ]),
];
