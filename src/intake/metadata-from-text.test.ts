import { describe, expect, it } from 'vitest';
import { isCreditLine, metadataFromText } from './metadata-from-text.ts';
import { findWrittenDate, parsePublished } from './written-date.ts';

const FILLER = 'The union wrote that others were still held at the mill.';

describe('what a text says of itself', () => {
  it.each([
    ['PUERTO GRIS, 12 ene (Agencia Remo).- Cuarenta personas salieron.', 'Agencia Remo'],
    ['TALBURG, Sept 4 (Wire East) — Forty were freed.', 'Wire East'],
    ['MARÉ ALTA, 1º fev (Agência Remo) - Quarenta saíram.', 'Agência Remo'],
    ['Puerto Gris, 3 may (EFE).- Cuarenta salieron.', 'EFE'],
    ['TALBURG (AP) — Forty were freed.', 'AP'],
    ['Talburg (AFP) – Forty were freed.', 'AFP'],
  ])('finds the agency in the dateline %j', (line, credit) => {
    expect(metadataFromText(`${line}\n\n${FILLER}`).credit).toBe(credit);
  });

  it.each([
    ['The Ports Committee (COPU) - a private body - counted nine.'],
    ['Nine (all men) were freed.'],
    ['Una Quill (45): "We are nine."'],
  ])('sees no dateline in %j', (line) => {
    expect(metadataFromText(`${line}\n\n${FILLER}`).credit).toBeUndefined();
  });

  it.each([
    ['Source: Wire East', 'Source: Wire East'],
    ['Fuente: Agencia Remo', 'Fuente: Agencia Remo'],
    ['*Con información de EFE*', 'Con información de EFE'],
    ['Com informações da Agência Remo', 'Com informações da Agência Remo'],
    ['With reporting by Wire East', 'With reporting by Wire East'],
    ['The minister did not comment. (AP)', '(AP)'],
    ['(AFP/EFE)', '(AFP/EFE)'],
  ])('finds the credit in the last line %j', (line, credit) => {
    expect(metadataFromText(`Forty were freed.\n${FILLER}\n${FILLER}\n${FILLER}\n${line}\n`).credit).toBe(credit);
  });

  it.each([
    ['Con información de última hora seguimos.'],
    ['It was counted by the Ports Committee (COPU)'],
    [
      'With information from the families, who wait at the gate of the mill in the cold, the union wrote up its own list of forty.',
    ],
  ])('sees no credit in the last line %j', (line) => {
    expect(metadataFromText(`Forty were freed.\n${line}`).credit).toBeUndefined();
  });

  it.each([
    ['THE MILL (channel)\n4 June 2031, 16:00', '2031-06-04'],
    ['CANAL DEL MUELLE\nMartes 31 de diciembre de 2030, 11:05', '2030-12-31'],
    ['O DADO DO DIA · quinta-feira 6 de março de 2031', '2031-03-06'],
    ['THE MILL (Telegram), digest of Saturday 15 February 2031, 21:30 Talburg time', '2031-02-15'],
    ['TALBURG, 29 November 2030. The committee documented nine.', '2030-11-29'],
    ['Fecha: 7 de mayo de 2031', '2031-05-07'],
    ['Published on March 4, 2031', '2031-03-04'],
  ])('finds the date of publication in %j', (head, published) => {
    expect(metadataFromText(`${head}\n\n${FILLER}`).published).toBe(published);
  });

  it.each([
    ['Nine freed since 28 July 2030, and more to come.'],
    ['On 3 March 2031 the police held forty people.'],
    ['The list of 3 March 2031 names 40 people'],
    ['TALBURG, 4 June (Wire East) - Forty were freed.'],
  ])('takes the date of %j for news', (line) => {
    expect(metadataFromText(`${line}\n\n${FILLER}`).published).toBeUndefined();
  });

  it.each([
    ['By Una Quill', 'Una Quill'],
    ['Por Ana del Sauce y Luis Roble', 'Ana del Sauce y Luis Roble'],
    ['Por Puerto Gris pasaron cuarenta barcos', undefined],
    ['By noon forty were free', undefined],
  ])('reads the byline %j as %s', (line, byline) => {
    expect(metadataFromText(`Forty freed\n${line}\n\n${FILLER}`).byline).toBe(byline);
  });

  it('takes a whole sentence for no credit line', () => {
    expect(isCreditLine('With information from Talburg')).toBe(true);
    expect(isCreditLine('with information from the families')).toBe(false);
  });

  it('is quick on a text of one long line', () => {
    const start = performance.now();
    for (const piece of ['a, ', 'A (b', 'Con información de ', '1 de ', 'Xy, 1 '])
      metadataFromText(piece.repeat(300_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('a written date', () => {
  it.each([
    ['on 4 Sept. 2031', '2031-09-04'],
    ['September 4th, 2031', '2031-09-04'],
    ['1º de março de 2031', '2031-03-01'],
    ['el 12 de enero del 2031', '2031-01-12'],
    ['2031/01/12', '2031-01-12'],
    ['25.12.2031', '2031-12-25'],
    ['12/25/2031', '2031-12-25'],
    ['05/06/2031', undefined],
    ['31 February 2031', undefined],
    ['4 blue 2031', undefined],
    ['12345', undefined],
  ])('in %j is %s', (line, expected) => {
    expect(findWrittenDate(line)?.iso).toBe(expected);
  });

  it.each([
    ['2031-01-12T10:00:00-04:00', '2031-01-12T10:00:00-04:00'],
    ['2031-01-12 10:00:00', '2031-01-12T10:00:00'],
    ['2031-01-12 10:00:00 +0100', '2031-01-12T10:00:00+0100'],
    ['Mon, 12 Jan 2031 10:00:00 GMT', '2031-01-12'],
    ['2031-13-01', null],
    ['yesterday', null],
  ])('of publication %j is kept as %s', (value, expected) => {
    expect(parsePublished(value)).toBe(expected);
  });
});
