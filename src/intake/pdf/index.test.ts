import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../core/report.ts';
import { readSource } from '../read-source.ts';
import { DEFAULT_LIMITS } from '../result.ts';
import { compoundsOf, joinLines } from './hyphens.ts';
import { lockedPdf, ONE_PIXEL } from './pdf.fixture.ts';

interface Line {
  readonly text: string;
  readonly y: number;
  readonly x?: number;
  readonly size?: number;
  readonly bold?: boolean;
}

async function pdf(pages: readonly (readonly Line[])[], set?: (d: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const fonts: Record<'plain' | 'bold', PDFFont> = {
    plain: await document.embedFont(StandardFonts.Helvetica),
    bold: await document.embedFont(StandardFonts.HelveticaBold),
  };
  for (const lines of pages) {
    const page: PDFPage = document.addPage([420, 600]);
    for (const l of lines)
      page.drawText(l.text, { x: l.x ?? 50, y: l.y, size: l.size ?? 11, font: l.bold ? fonts.bold : fonts.plain });
  }
  set?.(document);
  return document.save();
}

async function read(bytes: Uint8Array): Promise<SourceText> {
  const result = await readSource(bytes, 'x.pdf');
  if (!result.ok) throw new Error(result.issue.code);
  return result.source;
}
const shown = (s: SourceText) => s.blocks.map((b) => [b.kind, s.text.slice(b.start, b.end)]);

const BULLETIN: readonly (readonly Line[])[] = [
  [
    { text: 'Comité del Muelle - Boletín 4', y: 570, size: 8 },
    { text: 'Nueve estibadores siguen presos', y: 530, size: 18, bold: true },
    { text: 'Puerto Gris, 3 de mayo de 2031. El comité informó que 31 perso-', y: 500 },
    { text: 'nas recuperaron la libertad, y que las autoridades del puerto', y: 486 },
    { text: 'habían anunciado 40.', y: 472 },
    { text: 'Por cárcel', y: 444, bold: true },
    { text: '• Fuerte Viejo: 22', y: 424 },
    { text: '• Muelle Nueve: 9', y: 410 },
    { text: 'Cárcel', y: 380 },
    { text: 'Libres', x: 220, y: 380 },
    { text: 'Fuerte Viejo', y: 366 },
    { text: '22', x: 220, y: 366 },
    { text: 'El resto espera una', y: 330 },
    { text: '1', x: 200, y: 20, size: 8 },
  ],
  [
    { text: 'Comité del Muelle - Boletín 4', y: 570, size: 8 },
    { text: 'respuesta del juez de guardia del puerto de la ciudad vieja.', y: 540 },
    { text: 'Fuente: Comité del Muelle', y: 500 },
    { text: '2', x: 200, y: 20, size: 8 },
  ],
];

describe('a PDF', () => {
  it('gives paragraphs, headings, bullets and tables without running heads and page numbers', async () => {
    expect(shown(await read(await pdf(BULLETIN)))).toEqual([
      ['metadata', 'Comité del Muelle - Boletín 4'],
      ['headline', 'Nueve estibadores siguen presos'],
      [
        'body',
        'Puerto Gris, 3 de mayo de 2031. El comité informó que 31 personas recuperaron la libertad, y que las autoridades del puerto habían anunciado 40.',
      ],
      ['heading', 'Por cárcel'],
      ['bullet', 'Fuerte Viejo: 22'],
      ['bullet', 'Muelle Nueve: 9'],
      ['table', 'Cárcel | Libres\nFuerte Viejo | 22'],
      ['body', 'El resto espera una respuesta del juez de guardia del puerto de la ciudad vieja.'],
      ['credit', 'Fuente: Comité del Muelle'],
    ]);
  });

  it('takes title, date and credit from what is written in it', async () => {
    const { meta } = await read(await pdf(BULLETIN, (d) => d.setCreationDate(new Date('2031-09-09'))));
    expect(meta).toMatchObject({
      title: 'Nueve estibadores siguen presos',
      published: '2031-05-03',
      credit: 'Fuente: Comité del Muelle',
    });
  });

  it('falls back on the date of the file and says so', async () => {
    const bytes = await pdf([[{ text: 'Forty people were freed.', y: 500 }]], (d) => {
      d.setCreationDate(new Date('2031-01-02T00:00:00Z'));
      d.setTitle('The freed of the harbour');
    });
    const result = await readSource(bytes, 'a.pdf');
    expect(result).toMatchObject({
      ok: true,
      source: { meta: { published: '2031-01-02', title: 'The freed of the harbour' } },
      issues: [{ code: 'intake.date-from-file', severity: 'note' }],
    });
  });

  it('keeps last lines of pages that differ in a figure', async () => {
    const page = (n: number) => [
      { text: `Words of page number ${n} stand here.`, y: 500 },
      { text: `Total freed in district: ${n}0`, y: 30 },
    ];
    const { text } = await read(await pdf([page(1), page(2), page(3)]));
    for (const n of [1, 2, 3]) expect(text).toContain(`Total freed in district: ${n}0`);
  });

  it('is known by its bytes, whatever its name', async () => {
    const result = await readSource(await pdf([[{ text: 'Forty people were freed.', y: 500 }]]), 'notes.txt');
    expect(result.ok && result.source.format).toBe('pdf');
  });
});

describe('a PDF that cannot be read', () => {
  const codeOf = async (bytes: Uint8Array, limits = DEFAULT_LIMITS) => {
    const result = await readSource(bytes, 'x.pdf', limits);
    return result.ok ? result.source.text : result.issue.code;
  };

  it('is refused where it needs a password', async () => {
    expect(await codeOf(lockedPdf())).toBe('intake.encrypted');
  });

  it('is refused where it holds only pictures', async () => {
    const document = await PDFDocument.create();
    const image = await document.embedPng(ONE_PIXEL);
    document.addPage([300, 300]).drawImage(image, { x: 0, y: 0, width: 300, height: 300 });
    expect(await codeOf(await document.save())).toBe('intake.no-text-layer');
  });

  it('names the pages that hold only pictures beside others with text', async () => {
    const bytes = await pdf([[{ text: 'Forty people were freed from the old fort that day.', y: 500 }]]);
    const document = await PDFDocument.load(bytes);
    const image = await document.embedPng(ONE_PIXEL);
    document.addPage([300, 300]).drawImage(image, { x: 0, y: 0, width: 300, height: 300 });
    const result = await readSource(await document.save(), 'x.pdf');
    expect(result.ok && result.issues.filter((i) => i.code === 'intake.pages-without-text')).toMatchObject([
      { severity: 'warning', values: { count: 1, pages: 2, list: '2' } },
    ]);
  });

  it.each([
    ['cut short', (b: Uint8Array) => b.subarray(0, 300)],
    ['a header and nothing else', () => new TextEncoder().encode('%PDF-1.7\n')],
    ['a header and junk', () => new TextEncoder().encode(`%PDF-1.7\n${'\u0001\u0002x'.repeat(5000)}`)],
  ])('is refused as damaged where it is %s', async (_what, damage) => {
    expect(await codeOf(damage(await pdf(BULLETIN)))).toBe('intake.damaged');
  });

  it('is refused where it has more pages than allowed', async () => {
    expect(await codeOf(await pdf(BULLETIN), { ...DEFAULT_LIMITS, pages: 1 })).toBe('intake.too-many-pages');
  });
});

describe('joining lines', () => {
  const compounds = compoundsOf(['a post-election day']);
  it.each([
    ['the release of', '88 people', 'the release of 88 people'],
    ['excarce-', 'lación', 'excarcelación'],
    ['the post-', 'election months', 'the post-election months'],
    ['an 18-', 'year-old', 'an 18-year-old'],
    ['in 2024-', '2025', 'in 2024-2025'],
    ['Porto-', 'Alegre', 'Porto-Alegre'],
    ['libertaram-', 'se dez', 'libertaram-se dez'],
    ['libertá-', 'los hoje', 'libertá-los hoje'],
    ['prenderam-', 'nas.', 'prenderam-nas.'],
    ['entregou-', 'se ontem', 'entregou-se ontem'],
    ['31 perso-', 'nas libres', '31 personas libres'],
    ['de esta cla-', 'se social', 'de esta clase social'],
    ['el presiden-', 'te dijo', 'el presidente dijo'],
    ['liber\u00AD', 'ados', 'liberados'],
    ['some –', 'not all', 'some – not all'],
    ['1.', '200 people', '1. 200 people'],
  ])('%s + %s', (above, below, joined) => {
    expect(joinLines(above, below, compounds)).toBe(joined);
  });
});
