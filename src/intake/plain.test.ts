import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from './front-matter.ts';
import { readPlain } from './plain.ts';

const withHead = (head: string, body = 'Forty were freed.\n') => `---\n${head}\n---\n${body}`;
const titleOf = (head: string) => {
  const text = withHead(head);
  const value = parseFrontMatter(text)?.values.get('title');
  return value && [value.value, text.slice(value.start, value.end)];
};

describe('front matter', () => {
  it.each([
    ['title: Nine freed', 'Nine freed', 'Nine freed'],
    ['title: "Nine freed: a list"', 'Nine freed: a list', 'Nine freed: a list'],
    ["title: 'The ministry''s nine'", "The ministry's nine", "The ministry''s nine"],
    ['title: "He said \\"nine\\""', 'He said "nine"', 'He said \\"nine\\"'],
    ['title: Toll: 9 dead', 'Toll: 9 dead', 'Toll: 9 dead'],
    ['title: Nine freed # draft', 'Nine freed', 'Nine freed'],
    ['title:   Nine freed   ', 'Nine freed', 'Nine freed'],
    ['title: "never closed', 'never closed', 'never closed'],
    ['title: >\n  Nine\n  freed', 'Nine freed', 'Nine\n  freed'],
    ['title: |-\n  Nine\n  freed', 'Nine\nfreed', 'Nine\n  freed'],
    ['Title: Nine freed', 'Nine freed', 'Nine freed'],
    ['a line that is no key\ntitle: Nine freed', 'Nine freed', 'Nine freed'],
    ['tags:\n  - title: no\ntitle: Nine freed', 'Nine freed', 'Nine freed'],
  ])('reads %j', (head, value, slice) => {
    expect(titleOf(head)).toEqual([value, slice]);
  });

  it.each([['title: [a, b]'], ['title: {a: b}'], ['title:'], ['title: ~'], ['title: ""'], ['title:\n  - a\n  - b']])(
    'passes over %j',
    (head) => {
      expect(titleOf(head)).toBeUndefined();
    },
  );

  it.each([
    ['no fence', 'title: a\n'],
    ['a fence that never closes', `---\n${'title: a\n'.repeat(300)}`],
    ['a rule further down', 'Forty freed.\n---\ntitle: a\n---\n'],
  ])('is none where there is %s', (_what, text) => {
    expect(parseFrontMatter(text)).toBeNull();
  });

  it('ends at its closing fence, whatever the line ends', () => {
    for (const end of ['\n', '\r\n']) {
      const text = withHead('title: Nine freed').replaceAll('\n', end);
      const head = parseFrontMatter(text);
      expect(text.slice(head?.bodyStart)).toBe(`Forty were freed.${end}`);
      expect(head?.values.get('title')?.value).toBe('Nine freed');
    }
  });
});

describe('a Markdown report', () => {
  const text = withHead(
    'title: "Nine freed"\noutlet: The Mill\npublished: 2031-02-03T10:00:00+01:00\nlang: en\nurl: https://mill.example.org/9\ncredit: Wire East\nbyline: Una Quill',
  );
  const { source, issues } = readPlain(text, 'md');

  it('keeps the whole text and gives its metadata', () => {
    expect(source.text).toBe(text);
    expect(source.declaredLanguage).toBe('en');
    expect(issues).toEqual([]);
    expect(source.meta).toEqual({
      title: 'Nine freed',
      outlet: 'The Mill',
      published: '2031-02-03T10:00:00+01:00',
      url: 'https://mill.example.org/9',
      credit: 'Wire East',
      byline: 'Una Quill',
    });
  });

  it('marks headline and credit and nothing else', () => {
    expect(source.blocks.map((b) => [b.kind, text.slice(b.start, b.end)])).toEqual([
      ['headline', 'Nine freed'],
      ['credit', 'Wire East'],
    ]);
  });

  it.each([
    ['published: soon', undefined, 1],
    ['published: 2031-02-31', undefined, 1],
    ['published: 2031-02-28', '2031-02-28', 0],
    ['date: 3 March 2031', '2031-03-03', 0],
    ['fecha: 04/05/2031\nlang: es', '2031-05-04', 0],
    ['date: 04/05/2031\nlang: en', undefined, 1],
    ['date: 04/05/2031\nlang: en-US', '2031-04-05', 0],
    ['outlet: none says', undefined, 0],
  ])('with %j is published %s', (head, published, count) => {
    const read = readPlain(withHead(head), 'md');
    expect(read.source.meta.published).toBe(published);
    expect(read.issues).toHaveLength(count);
  });

  it('is read alike under the name of a text file', () => {
    expect(readPlain(text, 'txt').source).toEqual(source);
  });

  it('takes an address for no credit', () => {
    expect(readPlain(withHead('source: https://a.example.org'), 'md').source.meta.credit).toBeUndefined();
  });
});
