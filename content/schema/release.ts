import { z } from 'zod';
import { gone, redirect } from './addresses.ts';

const hashes = z.record(z.string(), z.string());
const count = z.int().nonnegative();

/** As a Content Security Policy names it, without quotes. */
const inlineHash = z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/);

const codeHashes = z.object({
  scripts: z.array(inlineHash),
  styles: z.array(inlineHash),
  /** The pages may also ask the service of their machine. */
  machine: z.literal(true).optional(),
  /** The pages may compile WebAssembly: all but those of folders that search no full text. */
  compiles: z.literal(false).optional(),
});

/** Inline code that the pages of a release may have, each by its hash. */
export const inlineHashes = codeHashes.extend({
  /** First folder of an address → the few that its pages may have; none in old releases. */
  folders: z.record(z.string(), codeHashes).optional(),
});
export type InlineHashes = z.infer<typeof inlineHashes>;

/** A folder that releases share while nothing in it changes: that of a commune with its hamlets. */
const releasedPart = z.object({
  /** Hash of what its pages are made from and of the renderer: equal means nothing to make. */
  key: z.string(),
  /** Hash of its manifest. */
  hash: z.string(),
  /** The number of pages in the folder. */
  pages: count,
  /** The number of these that only accompany another. */
  derived: count,
  files: count,
  /** On disk, with compressed copies. */
  bytes: count,
  /** Pages in the folder that full-text search knows → their keys. */
  fullText: hashes,
  /** Its pages and its pack that lie elsewhere. */
  beside: z.array(z.string()),
});
export type ReleasedPart = z.infer<typeof releasedPart>;

/** The record of a release: `release.json` in its folder. What lies in parts is told by these. */
export const releaseRecord = z.object({
  format: z.literal(1),
  id: z.string().min(1),
  /** The time it was made. */
  createdAt: z.string(),
  /** The time its snapshot was taken. */
  asOf: z.string(),
  nextChangeAt: z.string().optional(),
  /** Version of the renderer that made it. */
  renderer: z.string(),
  /** Its policy allows these inline; old releases have nothing inline. */
  inline: inlineHashes.optional(),
  /** Fingerprint of its snapshot. */
  fingerprint: z.string(),
  /** Lines of the list of withdrawals that were taken into account; none in old releases. */
  withdrawals: count.optional(),
  /** The release that it brought back. */
  rollbackOf: z.string().optional(),
  /** Page address → hash of its data and the renderer: equal means nothing to render. */
  pages: hashes,
  /** Folder → what lies in it; none in old releases. */
  parts: z.record(z.string(), releasedPart).default({}),
  /** Pack address → hash of the keys of its pages. */
  packs: hashes,
  /** Address of a PNG → hash of the SVG that it was made of; none in old releases. */
  pictures: hashes.optional(),
  /** Addresses that full-text search knows. */
  fullText: z.array(z.string()),
  /** `guides:<id>` → its `updatedAt` in this release. */
  records: hashes,
  /** Uploaded files, to see whether one has changed. */
  media: z.record(z.string(), z.object({ bytes: z.number(), modified: z.number() })),
  redirects: z.array(redirect),
  gone: z.array(gone),
});
export type ReleaseRecord = z.infer<typeof releaseRecord>;

/** Address → SHA-256 of its decoded bytes: `manifest.json`. Carried files are not in it. */
export const releaseManifest = hashes;

/** Hashed files of earlier releases → since when no newer release uses them: `carried.json`. */
export const carriedFiles = hashes;

/** The bytes on disk for an address: those of the file and of the compressed copies beside it. */
const releasedFile = z.object({
  bytes: count,
  br: count.optional(),
  gz: count.optional(),
  /** Set while its `br` was made in a hurry: a smaller one is to come. */
  quick: z.literal(true).optional(),
  /** SHA-256, of a carried file only: the manifest does not know it. */
  hash: z.string().optional(),
});
export type ReleasedFile = z.infer<typeof releasedFile>;

/** Address → what lies there, carried files too: `files.json`. */
export const releasedFiles = z.record(z.string(), releasedFile);

/**
 * The lists of what lies in the folder of a part, as for a whole release: `parts/<folder>.json`.
 */
export const partLists = z.object({
  pages: hashes,
  manifest: releaseManifest,
  files: releasedFiles,
});
export type PartLists = z.infer<typeof partLists>;
