import type {
  CollectionSlug,
  PaginatedDocs,
  PayloadRequest,
  SanitizedCollectionConfig,
  TypeWithVersion,
} from 'payload';
import { kindOf } from '../../../content/kinds.ts';
import { contentHash } from '../workflow/content-hash.ts';
import { type Entry, findEntries, writeEntry } from '../workflow/entry.ts';
import { isClaimed, notMeanwhile } from '../workflow/publish.ts';
import { pointersIn, repointed, type Repointing } from '../../safeguards/removal/pointers.ts';
import { writeStampedVersion } from './stamp.ts';

type Values = Record<string, unknown>;

/** Tells whether a row, a version or a copy points to what is replaced. */
export function pointsThere(
  fields: SanitizedCollectionConfig['fields'],
  values: Values,
  { collection, from }: Repointing,
): boolean {
  return pointersIn(fields, values).some(({ to, id }) => to === collection && id === from);
}

/** Versions that are looked at in one go. */
const batch = 200;

/**
 * Makes every version point elsewhere, so that an old one that is restored brings nothing back.
 * @param at ISO 8601, the time of the deed
 */
export async function replaceInVersions(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  way: Repointing,
  at: string,
): Promise<void> {
  const { fields, slug } = config;
  const collection = slug as CollectionSlug;
  let found: PaginatedDocs<TypeWithVersion<Values>>;
  let page = 1;
  do {
    found = await req.payload.db.findVersions<Values>({
      collection,
      limit: batch,
      page,
      sort: 'id',
      req,
    });
    for (const { id, parent, version } of found.docs) {
      if (!pointsThere(fields, version, way) || isReplacedItself(slug, parent, way)) continue;
      const changed = repointed(fields, version, way);
      await writeStampedVersion(req.payload, config, id, changed, at, req);
    }
    page += 1;
  } while (found.hasNextPage);
}

const isReplacedItself = (slug: string, parent: unknown, way: Repointing) =>
  slug === way.collection && parent === way.from;

/**
 * Makes what was approved point elsewhere, so that its time, or the trash, brings nothing back. Nothing
 * else of it changes: it stays approved.
 * @throws {Refused} while one of these is just being published
 */
export async function replaceInApproved(
  req: PayloadRequest,
  { fields, slug }: SanitizedCollectionConfig,
  way: Repointing,
): Promise<void> {
  const where = { and: [{ of: { equals: slug } }, { approvedCopy: { contains: way.from } }] };
  for (const entry of await findEntries(req.payload, where, 0, req)) {
    const copy = JSON.parse(entry.approvedCopy ?? '{}') as Values;
    if (!pointsThere(fields, copy, way) || isReplacedItself(slug, entry.document, way)) continue;
    if (isClaimed(entry, new Date())) notMeanwhile(null);
    const change = approvalWith(entry, repointed(fields, copy, way));
    notMeanwhile(await writeEntry(req.payload, entry, change, { req }));
  }
}

/** Rewrites what is approved of a document, as another copy of it. */
export function approvalWith(
  { approvedHash, document: id, of, stageHash }: Entry,
  copy: Values,
): Partial<Entry> {
  const kind = kindOf(of);
  const hash = kind ? contentHash(kind, { ...copy, id }) : approvedHash;
  return {
    approvedCopy: JSON.stringify(copy),
    approvedHash: hash,
    ...(stageHash === approvedHash && hash !== null && { stageHash: hash }),
  };
}

/** The fields that differ. */
export function difference(before: Record<string, unknown>, after: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]),
    ),
  );
}
