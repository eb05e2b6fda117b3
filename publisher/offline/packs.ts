import { readFileSync } from 'node:fs';
import path from 'node:path';
import { askedPictures, fixed, parseAddress, pictureFolder } from '../../content/addresses.ts';
import {
  guidesPack,
  isLanguagePack,
  lessonsPack,
  lookupPack,
  memberPack,
  packAddress,
  pagesOf,
  picturesPack,
  practicesPack,
  searchPack,
  type Pack,
} from '../../content/pack.ts';
import { packFile, readPack } from '../../content/pack-file.ts';
import { fileOf } from '../../content/release.ts';
import { siteOf } from '../../content/release-folder.ts';
import type { Page } from '../../content/renderer.ts';
import { AssetFinder, packsOfAsset } from './asset-finder.ts';
import { hashOf, type Draft } from '../files/draft.ts';
import { readTags, type Tag } from '../files/tags.ts';
import { fold } from './fold.ts';

/** Pages that belong with the guides: ways to find them, where to get help, and to say what is missing. */
const besideGuides: ReadonlySet<string> = new Set([
  fixed.home,
  fixed.scams,
  fixed.search,
  fixed.saved,
  fixed.communes,
  fixed.feedback,
]);
const inGuidesPack: ReadonlySet<string> = new Set(['guides', 'topics', 'hotlines']);
const inLessonsPack: ReadonlySet<string> = new Set(['lessons', 'quizzes']);
const inLookupPack: ReadonlySet<string> = new Set(['terms', 'formerUnits']);

/** Whoever prints, or takes meetings over into a calendar, has a network. */
function isForOnline(address: string): boolean {
  return /\/lich\.ics$|\/(?:bang-tin|the-treo|the-bai)\/$/.test(address);
}

/** Members learn from papers, leave sheets behind, and show one before it is printed. */
const isForMembers = (address: string) =>
  address === fixed.documents ||
  address.startsWith(fixed.member) ||
  /^\/huong-dan\/.+\/to-roi\/$/.test(address);

/** The address of the pack that a page belongs to. */
export function packOf({ address, language }: Page): string | undefined {
  if (isForOnline(address)) return undefined;
  if (language !== 'vi') return address.endsWith('/') ? packAddress(language) : undefined;
  // Who practises without a network has the screens to tap, and needs no pictures of them.
  if (address.startsWith(`${pictureFolder}tap-`)) return undefined;
  if (address.startsWith(askedPictures)) return packAddress(lessonsPack);
  if (address.startsWith(pictureFolder)) return packAddress(picturesPack);
  if (address.startsWith('/data/tap/')) return packAddress(practicesPack);
  if (isForMembers(address)) return packAddress(memberPack);
  const { kind, slug, commune } = parseAddress(address) ?? {};
  if (besideGuides.has(address) || (kind && inGuidesPack.has(kind))) return packAddress(guidesPack);
  if (kind && inLookupPack.has(kind) && address.endsWith('/')) return packAddress(lookupPack);
  if (kind === 'practices') return packAddress(practicesPack);
  if (kind && inLessonsPack.has(kind)) return packAddress(lessonsPack);
  if (kind === 'hamlets' && commune) return packAddress(commune);
  return kind === 'communes' && slug ? packAddress(slug) : undefined;
}

/** Makes packs whose pages changed and links the others from the last release. */
export function addPacks(
  draft: Draft,
  pages: Page[],
  keys: Record<string, string>,
): Record<string, string> {
  const packs = new Map<string, string[]>();
  for (const page of pages) {
    const pack = packOf(page);
    if (pack === undefined) continue;
    const members = packs.get(pack);
    if (members) members.push(page.address);
    else packs.set(pack, [page.address]);
  }
  const assets = new AssetFinder(draft);
  const made: Record<string, string> = {};
  for (const [pack, addresses] of packs) {
    addresses.sort();
    const key = hashOf(JSON.stringify(addresses.map((address) => [address, keys[address]])));
    if (draft.last?.record.packs[pack] === key) draft.keep(pack);
    else
      draft.write(
        pack,
        fileWith(fill(draft, addresses, assets, keptPagesOf(draft, pack, addresses, keys))),
      );
    made[pack] = key;
  }
  return made;
}

/** Full-text search as a pack: scripts and JSON inside it, index chunks as assets. */
export function addSearchPack(draft: Draft): void {
  const files = [...draft.manifest.keys()].filter((file) => file.startsWith('/pagefind/')).sort();
  const isText = (file: string) => /\.(?:js|json)$/.test(file);
  const pages = Object.fromEntries(files.filter(isText).map((file) => [file, draft.read(file)]));
  const hashes = files.map((file) => [file, draft.manifest.get(file)]);
  draft.write(
    packAddress(searchPack),
    fileWith({
      version: versionOf(hashes),
      ...fold(pages),
      assets: files.filter((file) => !isText(file)),
    }),
  );
}

/** The pages of a pack that are the same in the last release, as they stand in its pack. */
function keptPagesOf(
  { last }: Draft,
  pack: string,
  addresses: string[],
  keys: Record<string, string>,
): Record<string, string> {
  if (last?.record.packs[pack] === undefined) return {};
  const same = addresses.filter((address) => last.record.pages[address] === keys[address]);
  if (same.length === 0) return {};
  const file = path.join(siteOf(last.folder), fileOf(pack));
  const pages = pagesOf(readPack(readFileSync(file)));
  const isSame = new Set(same);
  return Object.fromEntries(Object.entries(pages).filter(([address]) => isSame.has(address)));
}

function fill(
  draft: Draft,
  addresses: string[],
  finder: AssetFinder,
  kept: Record<string, string>,
): Pack {
  const pages = Object.fromEntries(
    addresses.map((address) => [address, kept[address] ?? copyOf(address, draft.read(address))]),
  );
  const own = [
    ...(pages[fixed.practices] === undefined ? [] : [practicesPack]),
    // A lesson leads to its practices, and is taught as they are.
    ...(pages[fixed.lessons] === undefined ? [] : [lessonsPack, practicesPack]),
    // The page of a language is looked through as the glossary is.
    ...(pages[fixed.terms] !== undefined || addresses.some(isLanguagePage) ? [lookupPack] : []),
    ...(pages[fixed.member] === undefined ? [] : [memberPack]),
  ];
  // Only who has the practices needs what plays them, only members what counts, and so on.
  const isWanted = (asset: string) =>
    packsOfAsset(asset)?.some((pack) => own.includes(pack)) ?? true;
  const assets = finder.find(Object.values(pages), isWanted);
  const hashes = addresses.map((address) => [address, draft.hashOf(address)]);
  return { version: versionOf([hashes, assets]), ...fold(pages), assets };
}

const isLanguagePage = (address: string) => isLanguagePack(address.slice(1, -1));

const fileWith = (pack: Pack) => Buffer.from(packFile(pack), 'latin1');

const copyOf = (address: string, text: string) => (address.endsWith('/') ? leaner(text) : text);

function versionOf(content: unknown): string {
  return hashOf(JSON.stringify(content)).slice(0, 16);
}

/**
 * A page without what a copy can do without, to save data on slow connections: what only search
 * engines, chats and feed readers need; what only serves who is online; what words mean, which the
 * glossary says; styles, which come in files of their own, since a copy waits for no line; and gaps.
 */
function leaner(page: string): string {
  let rest = 0;
  let kept = '';
  let isWritten = false;
  const textUntil = (start: number) => {
    const text = page.slice(rest, start);
    return isWritten ? text : text.replace(/\s{2,}/g, ' ');
  };
  readTags(page, (tag) => {
    if (tag.start < rest) return;
    kept += textUntil(tag.start);
    const file = tag.name === 'style' ? tag.attributes['data-file'] : undefined;
    const isTerm = tag.name === 'a' && tag.attributes.class === 'term';
    rest = isTerm || 'data-online' in tag.attributes ? endOf(tag, page) : tag.end;
    if (file !== undefined) kept += `<link rel="stylesheet" href="${file}">`;
    else if (isTerm) kept += page.slice(tag.end, page.lastIndexOf('<', rest - 1));
    else if (!isSummary(tag) && rest === tag.end) kept += page.slice(tag.start, tag.end);
    isWritten = tag.name === 'textarea';
  });
  return kept + textUntil(page.length);
}

/** Finds where an element ends that holds no other of its name. */
function endOf({ name, end }: Tag, page: string): number {
  const close = page.indexOf(`</${name}>`, end);
  return close < 0 ? end : close + name.length + 3;
}

function isSummary({ name, attributes: { type, rel, property, name: named } }: Tag): boolean {
  if (name === 'script') return type === 'application/ld+json';
  if (name === 'link') return rel === 'alternate' && type === 'application/rss+xml';
  if (name !== 'meta') return false;
  return (
    named === 'description' || named === 'twitter:card' || property?.startsWith('og:') === true
  );
}
