import { existsSync, linkSync, mkdirSync, readlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileOf } from '../../content/release.ts';
import {
  bytesOf,
  listsOf,
  readPart,
  siteOf,
  tryReadPart,
  type Release,
} from '../../content/release-folder.ts';
import type { Page, Part } from '../../content/renderer.ts';
import type { PartLists, ReleasedPart } from '../../content/schema/release.ts';
import { hashOf, type Draft } from '../files/draft.ts';
import type { Pace } from '../files/pace.ts';
import { packOf } from '../offline/packs.ts';
import { isDerived } from './derived.ts';
import { isStandIn } from './pictures.ts';

/** The parts of a release to make, and those to share with the last one. */
export interface PartPlan {
  /** Folder → what the last release says of it. */
  kept: Map<string, ReleasedPart>;
  stale: Map<string, StalePart>;
}

interface StalePart {
  key: string;
  pages: Page[];
}

/**
 * Compares what parts are made from with the last release.
 * @param damaged addresses in it
 * @param pace `finish` makes those again that have a picture to draw
 */
export function planParts(
  parts: Part[],
  rendererVersion: string,
  last: Release | undefined,
  damaged: ReadonlySet<string>,
  pace: Pace = 'whole',
): PartPlan {
  const plan: PartPlan = { kept: new Map(), stale: new Map() };
  const hurt = [...damaged];
  for (const { folder, from, pages } of parts) {
    const key = hashOf(JSON.stringify([rendererVersion, from]));
    const known = last?.record.parts[folder];
    const isWhole = (part: ReleasedPart) =>
      !hurt.some((address) => address.startsWith(folder) || part.beside.includes(address));
    const isWaiting = ({ beside }: ReleasedPart) =>
      pace === 'finish' && beside.some((address) => last && isStandIn(last.record, address));
    if (last && known?.key === key && isWhole(known) && !isWaiting(known) && isShared(last, folder))
      plan.kept.set(folder, known);
    else plan.stale.set(folder, { key, pages: pages() });
  }
  return plan;
}

/** Tells whether a folder of a release leads to one that others can share, with its lists. */
function isShared(release: Release, part: string): boolean {
  return treeOf(release, part) !== undefined && existsSync(listsOf(release.folder, part));
}

function treeOf({ folder }: Release, part: string): string | undefined {
  try {
    return readlinkSync(path.dirname(path.join(siteOf(folder), fileOf(part))));
  } catch {
    return undefined;
  }
}

/** A release with the lists of all parts that are not kept, so that their files can be linked. */
export function openParts(release: Release, { kept }: PartPlan): Release {
  const lists = Object.keys(release.record.parts)
    .filter((folder) => !kept.has(folder))
    .flatMap((folder) => tryReadPart(release, folder) ?? []);
  const pages = Object.assign({}, release.record.pages, ...lists.map((list) => list.pages));
  return {
    ...release,
    record: { ...release.record, pages },
    manifest: Object.assign({}, release.manifest, ...lists.map((list) => list.manifest)),
    files: Object.assign({}, release.files, ...lists.map((list) => list.files)),
  };
}

/** Shares the folders of kept parts, and links what they have beside these. */
export function keepParts(draft: Draft, { kept }: PartPlan, keys: Record<string, string>): void {
  const { last } = draft;
  if (!last) return;
  for (const [folder, { beside }] of kept) {
    draft.share(folder, treeOf(last, folder) ?? '');
    for (const address of beside) {
      draft.keep(address);
      const key = last.record.pages[address];
      if (key !== undefined) keys[address] = key;
    }
  }
}

/** Pack address → key of the packs of kept parts. */
export function keptPacks({ last }: Draft, plan: PartPlan): Record<string, string> {
  return besideParts(last?.record.packs, plan);
}

/** Address → what the pictures of kept parts were drawn from. */
export function keptPictures({ last }: Draft, plan: PartPlan): Record<string, string> {
  return besideParts(last?.record.pictures, plan);
}

function besideParts(known: Record<string, string> = {}, { kept }: PartPlan) {
  const beside = new Set([...kept.values()].flatMap((part) => part.beside));
  return Object.fromEntries(Object.entries(known).filter(([address]) => beside.has(address)));
}

/** Pages in the folders of kept parts. */
export function* keptPages({ kept }: PartPlan, last: Release | undefined): Generator<string> {
  if (last) for (const folder of kept.keys()) yield* Object.keys(readPart(last, folder).pages);
}

/** The lists a release has of its parts, and of all else. */
export interface Parted {
  parts: Record<string, ReleasedPart>;
  rest: PartLists;
}

/** Writes the lists of each part, linking those of kept ones, and returns what is left. */
export function writeParts(
  folder: string,
  draft: Draft,
  { kept, stale }: PartPlan,
  keys: Record<string, string>,
): Parted {
  const parts: Parted['parts'] = {};
  mkdirSync(path.join(folder, 'parts'));
  for (const [part, known] of kept) {
    linkSync(listsOf(draft.last?.folder ?? '', part), listsOf(folder, part));
    parts[part] = known;
  }
  const { rest, ofParts } = divide({ pages: keys, ...draft.lists() }, [...stale.keys()]);
  for (const [part, { key, pages }] of stale) {
    const lists = ofParts.get(part) ?? emptyLists();
    writeFileSync(listsOf(folder, part), JSON.stringify(lists), { flag: 'wx' });
    parts[part] = { key, ...summary(part, lists, pages) };
  }
  return { parts, rest };
}

function summary(part: string, lists: PartLists, pages: Page[]): Omit<ReleasedPart, 'key'> {
  const inside = Object.keys(lists.pages);
  const files = Object.values(lists.files);
  const elsewhere = pages.map(({ address }) => address).filter((each) => !each.startsWith(part));
  const packs = pages.flatMap((page) => packOf(page) ?? []);
  return {
    hash: hashOf(JSON.stringify(lists.manifest)),
    pages: inside.length,
    derived: inside.filter(isDerived).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + bytesOf(file), 0),
    fullText: Object.fromEntries(
      pages
        .filter(({ address, fullText }) => fullText && address.startsWith(part))
        .map(({ address }) => [address, lists.pages[address] ?? '']),
    ),
    beside: [...new Set([...elsewhere, ...packs])],
  };
}

const emptyLists = (): PartLists => ({ pages: {}, manifest: {}, files: {} });

function divide(lists: PartLists, folders: string[]) {
  const ofParts = new Map(folders.map((folder) => [folder, emptyLists()]));
  const rest = emptyLists();
  for (const name of ['pages', 'manifest', 'files'] as const)
    for (const [address, value] of Object.entries(lists[name])) {
      const home = ofParts.get(folderOf(address)) ?? rest;
      (home[name] as Record<string, unknown>)[address] = value;
    }
  return { rest, ofParts };
}

/** `/xa-phuong/dat-mui/ap-1/to.vcf` → `/xa-phuong/dat-mui/` */
export function folderOf(address: string): string {
  return address.split('/').slice(0, 3).join('/') + '/';
}
