/** Text that came out of bytes, and how many places held bytes that are no character. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly damaged: number;
}

/** Code points of the bytes 0x80–0x9F in Windows-1252 (WHATWG Encoding); the five unassigned bytes stay as they are. */
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
const SAMPLE = 4096;
const LATIN_LABELS = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|latin-?1|l1|us-ascii|ascii)$/;

function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // Bytes 0x80–0x9F are curly quotes and dashes here, control characters in Latin-1.
  return latin.replace(/[\u0080-\u009F]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] as string);
}

function byBom(bytes: Uint8Array): { encoding: string; skip: number } | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', skip: 2 };
  return null;
}

/** UTF-16 without a mark shows by zeros in every second byte: most letters of Latin scripts need one byte of two. */
function utf16WithoutBom(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return null;
}

/** The encoding that HTML or XML names in its first bytes, lower case. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE)).toString('latin1');
  if (!/^[\s\uFEFF]*</.test(head)) return null;
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)/i.exec(head);
  const meta = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head);
  return (xml?.[1] ?? meta?.[1])?.toLowerCase() ?? null;
}

/** Sound and broken sequences of UTF-8, counted; ASCII counts as neither. */
function utf8Evidence(text: string): { sound: number; broken: number } {
  let sound = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) sound++;
  }
  return { sound, broken };
}

function decodeAs(bytes: Uint8Array, label: string): string | null {
  if (LATIN_LABELS.test(label)) return windows1252(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}

function withCount(text: string, encoding: string): Decoded {
  return { text, encoding, damaged: text.includes('\uFFFD') ? utf8Evidence(text).broken : 0 };
}

/**
 * Turns bytes into characters. A byte order mark decides; then zeros in every second byte (UTF-16); then the bytes
 * themselves: what is sound UTF-8 is UTF-8 even where the page claims Latin-1. Otherwise the declared encoding, and
 * without one Windows-1252. A text that is UTF-8 but for a few broken bytes stays UTF-8, with the damage counted.
 * The mark is not part of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const bom = byBom(bytes);
  const wide = bom?.encoding ?? utf16WithoutBom(bytes);
  if (wide && wide !== 'utf-8') {
    const body = bytes.subarray(bom?.skip ?? 0);
    return withCount(new TextDecoder(wide, { ignoreBOM: true }).decode(body), wide);
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(bom?.skip ?? 0));
  if (bom || !text.includes('\uFFFD')) return withCount(text, 'utf-8');
  const { sound, broken } = utf8Evidence(text);
  const declared = declaredEncoding(bytes);
  const claimsUtf8 = declared === 'utf-8' || declared === 'utf8';
  if (sound > broken * (claimsUtf8 ? 1 : 4)) return { text, encoding: 'utf-8', damaged: broken };
  if (declared && !claimsUtf8) {
    const other = decodeAs(bytes, declared);
    if (other !== null) return withCount(other, declared);
  }
  return { text: windows1252(bytes), encoding: 'windows-1252', damaged: 0 };
}

/** True where the characters are no text: control characters, which no report holds, in numbers. */
export function looksBinary(text: string): boolean {
  const length = Math.min(text.length, 200_000);
  let control = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 27) || code === 0xfffd)
      control++;
    else if (code >= 0x7f && code < 0xa0) control++;
  }
  return control > Math.max(2, length * 0.005);
}
