/** A page made safe to parse: no scripts or styles, few attributes, bounded nesting. */
export interface CleanPage {
  readonly html: string;
  /** Contents of `<script type="application/ld+json">`, in page order. */
  readonly jsonLd: readonly string[];
}

const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  'class id role itemprop itemtype property name content datetime href lang rel hidden aria-hidden http-equiv'.split(
    ' ',
  ),
);
/** Elements whose content is no markup; it is skipped, but for the title's. */
const RAW: ReadonlySet<string> = new Set('script style textarea iframe noembed noframes xmp title'.split(' '));
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code dfn em font i ins kbd mark q s small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
/** What an opening tag ends, if it stands open on top (HTML's optional end tags). */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  li: ['li', 'p'],
  dt: ['dt', 'dd', 'p'],
  dd: ['dt', 'dd', 'p'],
  tr: ['tr', 'td', 'th', 'p'],
  td: ['td', 'th', 'p'],
  th: ['td', 'th', 'p'],
  tbody: ['thead', 'tbody', 'tr', 'td', 'th', 'p'],
  tfoot: ['thead', 'tbody', 'tr', 'td', 'th', 'p'],
  option: ['option'],
  body: ['head'],
};
const BLOCK_ENDS_P: ReadonlySet<string> = new Set(
  'p div ul ol dl table section article aside header footer main nav h1 h2 h3 h4 h5 h6 blockquote figure pre hr form'.split(
    ' ',
  ),
);
const MAX_BLOCK_DEPTH = 180;
const MAX_INLINE_DEPTH = 40;
const MAX_ATTRIBUTES = 60;
const MAX_VALUE = 4_000;
const MAX_JSON_LD = 1_000_000;
const MAX_LONE = 3;

const NAME = /[a-zA-Z][^\s/>]{0,60}/y;
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;

/** One pass over the page, linear in its length whatever it holds. */
class Cleaner {
  private readonly html: string;
  private readonly out: string[] = [];
  private readonly open: string[] = [];
  /** Tags that were left out because they stood too deep, by name: as many closing tags go with them. */
  private readonly skipped = new Map<string, number>();
  private inlineDepth = 0;
  readonly jsonLd: string[] = [];

  constructor(html: string) {
    this.html = html;
  }

  run(): string {
    const { html } = this;
    let at = 0;
    while (at < html.length) {
      const tag = html.indexOf('<', at);
      if (tag < 0) {
        this.text(at, html.length);
        break;
      }
      this.text(at, tag);
      at = this.markup(tag);
    }
    return this.out.join('');
  }

  private text(start: number, end: number): void {
    if (end > start) this.out.push(this.html.slice(start, end).replaceAll('\0', ''));
  }

  /** Behind the next `needle`, or the end of the page. */
  private past(needle: string, from: number): number {
    const found = this.html.indexOf(needle, from);
    return found < 0 ? this.html.length : found + needle.length;
  }

  private markup(at: number): number {
    const { html } = this;
    if (html.startsWith('<!-->', at)) return at + 5;
    if (html.startsWith('<!--', at)) return this.past('-->', at + 4);
    if (html.startsWith('<![CDATA[', at)) return this.past(']]>', at + 9);
    if (html[at + 1] === '!' || html[at + 1] === '?') return this.past('>', at + 2);
    const closing = html[at + 1] === '/';
    NAME.lastIndex = at + (closing ? 2 : 1);
    const name = NAME.exec(html)?.[0]?.toLowerCase();
    if (name === undefined) return closing ? this.lone(at, at + 1) : this.lone(at, this.behindRun(at));
    const behind = at + (closing ? 2 : 1) + name.length;
    if (closing) {
      this.close(name);
      return this.past('>', behind);
    }
    return this.opening(name, behind);
  }

  /** A bracket that opens no tag is text; of a run without sense a few are kept, since each costs the parser a node. */
  private lone(at: number, end: number): number {
    this.out.push('&lt;'.repeat(Math.min(end - at, MAX_LONE)));
    return end;
  }

  /** Behind the brackets that stand side by side at `at`; the last of them may open a tag. */
  private behindRun(at: number): number {
    let end = at + 1;
    while (this.html[end] === '<' && this.html[end + 1] === '<') end++;
    return end;
  }

  private opening(name: string, from: number): number {
    const { attributes, type, end } = this.attributes(from);
    if (RAW.has(name)) return this.raw(name, type, end);
    const outer = name === 'p' || BLOCK_ENDS_P.has(name) ? ['p'] : ENDS[name];
    if (outer) this.endOptional(outer);
    if (!VOID.has(name)) {
      const inline = INLINE.has(name);
      const tooDeep = inline
        ? this.inlineDepth >= MAX_INLINE_DEPTH
        : this.open.length - this.inlineDepth >= MAX_BLOCK_DEPTH;
      if (tooDeep) {
        this.skipped.set(name, (this.skipped.get(name) ?? 0) + 1);
        if (!inline) this.lineBreak();
        return end;
      }
      this.open.push(name);
      if (inline) this.inlineDepth++;
    }
    this.out.push(`<${name.replace(/[^a-z0-9:-]/g, '')}${attributes}>`);
    return end;
  }

  /** Stands for the tags of a block that is left out: its text stays apart from what is around it. */
  private lineBreak(): void {
    if (this.out.at(-1) !== '<br>') this.out.push('<br>');
  }

  /** Ends the elements on top that a new one ends, with the inline elements left open in them. */
  private endOptional(names: readonly string[]): void {
    for (;;) {
      let at = this.open.length - 1;
      while (at >= 0 && INLINE.has(this.open[at] as string)) at--;
      if (at < 0 || !names.includes(this.open[at] as string)) return;
      while (this.open.length > at) this.pop();
    }
  }

  private attributes(from: number): { attributes: string; type: string; end: number } {
    const { html } = this;
    let attributes = '';
    let type = '';
    let at = from;
    for (let count = 0; count < MAX_ATTRIBUTES; count++) {
      ATTRIBUTE.lastIndex = at;
      const match = ATTRIBUTE.exec(html);
      if (!match) break;
      at = ATTRIBUTE.lastIndex;
      const key = (match[1] as string).toLowerCase();
      const value = (match[2] ?? match[3] ?? match[4] ?? '').slice(0, MAX_VALUE);
      if (key === 'type') type = value.toLowerCase();
      if (key === 'style' && /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(value))
        attributes += ' hidden=""';
      if (KEPT_ATTRIBUTES.has(key))
        attributes += ` ${key}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
    }
    return { attributes, type, end: this.past('>', at) };
  }

  private raw(name: string, type: string, from: number): number {
    const closer = new RegExp(`</${name}`, 'gi');
    closer.lastIndex = from;
    const found = closer.exec(this.html);
    const end = found ? found.index : this.html.length;
    if (name === 'title')
      this.out.push(`<title>${this.html.slice(from, Math.min(end, from + MAX_VALUE)).replaceAll('<', '&lt;')}</title>`);
    if (name === 'script' && type.includes('ld+json') && end - from <= MAX_JSON_LD)
      this.jsonLd.push(this.html.slice(from, end));
    return found ? this.past('>', end) : end;
  }

  private pop(): void {
    const name = this.open.pop();
    if (name === undefined) return;
    if (INLINE.has(name)) this.inlineDepth--;
    this.out.push(`</${name}>`);
  }

  private close(name: string): void {
    const left = this.skipped.get(name) ?? 0;
    if (left > 0) {
      this.skipped.set(name, left - 1);
      if (!INLINE.has(name)) this.lineBreak();
      return;
    }
    const at = this.open.lastIndexOf(name);
    if (at < 0) {
      if (name === 'p') this.out.push('<p></p>');
      return;
    }
    // A closing inline tag never ends the blocks that were opened inside it.
    if (INLINE.has(name) && this.open.slice(at + 1).some((n) => !INLINE.has(n))) return;
    while (this.open.length > at) this.pop();
  }
}

/**
 * Rewrites a page so that any parser takes it in bounded depth: scripts, styles, comments and frames are cut out,
 * attributes reduced to those that tell what an element is, tags beyond the depth limits dropped while their text stays.
 */
export function cleanHtml(html: string): CleanPage {
  const cleaner = new Cleaner(html);
  return { html: cleaner.run(), jsonLd: cleaner.jsonLd };
}
