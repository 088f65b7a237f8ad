/** What an article says of itself in linked data (schema.org). */
export interface LinkedArticle {
  readonly headline?: string;
  readonly description?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly credit?: string;
  readonly language?: string;
  readonly url?: string;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|PressRelease)$/;
const MAX_NODES = 2_000;

function parse(source: string): Json | undefined {
  const text = source
    .trim()
    .replace(/^(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '')
    .replace(/(?:-->|\/\/\]\]>|\/\*\]\]>\*\/);?$/, '');
  for (const attempt of [text, text.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // Line breaks inside values are the common fault; the second attempt has none.
    }
  }
  return undefined;
}

const isMap = (json: Json | undefined): json is { readonly [key: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

function text(json: Json | undefined): string | undefined {
  if (typeof json === 'string') return json.trim() === '' ? undefined : decodeEntities(json.trim());
  if (Array.isArray(json)) {
    const all = json.map(text).filter((t) => t !== undefined);
    return all.length > 0 ? all.join(', ') : undefined;
  }
  return isMap(json) ? text(json.name ?? json['@id'] ?? json['@value']) : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Publishing systems write HTML entities into linked data. */
function decodeEntities(value: string): string {
  return value.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, (all, dec, hex, name) => {
    const code = dec ? Number(dec) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code > 31 && code < 0x11_0000 ? String.fromCodePoint(code) : ' ';
    return ENTITIES[String(name).toLowerCase()] ?? all;
  });
}

function articlesIn(roots: readonly Json[]): readonly { readonly [key: string]: Json }[] {
  const found: { readonly [key: string]: Json }[] = [];
  const queue: Json[] = [...roots];
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const node = queue[i] as Json;
    if (Array.isArray(node)) queue.push(...node.slice(0, MAX_NODES));
    else if (isMap(node)) {
      const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
      if (types.some((t) => typeof t === 'string' && ARTICLE.test(t))) found.push(node);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
        if (typeof node[key] === 'object' && node[key] !== null) queue.push(node[key] as Json);
    }
  }
  return found;
}

const isAddress = (value: string | undefined) => value !== undefined && /^https?:\/\//.test(value);

/** Names that pages give by reference: `"publisher": {"@id": "#org"}`. */
function nameById(roots: readonly Json[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const queue: Json[] = [...roots];
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const node = queue[i] as Json;
    if (Array.isArray(node)) queue.push(...node.slice(0, MAX_NODES));
    else if (isMap(node)) {
      if (typeof node['@id'] === 'string' && typeof node.name === 'string') names.set(node['@id'], node.name);
      if (node['@graph'] !== undefined) queue.push(node['@graph']);
    }
  }
  return names;
}

/** Reads the article out of a page's linked data; the one with `headline` first, if several. */
export function readJsonLd(sources: readonly string[], headline: string | undefined): LinkedArticle {
  const roots = sources.map(parse).filter((j): j is Json => j !== undefined);
  const articles = articlesIn(roots);
  const article = articles.find((a) => headline !== undefined && text(a.headline) === headline) ?? articles[0];
  if (!article) return {};
  const names = nameById(roots);
  const name = (json: Json | undefined): string | undefined => {
    const value = text(json);
    if (value === undefined) return undefined;
    const named = names.get(value) ?? value;
    return isAddress(named) || named.startsWith('#') ? undefined : named;
  };
  const id = isMap(article.mainEntityOfPage) ? text(article.mainEntityOfPage['@id']) : text(article.mainEntityOfPage);
  const values: Record<keyof LinkedArticle, string | undefined> = {
    headline: text(article.headline) ?? text(article.name),
    description: text(article.alternativeHeadline) ?? text(article.description),
    published: text(article.datePublished) ?? text(article.dateCreated),
    outlet: name(article.publisher) ?? name(article.sourceOrganization),
    byline: name(article.author) ?? name(article.creator),
    credit: text(article.creditText),
    language: text(article.inLanguage),
    url: [text(article.url), id].find(isAddress),
  };
  return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined));
}
