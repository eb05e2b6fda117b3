/** A comment, a script with what is in it, or a tag. */
const token =
  /<!--[\s\S]*?-->|<(script)\b([^>]*)>[\s\S]*?<\/script>|<([a-z][\w-]*)([^"'<>]*(?:(?:"[^"]*"|'[^']*')[^"'<>]*)*)>/gi;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
/** Most tags have nothing that is looked for here. */
const telling = /\s(?:href|src|srcset|action|content|style|on[a-z]+)\s*=/i;

interface Tag {
  name: string;
  attributes: Map<string, string>;
}

function* tagsOf(html: string): Generator<Tag> {
  for (const [, script, inScript, other, inOther] of html.matchAll(token)) {
    const name = (script ?? other)?.toLowerCase();
    const rest = inScript ?? inOther ?? '';
    if (name === undefined) continue;
    if (!telling.test(rest) && name !== 'script' && name !== 'style') continue;
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single, plain] of rest.matchAll(attribute))
      attributes.set(key.toLowerCase(), (double ?? single ?? plain ?? '').replaceAll('&amp;', '&'));
    yield { name, attributes };
  }
}

/** An address as the site writes them: nothing to resolve. */
const plainAddress = /^(\/(?:[\w-]+(?:\.[\w-]+)*\/?)*)(?:[?#]|$)/;
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:(?!\/\/)|#)/i;

/** What a page's markup tells without being shown. */
export interface Markup {
  /** Addresses on this site that it links to or loads, without query and anchor. */
  links: Set<string>;
  /** What the content security policy would block, in Vietnamese. */
  problems: Set<string>;
}

/** Reads the tags of a rendered page at an address of a site. */
export function readMarkup(html: string, address: string, siteUrl: string): Markup {
  const links = new Set<string>();
  const problems = new Set<string>();
  const base = new URL(address, siteUrl);
  const add = (value: string | undefined) => {
    if (!value || elsewhere.test(value)) return;
    const plain = plainAddress.exec(value)?.[1];
    const url = plain === undefined ? URL.parse(value, base) : undefined;
    if (plain !== undefined) links.add(plain);
    else if (url?.origin === base.origin) links.add(url.pathname);
  };
  for (const { name, attributes } of tagsOf(html)) {
    for (const what of blocked(name, attributes)) problems.add(what);
    add(attributes.get('href'));
    add(attributes.get('src'));
    for (const part of attributes.get('srcset')?.split(',') ?? []) add(part.trim().split(/\s+/)[0]);
    if (name === 'form') add(attributes.get('action'));
    if (name === 'meta' && /^(?:og|twitter):(?:image|url)$/.test(attributes.get('property') ?? ''))
      add(attributes.get('content'));
  }
  return { links, problems };
}

function blocked(name: string, attributes: Map<string, string>): string[] {
  const found = [...attributes.keys()]
    .filter((key) => key === 'style' || key.startsWith('on'))
    .map((key) => `thuộc tính ${key}=`);
  if (name === 'style') found.push('thẻ <style>');
  const isData = attributes.get('type') === 'application/ld+json';
  if (name === 'script' && !attributes.has('src') && !isData)
    found.push('mã <script> viết thẳng trong trang');
  return found;
}
