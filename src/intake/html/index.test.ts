import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../core/report.ts';
import { DEFAULT_LIMITS } from '../result.ts';
import { readHtml } from './index.ts';
import { BARE_PAGE, OPEN_GRAPH_PAGE, THEMED_PAGE } from './pages.fixture.ts';

function read(html: string): SourceText {
  const result = readHtml(html, DEFAULT_LIMITS);
  if (!result.ok) throw new Error(result.issue.code);
  return result.source;
}
const shown = (source: SourceText) => source.blocks.map((b) => [b.kind, source.text.slice(b.start, b.end)]);
const page = (body: string, head = '') => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const LEAD = '<p>The ministry said on Monday that forty people had been let go after the strike at the mill.</p>';

describe('a saved page', () => {
  it('gives headline, standfirst and body in order, with its lists and tables', () => {
    expect(shown(read(THEMED_PAGE))).toEqual([
      ['headline', 'Ministry frees 41 dockers'],
      ['standfirst', 'Families outside the jail had counted fewer.'],
      ['metadata', 'By Una Quill and Bo Tarn'],
      ['metadata', '4 March 2031'],
      ['body', 'The Ministry of Ports said on Tuesday that it had freed 41 dockers.'],
      ['body', "The dockers' union, which keeps its own list, put the number at\u00A029:"],
      ['bullet', 'North Quay: 17'],
      ['bullet', 'South Quay: 12, all of them crane drivers'],
      ['heading', 'Where they were held'],
      ['table', 'Jail | Freed\nOld Fort | 30\nPier Nine | 11'],
      ['quotation', '“We have seen 29 faces, no more,” the union wrote.'],
      ['body', 'Some 200 people waited at the gate.'],
      ['credit', '(AP)'],
    ]);
  });

  it.each([
    ['a cookie notice', '1,204'],
    ['navigation', 'weather alerts'],
    ['a caption of a picture', '600 seats'],
    ['a pointer to another article', '8 boats'],
    ['a box of related stories', '70 miners'],
    ['a share bar', '310'],
    ['comments', '500 myself'],
    ['a sidebar', '3,000 tenants'],
    ['a script', '999'],
    ['the mark of a footnote', 'wrote.1'],
  ])('leaves out %s', (_what, words) => {
    expect(read(THEMED_PAGE).text).not.toContain(words);
  });

  it('takes its metadata from linked data, following references', () => {
    const source = read(THEMED_PAGE);
    expect(source.declaredLanguage).toBe('en-gb');
    expect(source.meta).toEqual({
      title: 'Ministry frees 41 dockers',
      outlet: 'The Harbour Ledger',
      byline: 'Una Quill, Bo Tarn',
      published: '2031-03-04T09:30:00+01:00',
      url: 'https://harbour.example.org/dockers',
      credit: '(AP)',
    });
  });

  it('finds article, date, byline and credit where only people see them', () => {
    const source = read(BARE_PAGE);
    expect(source.meta).toEqual({
      title: 'Liberan a 23 ferroviarios',
      outlet: 'Diario La Vía',
      byline: 'Ana Sauce',
      published: '2031-05-07',
      credit: 'Con información de Agencia Durmiente',
    });
    expect(shown(source).filter(([kind]) => kind === 'bullet')).toEqual([
      ['bullet', 'Estación Norte: 9'],
      ['bullet', 'Estación Sur: 6'],
    ]);
    for (const other of ['Choque', 'ramales', 'Portada', 'pasajes']) expect(source.text).not.toContain(other);
  });

  it('takes its metadata from OpenGraph and its credit from the dateline', () => {
    const source = read(OPEN_GRAPH_PAGE);
    expect(source.declaredLanguage).toBe('pt-br');
    expect(source.meta).toEqual({
      title: 'Justiça solta 18 pescadores',
      outlet: 'Gazeta da Maré',
      byline: 'Redação',
      published: '2031-06-02T18:00:00-03:00',
      credit: 'Agência Remo',
      url: 'https://gazeta.example.org/pescadores',
    });
    expect(shown(source).slice(3, 6)).toEqual([
      ['bullet', 'Soltos: 11'],
      ['bullet', 'À espera: 7'],
      ['body', 'A defesa promete recorrer nos casos restantes.'],
    ]);
    for (const other of ['40 passageiros', '2 mil', '300 leitores', 'cookies'])
      expect(source.text).not.toContain(other);
  });

  it('has blocks that stand in order, apart, and within the text', () => {
    for (const html of [THEMED_PAGE, BARE_PAGE, OPEN_GRAPH_PAGE]) {
      const { text, blocks } = read(html);
      let last = 0;
      for (const b of blocks) {
        expect(b.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(b.start, b.end).trim()).toBe(text.slice(b.start, b.end));
        last = b.end;
      }
      expect(last).toBe(text.length);
    }
  });
});

describe('parts of a page', () => {
  it.each([
    ['a list under a heading', '<h3>Key figures</h3><ul><li>Freed: 40</li><li>Held: 12</li></ul>', 'Held: 12'],
    ['a table', '<table><tr><td>Freed</td><td>40</td></tr></table>', 'Freed | 40'],
    ['a fact box', '<aside><p>Freed since May: 60 people.</p></aside>', 'since May: 60'],
    ['a table in a figure', '<figure><table><tr><td>Mill A</td><td>31</td></tr></table></figure>', 'Mill A | 31'],
    ['a list with links in it', '<ul><li><a href="/p">Old Fort</a> prison: 25 people</li></ul>', '25 people'],
    [
      'a list under words that open a teaser',
      '<p>More news: the toll by town:</p><ul><li>Elm: 14 dead</li></ul>',
      'Elm: 14',
    ],
    ['a square metre', '<p>It stands on 90 m<sup>2</sup> of land.</p>', '90 m²'],
    ['terms and numbers', '<dl><dt>Injured</dt><dd>7</dd></dl>', 'Injured: 7'],
  ])('keeps %s', (_what, html, kept) => {
    expect(read(page(`<article>${LEAD}${html}</article>`)).text).toContain(kept);
  });

  it.each([
    ['Also Read: <a href="/x">Flood kills 14</a>'],
    ['<a href="/x">Flood kills 14</a>'],
    ['<b>Lea también</b>: <a href="/x">Flood kills 14</a>'],
    ['<strong>Te puede interesar:</strong> Flood kills 14'],
    ['Leia também | <a href="/x">Flood kills 14</a>'],
    ['<span>Veja mais</span> <a href="/x">Flood kills 14</a>'],
  ])('leaves out the pointer %s', (html) => {
    const source = read(page(`<article>${LEAD}<p>${html}</p><p>Others wait for word of them.</p></article>`));
    expect(source.text).not.toContain('Flood');
    expect(source.text).toContain('Others wait');
  });

  it('reads a page laid out by a table and broken by hand', () => {
    const source = read(
      page(
        '<table><tr><td><a href="a">Home</a><br><a href="b">World</a></td><td><b>Port frees nine</b><br><br>The port said on Monday it freed nine dockers.<br><br>The union says 7 walked out.</td></tr></table>',
      ),
    );
    expect(shown(source)).toEqual([
      ['headline', 'Port frees nine'],
      ['body', 'The port said on Monday it freed nine dockers.'],
      ['body', 'The union says 7 walked out.'],
    ]);
    expect(source.meta.title).toBe('Port frees nine');
  });

  it('keeps the entries of a live page together', () => {
    const entry = (hour: string, text: string) =>
      `<article itemprop="liveBlogUpdate"><h3>${hour}</h3><div itemprop="articleBody"><p>${text}</p></div></article>`;
    const source = read(
      page(
        `<main><h1>Live: the port</h1>${entry('12:00', 'The union counts 12 held at the north quay.')}${entry('13:00', 'It now counts 15 held, relatives told us.')}${entry('14:00', 'The police speak of 14 held and none hurt.')}</main><div><p>Most read</p><ol><li><a href="1">Three apes flee</a></li></ol></div>`,
      ),
    );
    expect(shown(source).map(([kind]) => kind)).toEqual([
      'headline',
      'heading',
      'body',
      'heading',
      'body',
      'heading',
      'body',
    ]);
    expect(source.meta.byline).toBeUndefined();
  });

  it('keeps the columns of a table where a cell is empty', () => {
    const rows =
      '<tr><th>Town</th><th>Held</th><th>Freed</th></tr><tr><td>Elm</td><td></td><td>3</td></tr><tr><td>Oak</td><td>9</td><td></td></tr>';
    expect(read(page(`<article>${LEAD}<table>${rows}</table></article>`)).text).toContain(
      'Town | Held | Freed\nElm |  | 3\nOak | 9',
    );
  });

  it('keeps a sentence that opens like a control or a comment', () => {
    const sentences = [
      'Comments by the minister put the number at 40.',
      'Share prices fell as 300 workers were held.',
      'Más informaciones hablan de 12 detenidos.',
    ];
    const source = read(page(`<article>${LEAD}${sentences.map((s) => `<p>${s}</p>`).join('')}</article>`));
    for (const s of sentences) expect(source.text).toContain(s);
  });

  it('reads a page that is one paragraph', () => {
    expect(read('<p>At least 87 were freed.').text).toBe('At least 87 were freed.');
  });

  it('prefers no `<h1>` that only holds the name of the site', () => {
    const head = '<title>Nine freed at dawn - The Mill Post</title>';
    expect(
      read(page(`<h1>The Mill Post</h1><article><h2>Nine freed at dawn</h2>${LEAD}</article>`, head)).meta,
    ).toMatchObject({
      title: 'Nine freed at dawn',
      outlet: 'The Mill Post',
    });
  });

  it.each([
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-01-05"}</script>', '2031-01-05'],
    [
      '<script type="application/ld+json">[{"@type":["Thing","ReportageNewsArticle"],"datePublished":"2031-01-06"}]</script>',
      '2031-01-06',
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb","datePublished":"2031-01-07"}</script>',
      '2031-01-07',
    ],
    ['<script type="application/ld+json">{broken</script><meta name="date" content="2031-01-08">', '2031-01-08'],
    ['<meta property="article:published_time" content="2031-01-09T10:00:00Z">', '2031-01-09T10:00:00Z'],
  ])('finds the date in %s', (head, expected) => {
    expect(read(page(LEAD, head)).meta.published).toBe(expected);
  });

  it.each([
    ['<time datetime="2031-02-01">yesterday</time>', '2031-02-01'],
    ['<p>Published: 3 February 2031</p>', '2031-02-03'],
    ['<span class="post-date">Feb 4, 2031</span>', '2031-02-04'],
    ['<div>Publicado el 5 de febrero de 2031 a las 10:00</div>', '2031-02-05'],
    ['<p>Data: 6 de fevereiro de 2031</p>', '2031-02-06'],
  ])('sees the date in %s', (html, expected) => {
    expect(read(page(`<article>${html}${LEAD}</article>`)).meta.published).toBe(expected);
  });

  it('takes no date out of the story', () => {
    expect(read(page(`${LEAD}<p>It happened on 9 March 2030.</p>`)).meta.published).toBeUndefined();
  });

  it('refuses a page whose text a program would load', () => {
    const result = readHtml(
      page('<div id="root"></div><script>load()</script>', '<title>News</title>'),
      DEFAULT_LIMITS,
    );
    expect(result.ok ? null : result.issue.code).toBe('intake.no-main-text');
  });
});

describe('hostile pages', () => {
  const n = 100_000;
  it.each([
    ['divisions in one another', `${'<div>'.repeat(n)}88 were freed`],
    ['bold in one another', `<p>${'<b><i>'.repeat(n)}88 were freed`],
    ['lists in one another', `${'<ul><li>'.repeat(20_000)}88 were freed`],
    ['tables in one another', `${'<table><tr><td>'.repeat(n)}88 were freed`],
    ['closing tags without opening', `${'</div>'.repeat(n)}<p>88 were freed</p>`],
    ['paragraphs never closed', `${'<div><p>one more line'.repeat(20_000)}<p>88 were freed`],
    [
      'entities of an own definition',
      '<!DOCTYPE a [<!ENTITY b "&b;&b;">]><html><body><p>88 were freed &b;&b;</p></body></html>',
    ],
    ['attributes without end', `<p ${'a=b '.repeat(n)}>88 were freed</p>`],
    ['white space without end', `<p>88 were${' '.repeat(1_000_000)}freed</p>`],
  ])('reads the text in %s', (_what, html) => {
    expect(read(html.startsWith('<!') ? html : page(html)).text).toMatch(/88 were\s?freed/);
  });

  it('leaves out what an aside lists of other articles, linked or not', () => {
    const aside = '<aside><h2>Lo más leído</h2><ol><li>Hunden a 5 barcos</li></ol></aside>';
    expect(read(page(`<main><h1>Ships</h1>${LEAD}${aside}${LEAD}</main>`)).text).not.toContain('5 barcos');
  });

  it('keeps brackets that open no tag, and of a run of them a few', () => {
    const { text } = read(page(`<p>${'<'.repeat(9)} 3 < 5, said the union, and 88 <<b>were</b> freed.</p>${LEAD}`));
    expect(text).toContain('<<< 3 < 5, said the union, and 88 <were freed.');
  });

  it.each([
    ['scripts never closed', '<script>'.repeat(n)],
    ['comments never closed', '<!--'.repeat(n)],
    ['quotation marks never closed', '<p a="'.repeat(n)],
    ['lone brackets', '<'.repeat(n)],
  ])('refuses %s', (_what, html) => {
    expect(readHtml(page(html), DEFAULT_LIMITS).ok).toBe(false);
  });
});
