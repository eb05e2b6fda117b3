import type { InlineHashes } from '../../content/schema/release.ts';
import { inlineAt, inlineHash } from '../../content/security-policy.ts';
import { readTags, type Tag } from '../files/tags.ts';

/** An absolute path without anything to resolve: most links. */
const plainAddress = /^(\/(?:[\w-]+(?:\.[\w-]+)*\/?)*)(?:[?#]|$)/;
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:(?!\/\/)|#)/i;

/** The parts of a page that the check needs. */
export interface Markup {
  /** Addresses on this site that it links to or loads, without query and fragment. */
  links: Set<string>;
  /** The parts that the content security policy would block, in Vietnamese. */
  problems: Set<string>;
}

/** The place of a page, and what it may have inline. */
interface Surroundings {
  address: string;
  siteUrl: string;
  inline: InlineHashes;
}

/** Reads a rendered page. */
export function readMarkup(html: string, { address, siteUrl, inline }: Surroundings): Markup {
  const links = new Set<string>();
  const problems = new Set<string>();
  const base = new URL(address, siteUrl);
  const own = `${base.origin}/`;
  const add = (value: string | undefined) => {
    if (!value || elsewhere.test(value)) return;
    const plain = plainAddress.exec(
      value.startsWith(own) ? value.slice(own.length - 1) : value,
    )?.[1];
    const url = plain === undefined ? URL.parse(value, base) : undefined;
    if (plain !== undefined) links.add(plain);
    else if (url?.origin === base.origin) links.add(url.pathname);
  };
  const allowed = inlineAt(address, inline);
  const seen = new Set<Tag['attributes']>();
  readTags(html, (tag) => {
    const { name, attributes, code } = tag;
    // Tags that are written alike have the same, and say no more the second time.
    if (code === undefined && seen.has(attributes)) return;
    if (code === undefined) seen.add(attributes);
    for (const what of blocked(tag, allowed)) problems.add(what);
    add(attributes.href);
    add(attributes.src);
    for (const part of attributes.srcset?.split(',') ?? []) add(part.trim().split(/\s+/)[0]);
    if (name === 'form') add(attributes.action);
    if (name === 'meta' && /^(?:og|twitter):(?:image|url)$/.test(attributes.property ?? ''))
      add(attributes.content);
  });
  return { links, problems };
}

function blocked({ name, attributes, code }: Tag, inline: InlineHashes): string[] {
  const found: string[] = [];
  for (const key in attributes)
    if (key === 'style' || key.startsWith('on')) found.push(`thuộc tính ${key}=`);
  const isKnown = (hashes: string[]) => code !== undefined && hashes.includes(hashOfCode(code));
  if (name === 'style' && !isKnown(inline.styles)) found.push('thẻ <style>');
  const isData = attributes.type === 'application/ld+json';
  if (name === 'script' && attributes.src === undefined && !isData && !isKnown(inline.scripts))
    found.push('mã <script> viết thẳng trong trang');
  return found;
}

/** Nearly all pages have the same few pieces of code inside. */
const knownCode = new Map<string, string>();
const mostKnownCode = 100;

function hashOfCode(code: string): string {
  const known = knownCode.get(code);
  if (known !== undefined) return known;
  const hash = inlineHash(code);
  if (knownCode.size >= mostKnownCode) knownCode.clear();
  knownCode.set(Buffer.from(code).toString(), hash);
  return hash;
}
