import { deflateRawSync } from 'node:zlib';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, it } from 'vitest';
import { readSource } from '../read-source.ts';
import { DEFAULT_LIMITS } from '../result.ts';

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

async function bulletin(): Promise<Uint8Array> {
  const document = new Document({
    title: 'Boletim do cais',
    creator: 'Rita Alga',
    sections: [
      {
        children: [
          new Paragraph({ text: 'Onze marinheiros soltos', heading: HeadingLevel.TITLE }),
          new Paragraph('Data: 4 de junho de 2031'),
          new Paragraph('O comitê confirmou onze solturas no cais velho.'),
          new Paragraph({ text: 'Por navio', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: 'Navio Norte: 7', bullet: { level: 0 } }),
          new Paragraph({ text: 'Navio Sul: 4', bullet: { level: 0 } }),
          new Table({ rows: [new TableRow({ children: [cell('Presos'), cell('3')] })] }),
          new Paragraph('Fonte: Comitê do Cais'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A ZIP file of the given parts, packed. */
function zip(parts: Readonly<Record<string, string | Buffer>>, flags = 0): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(flags, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(content.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    local.push(head, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

const codeOf = async (bytes: Uint8Array, limits = DEFAULT_LIMITS) => {
  const result = await readSource(bytes, 'x.docx', limits);
  return result.ok ? 'read' : `${result.issue.code} ${result.issue.values?.kind ?? ''}`.trim();
};

describe('a Word document', () => {
  it('gives headline, headings, bullets, tables and credit', async () => {
    const result = await readSource(await bulletin(), 'x.docx');
    if (!result.ok) throw new Error(result.issue.code);
    const { text, blocks, meta, format } = result.source;
    expect(format).toBe('docx');
    expect(blocks.map((b) => [b.kind, text.slice(b.start, b.end)])).toEqual([
      ['headline', 'Onze marinheiros soltos'],
      ['metadata', 'Data: 4 de junho de 2031'],
      ['body', 'O comitê confirmou onze solturas no cais velho.'],
      ['heading', 'Por navio'],
      ['bullet', 'Navio Norte: 7'],
      ['bullet', 'Navio Sul: 4'],
      ['table', 'Presos | 3'],
      ['credit', 'Fonte: Comitê do Cais'],
    ]);
    expect(meta).toEqual({
      title: 'Onze marinheiros soltos',
      published: '2031-06-04',
      byline: 'Rita Alga',
      credit: 'Fonte: Comitê do Cais',
    });
    expect(result.issues).toEqual([]);
  });

  it.each([
    ['a workbook', zip({ 'xl/workbook.xml': '<a/>' }), 'intake.format XLSX'],
    ['slides', zip({ 'ppt/presentation.xml': '<a/>' }), 'intake.format PPTX'],
    ['an archive', zip({ 'a.txt': 'forty freed' }), 'intake.format ZIP'],
    ['a locked archive', zip({ 'word/document.xml': '<a/>' }, 1), 'intake.encrypted ZIP'],
    ['broken markup', zip({ 'word/document.xml': '<w:document' }), 'intake.damaged DOCX'],
    [
      'entities of its own',
      zip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>' }),
      'intake.damaged DOCX',
    ],
    ['a cut file', zip({ 'word/document.xml': '<a/>' }).subarray(0, 40), 'intake.damaged ZIP'],
  ])('is refused where it is %s', async (_what, bytes, expected) => {
    expect(await codeOf(bytes)).toBe(expected);
  });

  it('is refused where it would unpack to more than is allowed', async () => {
    const bomb = zip({ 'word/document.xml': Buffer.alloc(30_000_000, 32) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(bomb, { ...DEFAULT_LIMITS, textBytes: 1_000_000 })).toBe('intake.too-large');
  });
});
