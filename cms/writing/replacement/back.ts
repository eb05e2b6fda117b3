import type {
  CollectionSlug,
  GlobalSlug,
  Payload,
  SanitizedCollectionConfig,
  TypeWithID,
} from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';
import { inTransaction } from '../../storage/database/in-transaction.ts';
import { writeGlobalPart } from '../../storage/database/write-part.ts';
import { readEntry, writeEntry } from '../workflow/entry.ts';
import { keepStage } from '../workflow/listed-stage.ts';
import { isClaimed, notMeanwhile } from '../workflow/publish.ts';
import { writeStamped, writeStampedVersion } from './stamp.ts';
import { approvalWith, difference } from './versions.ts';
import { countLeft, type Mark, type Seen, takenBack, untouchedIn } from './marks.ts';

type Row = TypeWithID & Record<string, unknown>;

/** A document, or the settings, that was made to point elsewhere. */
export interface Place {
  /** `settings` for a global. */
  of: string;
  document: string;
  /** Collection of what was replaced. */
  to: CollectionSlug;
  marks: Mark[];
}

/** The share of a place that can be taken back: all of it, a part of it, or nothing. */
export type Left = 'all' | 'part' | 'none' | 'gone';

/**
 * Says how much of a place still points where it was made to point, in what readers see and in the newest
 * version.
 */
export async function leftOf(payload: Payload, place: Place): Promise<Left> {
  const { of, to, marks } = place;
  const seen = await readSeen(payload, place);
  if (!seen) return 'gone';
  const { fields } = of === 'settings' ? globalOf(payload, place) : configOf(payload, of);
  const versions = Object.entries(seen) as [Seen, Record<string, unknown>][];
  if (versions.every(([, values]) => countLeft(to, fields, values, marks) === 0)) return 'none';
  const untouched = new Map(
    versions.map(([name, values]) => [name, untouchedIn(to, fields, values, marks)]),
  );
  const isWhole = marks.every(({ key, in: had }) =>
    had
      ? had.every((name) => untouched.get(name)?.has(key) ?? true)
      : [...untouched.values()].some((keys) => keys.has(key)),
  );
  return isWhole ? 'all' : 'part';
}

/** Makes a place point to what it pointed to before, wherever nobody made it point elsewhere since. */
export async function takeBack(payload: Payload, place: Place): Promise<void> {
  const at = new Date().toISOString();
  if (place.of === 'settings') return takeBackGlobal(payload, { ...place, at });
  await inTransaction(payload, {}, async (within) => {
    const config = configOf(payload, place.of);
    await takeBackRow(payload, config, { ...place, at }, within);
    await takeBackVersions(payload, config, { ...place, at }, within);
    await takeBackApproved(payload, config, place, within);
    if (config.versions?.drafts) await keepStage(payload, slugOf(config), place.document, within);
  });
}

const configOf = (payload: Payload, of: string) => payload.collections[of as CollectionSlug].config;
const slugOf = ({ slug }: SanitizedCollectionConfig) => slug as CollectionSlug;

function globalOf(payload: Payload, { document }: Place) {
  const found = payload.config.globals.find(({ slug }) => slug === document);
  if (!found) throw new Error(`There is no global ${document}`);
  return found;
}

async function readSeen(
  payload: Payload,
  place: Place,
): Promise<Partial<Record<Seen, Record<string, unknown>>> | null> {
  const { of, document } = place;
  if (of === 'settings') {
    const slug = document as GlobalSlug;
    return { row: await payload.db.findGlobal<Record<string, unknown>>({ slug }) };
  }
  const collection = of as CollectionSlug;
  const where = { id: { equals: document } };
  const row = await payload.db.findOne<Row>({ collection, where });
  if (!row) return null;
  if (!configOf(payload, of).versions?.drafts) return { row };
  const drafts = await payload.db.queryDrafts<Row>({
    collection,
    where: { parent: { equals: document } },
    limit: 1,
    pagination: false,
  });
  const [newest] = drafts.docs;
  return { row, ...(newest && { newest }) };
}

/** A place, and the time at which it is taken back, ISO 8601. */
type Stamped = Place & { at: string };

async function takeBackRow(
  payload: Payload,
  config: SanitizedCollectionConfig,
  { document, to, marks, at }: Stamped,
  req: Within,
): Promise<void> {
  const collection = slugOf(config);
  const where = { id: { equals: document } };
  const row = await payload.db.findOne<Row>({ collection, where, req });
  const back = row && takenBack(to, config.fields, row, marks);
  if (back) await writeStamped(payload, config, document, difference(row, back), at, req);
}

async function takeBackVersions(
  payload: Payload,
  config: SanitizedCollectionConfig,
  { document, to, marks, at }: Stamped,
  req: Within,
): Promise<void> {
  if (!config.versions) return;
  const collection = slugOf(config);
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { parent: { equals: document } },
    limit: 0,
    pagination: false,
    req,
  });
  for (const { id, version } of docs) {
    const back = takenBack(to, config.fields, version, marks);
    if (back) await writeStampedVersion(payload, config, id, back, at, req);
  }
}

async function takeBackApproved(
  payload: Payload,
  config: SanitizedCollectionConfig,
  { document, to, marks }: Place,
  req: Within,
): Promise<void> {
  const entry = await readEntry(payload, slugOf(config), document, req);
  if (!entry?.approvedCopy) return;
  const copy = JSON.parse(entry.approvedCopy) as Record<string, unknown>;
  const back = takenBack(to, config.fields, copy, marks);
  if (!back) return;
  if (isClaimed(entry, new Date())) notMeanwhile(null);
  notMeanwhile(await writeEntry(payload, entry, approvalWith(entry, back), { req }));
}

async function takeBackGlobal(payload: Payload, { at, ...place }: Stamped): Promise<void> {
  const { fields } = globalOf(payload, place);
  const slug = place.document as GlobalSlug;
  const row = await payload.db.findGlobal<Record<string, unknown>>({ slug });
  const back = takenBack(place.to, fields, row, place.marks);
  if (back) await writeGlobalPart(payload, slug, { ...difference(row, back), updatedAt: at });
}
