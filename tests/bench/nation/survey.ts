import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dataAddresses } from '../../../content/data-addresses.ts';
import { guidesPack, lookupPack, packAddress } from '../../../content/pack.ts';
import { fileOf } from '../../../content/release.ts';
import {
  filesOf,
  siteOf,
  snapshotOf,
  type FiledAddress,
  type Release,
} from '../../../content/release-folder.ts';

/** The bytes on a disk; a file that several releases share counts once. */
export interface OnDisk {
  files: number;
  folders: number;
  links: number;
  /** As the file system counts them, in whole blocks. */
  bytes: number;
}

/** Walks a folder without following links. */
export function onDisk(folder: string): OnDisk {
  const seen = new Set<number>();
  const found: OnDisk = { files: 0, folders: 1, links: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) {
      found.links++;
      continue;
    }
    const { ino, blocks } = lstatSync(path.join(entry.parentPath, entry.name));
    if (seen.has(ino)) continue;
    seen.add(ino);
    if (entry.isDirectory()) found.folders++;
    else found.files++;
    found.bytes += blocks * 512;
  }
  return found;
}

/** Bytes of a release, in each form of its files. */
export interface ReleaseBytes {
  addresses: number;
  raw: number;
  br: number;
  gz: number;
  /** As a phone gets it. */
  titles: number;
  titlesRaw: number;
  pagefind: number;
  pagefindFiles: number;
  openData: number;
  /** The largest pack of a commune, as a phone gets it. */
  largestPack: number;
  /** Glossary and old names, which a phone takes with its first commune. */
  lookupPack: number;
  /** The size of what the release says of itself, read at each start. */
  lists: number;
  snapshot: number;
  /** The bytes a desk saves when it is set up, as they come over the line. */
  kiosk: number;
  /** Addresses in the largest part of the sitemap; 50,000 is the most that search engines read. */
  largestSitemap: number;
  sitemaps: number;
}

/** Measures a release by what stands in its lists. */
export function bytesOf(release: Release): ReleaseBytes {
  const all = [...filesOf(release)];
  const under = (folder: string) => all.filter(({ address }) => address.startsWith(folder));
  const titles = all.find(({ address }) => address === dataAddresses.titles);
  const maps = under('/sitemap/').map(
    ({ place }) => readFileSync(place, 'utf8').split('<url>').length - 1,
  );
  return {
    addresses: all.length,
    raw: sum(all.map(({ file }) => file?.bytes ?? 0)),
    br: sum(all.map(sent)),
    gz: sum(all.map(({ file }) => file?.gz ?? file?.bytes ?? 0)),
    titles: titles ? sent(titles) : 0,
    titlesRaw: titles?.file?.bytes ?? 0,
    pagefind: sum(under('/pagefind/').map(sent)),
    pagefindFiles: under('/pagefind/').length,
    openData: sum(under('/du-lieu/').map(sent)),
    largestPack: Math.max(
      ...under('/data/goi/')
        .filter(({ address }) => /\/(?:xa|phuong)-/.test(address))
        .map(sent),
    ),
    lookupPack: sizeOf(all, packAddress(lookupPack)),
    lists: sum(
      readdirSync(release.folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => lstatSync(path.join(release.folder, name)).size),
    ),
    snapshot: sum(
      readdirSync(snapshotOf(release.folder))
        .filter((name) => name.endsWith('.json'))
        .map((name) => lstatSync(path.join(snapshotOf(release.folder), name)).size),
    ),
    kiosk: sum([...precached(release).keys()].map((address) => sizeOf(all, address))),
    largestSitemap: Math.max(...maps),
    sitemaps: maps.length,
  };
}

/** Bytes that come over the line after a change, for whoever keeps a copy. */
export interface Fetched {
  /** A phone: worker, titles and the packs that it keeps by itself. */
  phone: number;
  /** A desk: its worker, and what has changed of what it saves. */
  kiosk: number;
}

/** Measures what copies fetch when one release follows another. */
export function fetched(before: Release, after: Release): Fetched {
  const old = new Map([...filesOf(before)].map(({ address, hash }) => [address, hash]));
  const all = [...filesOf(after)];
  const changed = all.filter(({ address, hash }) => old.get(address) !== hash);
  const known = precached(before);
  const saved = [...precached(after)].filter(([address, mark]) => known.get(address) !== mark);
  const ofPhones = new Set(['/sw.js', dataAddresses.titles, packAddress(guidesPack)]);
  return {
    phone: sum(changed.filter(({ address }) => ofPhones.has(address)).map(sent)),
    kiosk: sum(saved.map(([address]) => sizeOf(all, address))) + sizeOf(changed, '/kiosk/sw.js'),
  };
}

/** Address → revision of what a desk saves when its worker is installed. */
function precached(release: Release): Map<string, string> {
  const worker = readFileSync(path.join(siteOf(release.folder), fileOf('/kiosk/sw.js')), 'utf8');
  const entries = worker.matchAll(/\{[^{}]*?"?url"?:"([^"]+)"[^{}]*\}/g);
  return new Map([...entries].map(([entry, address = '']) => [address, entry]));
}

function sent({ file }: FiledAddress): number {
  return file?.br ?? file?.bytes ?? 0;
}

function sizeOf(all: FiledAddress[], address: string): number {
  const found = all.find((each) => each.address === address);
  return found ? sent(found) : 0;
}

const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);
