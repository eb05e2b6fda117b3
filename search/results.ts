import { excerptParts, highlight, type TextPart } from './highlight.ts';
import type { TitleHit } from './title-search.ts';
import type { TitleKind } from './titles.ts';

/** A page that full-text search found: the address, title and excerpt of Pagefind's result data. */
export interface FullTextHit {
  address: string;
  title: string;
  /** HTML with `<mark>`. */
  excerpt: string;
}

/** One line of the result list. */
export interface Result {
  address: string;
  kind: TitleKind;
  /** In pieces, so that it can be shown where the words match. */
  title: TextPart[];
  /** The hint of a title, or the place of the text where the words stand. */
  hint: TextPart[];
  topic?: string;
}

export interface Results {
  results: Result[];
  /** Nothing says what was asked: these are only near to it. */
  near: boolean;
}

/** A title that has this share of the query is what was asked for. */
const sure = 0.7;
/** With less than this it is only near. */
const near = 0.4;

/**
 * One list out of both layers of the search, every page once: titles that say what was asked, pages
 * that have the very phrase, other titles, pages that have the words somewhere.
 */
export function mergeResults(
  titles: readonly TitleHit[],
  phrase: readonly FullTextHit[] = [],
  words: readonly FullTextHit[] = [],
): Results {
  const best = titles.filter(({ share }) => share >= sure);
  const rest = titles.filter(({ share }) => share < sure);
  const excerpts = new Map([...words, ...phrase].map((hit) => [hit.address, hit.excerpt]));
  const lines = [
    ...best.map((hit) => ofTitle(hit, excerpts)),
    ...phrase.map(ofText),
    ...rest.filter(({ share }) => share >= near).map((hit) => ofTitle(hit, excerpts)),
    ...words.map(ofText),
  ];
  const results = firstOfEach(lines);
  if (results.length > 0) return { results, near: false };
  return { results: firstOfEach(rest.map((hit) => ofTitle(hit, excerpts))), near: true };
}

function ofTitle(hit: TitleHit, excerpts: Map<string, string>): Result {
  const excerpt = excerpts.get(hit.address);
  return {
    address: hit.address,
    kind: hit.kind,
    title: highlight(hit.title, hit.matched),
    hint: hit.hint ? highlight(hit.hint, hit.matched) : excerptParts(excerpt ?? ''),
    ...(hit.topic && { topic: hit.topic }),
  };
}

function ofText({ address, title, excerpt }: FullTextHit): Result {
  return {
    address,
    kind: kindOf(address),
    title: [{ text: title, match: false }],
    hint: excerptParts(excerpt),
  };
}

const folders: readonly (readonly [string, TitleKind])[] = [
  ['/huong-dan/', 'guide'],
  ['/chinh-sach/', 'article'],
  ['/ung-dung/', 'app'],
  ['/chu-de/', 'topic'],
  ['/thong-bao/', 'notice'],
  ['/xa-phuong/', 'commune'],
  ['/ten-cu/', 'former-unit'],
];

/** What a page is, by its address. */
function kindOf(address: string): TitleKind {
  return folders.find(([folder]) => address.includes(folder))?.[1] ?? 'page';
}

function firstOfEach(results: Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter(({ address }) => {
    if (seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}
