import { describe, expect, it } from 'vitest';
import { declaredEncoding, decode, looksBinary } from './encoding.ts';

const latin1 = (s: string) => Buffer.from(s, 'latin1');
const utf8 = (s: string) => Buffer.from(s, 'utf8');
const utf16le = (s: string) => Buffer.from(s, 'utf16le');
const utf16be = (s: string) => Buffer.from(s, 'utf16le').swap16();

describe('characters out of bytes', () => {
  const text = 'Según el comité, «12 niños» están libres — dijo.';
  it.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16, little end first, with a mark', utf16le(`\uFEFF${text}`), 'utf-16le'],
    ['UTF-16, big end first, with a mark', utf16be(`\uFEFF${text}`), 'utf-16be'],
    ['UTF-16, little end first', utf16le(text), 'utf-16le'],
    ['UTF-16, big end first', utf16be(text), 'utf-16be'],
  ])('reads %s', (_what, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding, damaged: 0 });
  });

  it.each([
    ['accents', latin1('Liberaci\xf3n'), 'Liberación'],
    ['curly quotes and dashes', latin1('\x93doce\x94 \x96 dijo\x85'), '“doce” – dijo…'],
    ['the euro', latin1('\x80 5'), '€ 5'],
  ])('takes bytes that are no UTF-8 for Windows-1252: %s', (_what, bytes, expected) => {
    expect(decode(bytes)).toEqual({ text: expected, encoding: 'windows-1252', damaged: 0 });
  });

  it('believes the bytes more than a page that claims Latin-1', () => {
    expect(decode(utf8('<meta charset="iso-8859-1"><p>liberación</p>')).text).toContain('liberación');
  });

  it.each([
    ['meta', '<html><meta charset=windows-1251>\xcf\xf0\xe8', 'При'],
    ['XML declaration', '<?xml version="1.0" encoding="ISO-8859-1"?><p>a\xe7\xe3o</p>', 'ação'],
    ['an unknown name', '<meta charset="klingon"><p>a\xe7\xe3o</p>', 'ação'],
  ])('follows the declaration where the bytes are no UTF-8: %s', (_what, bytes, expected) => {
    expect(decode(latin1(bytes)).text).toContain(expected);
  });

  it('keeps a UTF-8 text with one broken place, and counts it', () => {
    const bytes = Buffer.concat([utf8('Según el comité, niños están aquí. '), Buffer.from([0xc3]), utf8(' Fin.')]);
    expect(decode(bytes)).toEqual({
      text: 'Según el comité, niños están aquí. \uFFFD Fin.',
      encoding: 'utf-8',
      damaged: 1,
    });
  });

  it('reads a declaration only in markup', () => {
    expect(declaredEncoding(utf8('the page said <meta charset="utf-16">'))).toBeNull();
  });

  it.each([
    ['a report', 'Forty freed.\n\tTwo held.\r\n', false],
    ['control characters', 'a\u0001\u0002\u0003\u0004b', true],
    ['nothing', '', false],
  ])('tells junk from text: %s', (_what, s, expected) => {
    expect(looksBinary(s)).toBe(expected);
  });
});
