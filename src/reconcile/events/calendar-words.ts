/** Capitalised words that name no place, person or body: days, months, feasts, in three languages and folded. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter new year ' +
    'lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre ' +
    'setiembre octubre noviembre diciembre ene abr ago dic navidad pascua segunda terca quarta quinta sexta feira ' +
    'segunda-feira terca-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro marco maio junho julho setembro ' +
    'outubro novembro dezembro fev abr mai set out dez natal pascoa ano novo'
  ).split(' '),
);
