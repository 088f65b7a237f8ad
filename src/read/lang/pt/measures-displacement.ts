import type { MeasureTrigger } from '../lexicon.ts';
import { action, agree, any, ar, irregular } from './forms.ts';
import { done, of, tallies } from './triggers.ts';

const ROOFS =
  'casa|casas|moradia|moradias|residência|residências|habitação|habitações|lar|lares|imóvel|imóveis|barraco|barracos|palhota|palhotas|prédio|prédios|edifício|edifícios|apartamentos|domicílios';
const HALLS =
  'abrigo|abrigos|escola|escolas|ginásio|ginásios|igreja|igrejas|tenda|tendas|barraca|barracas|alojamento|alojamentos|albergue|albergues|centro|centros|pavilhão|pavilhões|estádio|acampamento|acampamentos|hotéis|pousadas';
const SAFE = 'seguro|segura|seguros|seguras|alto|alta|altos|altas|elevado|elevada|elevados|elevadas';
const THEIR = 'a|as|sua|suas?';

/** Os que deixaram as suas casas. */
const MOVED: readonly MeasureTrigger[] = [
  ...of('displaced', 'object', [
    `${any(ar('retir'), ar('tir'), ar('resgat'))} ~ famílias|moradores|pessoas ~ de|das|dos ~ ${ROOFS}`,
    `${any(ar('deix'))} famílias|pessoas|moradores ~ desalojadas|desabrigadas|desalojados|desabrigados`,
    `${any(ar('deix'))} fora de casa`,
  ]),
  ...done('displaced', [ar('realoj'), ar('reassent')]),
  ...of('displaced', 'participle', [
    `família|famílias|pessoas|moradores|residentes|habitantes ${agree('desalojad', 'desabrigad', 'evacuad', 'deslocad', 'realojad', 'reassentad', 'removid', 'retirad')}`,
    `${agree('levad', 'encaminhad', 'transferid', 'removid', 'conduzid', 'acolhid', 'alojad', 'abrigad', 'instalad')} para|em|no|na|nos|nas|num|numa|a|ao|aos ~ ${HALLS}`,
    `${agree('levad', 'transferid', 'deslocad', 'retirad', 'removid')} para ~ local|locais|lugar|lugares|zona|zonas|área|áreas|sítio|sítios|terreno|terrenos|partes ~ ${SAFE}`,
    `${agree('post', 'colocad')} a salvo`,
    `${agree('retirad', 'tirad', 'resgatad')} de|das|dos ${THEIR} ${ROOFS}`,
  ]),
  ...of('displaced', 'subject', [
    'estão|ficaram|ficou|continuam|permanecem|seguem|estavam fora de ~ casa|casas',
    `estão|ficaram|foram|continuam|permanecem em|no|nos|na|nas ~ ${HALLS}`,
    `${any(ar('deix'), ar('abandon'), ar('desocup'), irregular('perde perdem perdeu perderam perder'))} ${THEIR} ${ROOFS}`,
    'tiveram|teve|tinham|precisaram de|que sair|deixar|abandonar|ser|desocupar ~ casa|casas|residências|moradias|retiradas|evacuadas|removidas|deslocadas',
    `dormem|dormiram|pernoitam|pernoitaram|passaram a? noite? em|nas|nos|na|no ~ ${HALLS}`,
    `mudaram-se|deslocaram-se|transferiram-se|recolheram-se para ~ ${HALLS}`,
    'foram para|a|à casa|casas de|dos parentes|familiares|amigos|vizinhos',
    'aguardam|aguarda realojamento|reassentamento',
  ]),
  ...done('displaced', [ar('retir')], { weak: true }),
  ...of('displaced', 'state', [`de|das suas|sua ${ROOFS}`], { weak: true }),
  ...of('displaced', 'event', [
    `${action('evacuaç', 'remoç')}|retirada|retiradas preventiva|preventivas|obrigatória|forçada|imediata|de`,
    'realojamento|reassentamento',
    'deslocamento|deslocação|transferência de ~ famílias|pessoas|moradores|residentes|habitantes',
    'ordem|ordens de evacuação|despejo|retirada',
  ]),
  ...of('displaced', 'person', [
    `${ROOFS} ${agree('evacuad', 'desocupad')} preventivamente?`,
    'famílias|moradores|pessoas sem ~ teto|tecto|casa|moradia|abrigo',
    'acolhidos|acolhidas em|nos|nas|no abrigo|abrigos|escolas',
  ]),
  ...of(
    'displaced',
    'state',
    [`em|nos|no ~ ${HALLS}`, 'fora de casa', 'em|na casa|casas de|dos parentes|familiares|amigos'],
    {
      weak: true,
    },
  ),
  ...tallies('displaced', ['realojados|reassentados']),
];

/** As casas perdidas. */
const LOST: readonly MeasureTrigger[] = [
  ...of('destroyed', 'participle', [
    `${ROOFS} parcialmente|totalmente|completamente? ${agree('destruíd', 'danificad', 'destelhad', 'afetad', 'afectad', 'alagad', 'inundad', 'arrasad', 'queimad', 'atingid', 'derrubad', 'soterrad', 'desabad', 'avariad', 'interditad', 'perdid')}`,
    `${ROOFS} com|sem ~ danos|avarias|estragos|rachaduras|fissuras|telhado|teto|cobertura`,
    `${agree('arrastad', 'levad', 'engolid', 'soterrad', 'varrid')} pela|pelo|pelas|pelos`,
    `${agree('interditad', 'condenad')} pela|por|após`,
    'debaixo|sob de|da? água|águas|lama|escombros',
  ]),
  ...of('destroyed', 'object', [
    `${any(irregular('leva levam levou levaram levar engoliu engoliram varreu varreram'))} ~ ${ROOFS}`,
    `${any(ar('caus'), ar('provoc'), ar('deix'))} ~ danos|estragos|avarias em|a|nas|nos|às|aos ~ ${ROOFS}`,
  ]),
  ...of('destroyed', 'subject', [
    'vieram|veio|caíram|ruíram|tombaram abaixo|ao|por chão|terra?',
    'ficaram|ficou|foram|estão debaixo|sob|sem de|da? água|águas|lama|telhado',
    `ficaram|ficou|resultaram ${agree('destruíd', 'danificad', 'destelhad', 'alagad', 'inundad', 'arrasad')}`,
  ]),
  ...of('destroyed', 'event', [
    `${action('destruiç')}|desabamento|desabamentos|perda|perdas|alagamento|destelhamento de ~ ${ROOFS}`,
    `danos|estragos a|em|nas|nos|às ~ ${ROOFS}`,
  ]),
];

export const DISPLACEMENT: readonly MeasureTrigger[] = [...MOVED, ...LOST];
