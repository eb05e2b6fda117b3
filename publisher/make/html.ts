import type { InlineHashes } from '../../content/schema/release.ts';
import { inlineHash } from '../../content/security-policy.ts';

/** A comment, a script or style with what is in it, or a tag. */
const token =
  /<!--[\s\S]*?-->|<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>|<([a-z][\w-]*)([^"'<>]*(?:(?:"[^"]*"|'[^']*')[^"'<>]*)*)>/gi;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
/** Most tags have nothing that is looked for here. */
const telling = /\s(?:href|src|srcset|action|content|style|on[a-z]+)\s*=/i;

interface Tag {
  name: string;
  attributes: Map<string, string>;
  /** What stands in a script or style. */
  code?: string | undefined;
}

function* tagsOf(html: string): Generator<Tag> {
  for (const [, coded, inCoded, code, other, inOther] of html.matchAll(token)) {
    const name = (coded ?? other)?.toLowerCase();
    const rest = inCoded ?? inOther ?? '';
    if (name === undefined) continue;
    if (!telling.test(rest) && name !== 'script' && name !== 'style') continue;
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single, plain] of rest.matchAll(attribute))
      attributes.set(key.toLowerCase(), (double ?? single ?? plain ?? '').replaceAll('&amp;', '&'));
    yield { name, attributes, code };
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

/** Where a page stands, and what it may have inline. */
interface Surroundings {
  address: string;
  siteUrl: string;
  inline: InlineHashes;
}

/** Reads the tags of a rendered page. */
export function readMarkup(html: string, { address, siteUrl, inline }: Surroundings): Markup {
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
  for (const tag of tagsOf(html)) {
    const { name, attributes } = tag;
    for (const what of blocked(tag, inline)) problems.add(what);
    add(attributes.get('href'));
    add(attributes.get('src'));
    for (const part of attributes.get('srcset')?.split(',') ?? []) add(part.trim().split(/\s+/)[0]);
    if (name === 'form') add(attributes.get('action'));
    if (name === 'meta' && /^(?:og|twitter):(?:image|url)$/.test(attributes.get('property') ?? ''))
      add(attributes.get('content'));
  }
  return { links, problems };
}

function blocked({ name, attributes, code }: Tag, inline: InlineHashes): string[] {
  const found = [...attributes.keys()]
    .filter((key) => key === 'style' || key.startsWith('on'))
    .map((key) => `thuộc tính ${key}=`);
  const isKnown = (hashes: string[]) => code !== undefined && hashes.includes(inlineHash(code));
  if (name === 'style' && !isKnown(inline.styles)) found.push('thẻ <style>');
  const isData = attributes.get('type') === 'application/ld+json';
  if (name === 'script' && !attributes.has('src') && !isData && !isKnown(inline.scripts))
    found.push('mã <script> viết thẳng trong trang');
  return found;
}
