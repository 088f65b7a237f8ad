import type { Language } from '../../core/vocabulary.ts';

/**
 * Groups that reports count apart from people in general, by beginnings of words, folded. A path with "/" lies inside
 * what stands before it; "people" is everybody, political prisoners and protesters included, because reports leave
 * that out as soon as it is understood. "-" before or after a stem is not needed: a word belongs where it begins so.
 */
export const KINDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'people/security': 'police officer soldier troop guard agent carabinero gendarme policem serviceme security',
    'people/press': 'journalist reporter photographer correspondent press',
    'people/minors': 'child minor adolescent teenager teen under-18 under-16 boy girl juvenile',
    'people/women': 'women woman female mother',
    'people/men': 'men man male',
    'people/foreigners': 'foreigner foreign dual-national tourist',
    'people/students': 'student pupil undergraduate',
    'people/clergy': 'priest bishop monk nun clergy seminarian',
    'people/lawyers': 'lawyer attorney advocate barrister',
    'people/civilians': 'civilian',
    'people/disabled': 'disabled disability',
    'people/indigenous': 'indigenous',
    convicts: 'convict criminal offender',
    'things/weapons': 'rifle gun weapon pistol firearm grenade',
    'things/vehicles': 'vehicle car truck bus motorcycle',
    'things/vessels': 'ship tanker boat vessel trawler',
    'things/buildings': 'building house home shop station school church mosque office dock',
    'things/cases': 'complaint file lawsuit',
    people:
      'people person prisoner detainee inmate individual protester demonstrator political opponent suspect victim ' +
      'deceased defendant citizen resident beneficiary ' +
      'jail captive mourner',
  },
  es: {
    'people/security':
      'polici agente militar soldado carabinero funcionario efectivo uniformad guardia gendarme suboficial',
    'people/press': 'periodista reporter fotografo comunicador prensa',
    'people/minors': 'nino nina menor adolescente joven',
    'people/women': 'mujer',
    'people/men': 'hombre varon',
    'people/foreigners': 'extranjero binacional turista',
    'people/students': 'estudiante alumno universitari',
    'people/clergy': 'sacerdote cura obispo monja seminarista religios',
    'people/lawyers': 'abogad',
    'people/civilians': 'civil',
    'people/disabled': 'discapacidad',
    'people/indigenous': 'indigena',
    convicts: 'reo delincuente comun',
    'things/weapons': 'fusil arma pistola rifle granada',
    'things/vehicles': 'vehiculo auto coche camion autobus moto',
    'things/vessels': 'buque tanquero petrolero barco lancha nave',
    'things/buildings': 'edificio casa vivienda tienda estacion escuela iglesia oficina',
    'things/cases': 'denuncia expediente',
    people:
      'persona gente pres detenid reclus interno interna individu manifestante politic opositor sospechos victima ' +
      'ciudadan vecin beneficiari ' +
      'encausad imputad ',
  },
  pt: {
    'people/security': 'polici agente militar soldado guarda bombeiro efetivo pm',
    'people/press': 'jornalista reporter fotografo imprensa',
    'people/minors': 'crianca menor adolescente rapaz rapariga moca jovem jovens',
    'people/women': 'mulher',
    'people/men': 'homem homens',
    'people/foreigners': 'estrangeir binacional turista',
    'people/students': 'estudante alun universitari',
    'people/clergy': 'padre bispo freira religios seminarista',
    'people/lawyers': 'advogad',
    'people/civilians': 'civil civis',
    'people/disabled': 'deficiencia',
    'people/indigenous': 'indigena',
    convicts: 'criminos delinquente comun',
    'things/weapons': 'fuzil fuzis arma pistola granada espingarda',
    'things/vehicles': 'veiculo viatura carro caminhao autocarro onibus mota moto',
    'things/vessels': 'navio petroleiro barco embarcacao lancha',
    'things/buildings': 'edificio casa loja estacao escola igreja escritorio esquadra',
    'things/cases': 'denuncia queixa processo',
    people:
      'pessoa gente pres detid reclus interno interna detent individu manifestante politic opositor suspeit vitima ' +
      'cidada morador beneficiari ' +
      'evadid fugitiv apreendid encarcerad ',
  },
};
