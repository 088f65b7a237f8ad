import { parseHTML } from 'linkedom';

/** The little of the DOM that intake uses. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly parentElement: DomElement | null;
  readonly children: Iterable<DomElement>;
  readonly nextElementSibling: DomElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  contains(other: DomElement): boolean;
  remove(): void;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  toString(): string;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;
export const isText = (node: DomNode): boolean => node.nodeType === TEXT;

/** Parses cleaned HTML. A fragment without `<body>` gets one. */
export function parseDom(html: string): DomDocument {
  const whole = /<body[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

/** Text of an element on one line. Spaces that do not break lines stay: they hold numbers together. */
export function lineOf(node: DomNode | null | undefined): string {
  return tidy(node?.textContent ?? '');
}

/** Collapses white space and takes out characters that are not seen. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]+/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^[\s\u00A0]+/, '')
    .trimEnd();
}
