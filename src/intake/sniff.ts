/** What the first bytes show: a format that is read, a text whose kind its characters decide, or a reason to refuse. */
export type Sniffed =
  | { readonly kind: 'pdf' | 'zip' | 'text' }
  | { readonly kind: 'image' | 'foreign' | 'locked'; readonly name: string };

interface Signature {
  readonly bytes: string;
  readonly at?: number;
  readonly kind: 'image' | 'foreign';
  readonly name: string;
}

/** Magic numbers as Latin-1 strings. */
const SIGNATURES: readonly Signature[] = [
  { bytes: '\x89PNG\r\n', kind: 'image', name: 'PNG' },
  { bytes: '\xff\xd8\xff', kind: 'image', name: 'JPEG' },
  { bytes: 'GIF87a', kind: 'image', name: 'GIF' },
  { bytes: 'GIF89a', kind: 'image', name: 'GIF' },
  { bytes: 'WEBP', at: 8, kind: 'image', name: 'WebP' },
  { bytes: 'II*\0', kind: 'image', name: 'TIFF' },
  { bytes: 'MM\0*', kind: 'image', name: 'TIFF' },
  { bytes: 'ftypheic', at: 4, kind: 'image', name: 'HEIC' },
  { bytes: 'ftypheix', at: 4, kind: 'image', name: 'HEIC' },
  { bytes: 'ftypavif', at: 4, kind: 'image', name: 'AVIF' },
  { bytes: '\0\0\x01\0', kind: 'image', name: 'ICO' },
  { bytes: 'ftyp', at: 4, kind: 'foreign', name: 'MP4' },
  { bytes: 'ID3\x03', kind: 'foreign', name: 'MP3' },
  { bytes: 'ID3\x04', kind: 'foreign', name: 'MP3' },
  { bytes: 'OggS\0', kind: 'foreign', name: 'Ogg' },
  { bytes: 'WAVEfmt', at: 8, kind: 'foreign', name: 'WAV' },
  { bytes: 'AVI LIST', at: 8, kind: 'foreign', name: 'AVI' },
  { bytes: '\x1a\x45\xdf\xa3', kind: 'foreign', name: 'Matroska' },
  { bytes: '\x1f\x8b', kind: 'foreign', name: 'gzip' },
  { bytes: 'Rar!\x1a', kind: 'foreign', name: 'RAR' },
  { bytes: '7z\xbc\xaf', kind: 'foreign', name: '7-Zip' },
  { bytes: '1AY&SY', at: 4, kind: 'foreign', name: 'bzip2' },
  { bytes: '\xfd7zXZ', kind: 'foreign', name: 'xz' },
  { bytes: '\x28\xb5\x2f\xfd', kind: 'foreign', name: 'zstd' },
  { bytes: '\x7fELF', kind: 'foreign', name: 'ELF' },
  { bytes: 'SQLite format 3', kind: 'foreign', name: 'SQLite' },
  { bytes: '{\\rtf', kind: 'foreign', name: 'RTF' },
  { bytes: '%!PS', kind: 'foreign', name: 'PostScript' },
];
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** "EncryptedPackage" in UTF-16: the stream that a password-protected office document keeps its content in. */
const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].map((c) => `${c}\0`).join('');
const PDF_WINDOW = 1024;
const ZIP_HEADS = ['PK\x03\x04', 'PK\x05\x06'];

/** Judges bytes by what they are, whatever the file is called. `bytes` may be the head of a file; 4 kB are enough. */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_WINDOW)).toString('latin1');
  if (ZIP_HEADS.some((z) => head.startsWith(z))) return { kind: 'zip' };
  if (head.startsWith(OLE)) {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return all.includes(Buffer.from(ENCRYPTED_PACKAGE, 'latin1'))
      ? { kind: 'locked', name: 'Office' }
      : { kind: 'foreign', name: 'Office 97–2003' };
  }
  for (const s of SIGNATURES) if (head.startsWith(s.bytes, s.at ?? 0)) return { kind: s.kind, name: s.name };
  // Readers of PDF accept junk before the header; a text that only speaks of "%PDF-" in its words has other bytes before.
  const pdf = head.indexOf('%PDF-');
  if (pdf === 0 || (pdf > 0 && !/\p{L}{3}/u.test(head.slice(0, pdf)))) return { kind: 'pdf' };
  if (head.startsWith('BM') && head.charCodeAt(6) === 0 && head.charCodeAt(7) === 0)
    return { kind: 'image', name: 'BMP' };
  return { kind: 'text' };
}

const HTML_TAG = /<(?:!doctype\s+html|html|head|body|article|div|p|h1|h2|table|meta|title|main|section)[\s/>]/i;
const NAMED_HTML = /\.x?html?$/i;
const NAMED_MARKDOWN = /\.(?:md|markdown|mdown)$/i;
const HEAD = 4000;

/** Which reader a decoded text needs. Content decides; the name only where both would do. */
export function textFormat(text: string, name: string): 'html' | 'md' | 'txt' | 'svg' {
  const head = text.slice(0, HEAD).trimStart();
  if (head.startsWith('<')) {
    if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)?(?:<!DOCTYPE svg[^>]{0,300}>\s*)?<svg[\s>]/i.test(head))
      return 'svg';
    if (HTML_TAG.test(head)) return 'html';
  }
  if (NAMED_HTML.test(name)) return HTML_TAG.test(text.slice(0, 200_000)) ? 'html' : 'txt';
  return NAMED_MARKDOWN.test(name) || /^---[ \t]*\r?\n/.test(head) ? 'md' : 'txt';
}
