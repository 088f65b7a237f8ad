import { describe, expect, it } from 'vitest';
import { readSource } from './read-source.ts';
import { DEFAULT_LIMITS } from './result.ts';

const bytes = (s: string, encoding: BufferEncoding = 'latin1') => Buffer.from(s, encoding);
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const encrypted = `${OLE}${'\0'.repeat(600)}${[...'EncryptedPackage'].map((c) => `${c}\0`).join('')}`;
const junk = Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256));

describe('a document that is none', () => {
  it.each([
    ['no bytes', bytes(''), 'intake.empty'],
    ['white space', bytes(' \n\t\r\n'), 'intake.empty'],
    ['a lone byte order mark', bytes('\xef\xbb\xbf'), 'intake.empty'],
    ['punctuation', bytes('--- *** ---'), 'intake.empty'],
    ['zeros', Buffer.alloc(4_000), 'intake.binary'],
    ['junk', junk, 'intake.binary'],
    ['a PNG', bytes('\x89PNG\r\n\x1a\n0000IHDR'), 'intake.image'],
    ['a JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'intake.image'],
    ['a GIF', bytes('GIF89a....'), 'intake.image'],
    ['a WebP', bytes('RIFF....WEBPVP8 '), 'intake.image'],
    ['an SVG', bytes('<?xml version="1.0"?><svg xmlns="a"><text>88 freed</text></svg>'), 'intake.image'],
    ['RTF', bytes('{\\rtf1 88 freed}'), 'intake.format'],
    ['gzip', bytes('\x1f\x8b\x08\0\0\0'), 'intake.format'],
    ['an old Word file', bytes(OLE + 'x'.repeat(600)), 'intake.format'],
    ['a locked Word file', bytes(encrypted), 'intake.encrypted'],
  ])('is refused: %s', async (_what, content, code) => {
    const result = await readSource(content, 'report.txt');
    expect(result.ok ? 'read' : result.issue).toMatchObject({ code, severity: 'error' });
  });

  it('is refused where it is larger than allowed', async () => {
    const result = await readSource(bytes('88 were freed. '.repeat(100)), 'a.txt', {
      ...DEFAULT_LIMITS,
      textBytes: 1_000,
    });
    expect(result.ok ? 'read' : result.issue).toMatchObject({ code: 'intake.too-large' });
  });
});

describe('the format of a document', () => {
  it.each([
    ['a.txt', '88 were freed.', 'txt'],
    ['a.md', '88 were freed.', 'md'],
    ['a', '---\ntitle: a\n---\n88 were freed.', 'md'],
    ['a.txt', '<!DOCTYPE html><html><body><p>88 were freed.</p></body></html>', 'html'],
    ['a', '  <p>88 were freed.</p>', 'html'],
    ['a.html', '88 were freed.', 'txt'],
    ['a.txt', 'The header of such a file reads %PDF-1.7, they said.', 'txt'],
    ['a.md', '# Title\n\n<div>88 were freed.</div>', 'md'],
    ['a.txt', 'BM stands for ballot marks, 88 of them.', 'txt'],
    ['a.txt', 'ID32 is a form.', 'txt'],
  ])('of %s with %j is %s', async (name, text, format) => {
    const result = await readSource(bytes(text, 'utf8'), name);
    expect(result.ok && result.source.format).toBe(format);
  });

  it('keeps a plain text as it is', async () => {
    const text = 'Línea uno\r\n\r\n  – 88 libres\t“así”\n';
    const result = await readSource(bytes(text, 'utf8'), 'a.txt');
    expect(result.ok && result.source.text).toBe(text);
  });
});
