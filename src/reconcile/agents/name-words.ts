/**
 * Words that bodies have in their names, as the three languages write them, without accents: a committee for freedom,
 * "libertad", "liberdade" is one committee. The first of a row stands for all of it.
 */
const ROWS = `
  freedom liberty libertad libertades liberdade liberdades freedoms
  political politico politicos politica politicas
  prisoners prisoner preso presos presa presas prisionero prisioneros prisioneiro prisioneiros
  detainees detainee detenidos detenidas detidos detidas
  truth verdad verdade
  defence defense defensa defesa
  rights right derecho derechos direito direitos
  human humano humanos humana humanas
  health salud saude
  interior internal interno
  peace paz
  security seguridad seguranca
  people peoples pueblo pueblos povo povos
  public publico publica
  national nacional
  international internacional
  united unido unidos unida unidas
  nations naciones nacoes
  states estados
  cross cruz
  red roja vermelha
  crescent media-luna crescente
  amnesty amnistia anistia
  doctors medicos
  borders fronteras fronteiras
  reporters reporteros reporteres
  press prensa imprensa
  expression expresion expressao
  women mujeres mulheres
  children ninos ninas criancas
  victims victim victimas victima vitimas vitima
  disappeared desaparecidos desaparecidas
  migration migracion migracao migraciones migracoes
  migrants migrantes
  refugees refugiados
  displaced desplazados deslocados
  workers trabajadores trabalhadores
  work labour labor trabajo trabalho
  students estudiantes estudantes
  teachers maestros profesores professores
  lawyers abogados advogados
  journalists periodistas jornalistas
  peasants campesinos camponeses
  indigenous indigena indigenas
  protection proteccion protecao
  emergency emergencia emergencias emergencies
  firefighters bomberos bombeiros
  forensic forense forenses
  medicine medicina
  office oficina escritorio
  council consejo conselho
  forum foro forum
  centre center centro
  league liga
  high alto alta
  commissioner comisionado comissario comisionada comissaria
  world mundial
  inter-american interamericana interamericano
  african africana africano
  european europea europeo europeia europeu
  missing desaparecidas
  war guerra
  memory memoria
  life vida
  solidarity solidaridad solidariedade
  action accion acao
  movement movimiento movimento
  front frente
  documentation documentacion documentacao
  information informacion informacao
  research investigacion investigacao pesquisa
  democracy democracia
  democratic democratico democratica
  citizens ciudadanos cidadaos
  society sociedad sociedade
  open abierto abierta aberto aberta
  against contra
  torture tortura
  violence violencia
  impunity impunidad impunidade
`;

const SAME: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [first = '', ...rest] = row.trim().split(' ');
      return [first, ...rest].map((word) => [word, first] as const);
    }),
);

/** The word that stands for a folded word of a name in all three languages; the word itself where none does. */
export const nameWord = (folded: string): string => SAME.get(folded) ?? folded;
