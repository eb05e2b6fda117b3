import type { CollectionSlug, Payload } from 'payload';
import { kinds } from '../../../content/kinds.ts';
import { readLines } from '../../../content/kept-lines.ts';
import { lastEvents, readRemovals, type Removal, removalsFile } from '../../../content/removals.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import type { Settings } from '../../../content/schema/settings.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { withoutWithdrawn } from '../../../content/withdrawals/apply.ts';
import { sentenceOf } from '../../../env/terminal.ts';
import { record } from '../../storage/audit/record.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { bringLists, readAllWithdrawals } from '../../storage/installation/lists.ts';
import { ring } from '../../publishing/publication/publication.ts';
import { noonOf } from '../seed/front-matter/shared.ts';
import { takeMedia } from './media.ts';
import { rowsOf, type Row } from './rows.ts';

/** What others refer to comes first. */
const order = [
  'topics',
  'apps',
  'screens',
  'hotlines',
  'communes',
  'formerUnits',
  'hamlets',
  'teams',
  'documents',
  'guides',
  'articles',
  'terms',
  'notices',
  'desks',
  'synonyms',
  'bestBets',
  'redirects',
  'gone',
] as const satisfies RecordKind[];

/** What may lead in a circle, or to a later one of the same kind: it follows when all are there. */
const later = ['parent', 'related', 'translationOf', 'replacedBy', 'next'] as const;

/** What came back, and what did not. */
export interface FromSnapshot {
  documents: number;
  /** A sentence for each document that the CMS did not take. */
  refused: string[];
}

/**
 * Makes the documents of an empty CMS from what the public site knew: for the day when the database is
 * gone. Drafts, versions, users and what was never public do not come back; nor does what was withdrawn,
 * deleted or taken off since. One that was broken off goes on where it stopped.
 * @param mediaFolder where the files of the snapshot lie
 * @param isHonoured which removals stay what they are
 */
export async function fillFromSnapshot(
  payload: Payload,
  given: Snapshot,
  mediaFolder: string,
  isHonoured: (removal: Removal) => boolean = () => true,
): Promise<FromSnapshot> {
  const snapshot = withoutWithdrawn(given, await readAllWithdrawals(payload));
  await bringLists(payload);
  const listed = readRemovals(readLines(removalsFile(dataFolderOf(payload))));
  const removed = lastEvents(listed.filter(isHonoured));
  const isRemoved = (kind: RecordKind, id: string) => {
    const last = removed.get(`${kinds[kind].collection}/${id}`);
    return last !== undefined && last.event !== 'live' && last.at > snapshot.meta.asOf;
  };
  const isThere = (kind: RecordKind, id: string) => isIn(payload, kinds[kind].collection, id);

  const works: Work[] = snapshot.media
    .filter(({ id }) => !isRemoved('media', id))
    .map((media) => ({
      kind: 'media',
      row: media,
      work: () => takeMedia(payload, media, mediaFolder),
    }));
  const rows = order.flatMap((kind) =>
    sorted(rowsOf(snapshot, kind)).map((row) => ({ kind, row })),
  );
  const kept = rows.filter(({ kind, row }) => !isRemoved(kind, row.id));
  for (const { kind, row } of kept)
    works.push({ kind, row, work: () => create(payload, kind, row) });
  const missing = [];
  for (const work of works) if (!(await isThere(work.kind, work.row.id))) missing.push(work);
  const refused = await doAll(missing);
  const held = kept.filter(({ row }) => heldOf(row) && !refused.has(row.id));
  const incomplete = await doAll(
    held.map(({ kind, row }) => ({ kind, row, work: () => complete(payload, kind, row) })),
  );
  await fillSettings(payload, snapshot.settings);
  await record(payload, { deed: 'restoreBackup', detail: `snapshot ${snapshot.meta.asOf}` });
  await ring(payload);
  return {
    documents: missing.length - refused.size,
    refused: [...refused.values(), ...incomplete.values()],
  };
}

interface Work {
  kind: RecordKind;
  row: { id: string };
  work: () => Promise<unknown>;
}

/**
 * Does all of it, and again what failed for want of another one that came later.
 * @returns a sentence for each that can't be done, by the id of its document
 */
async function doAll(works: Work[]): Promise<Map<string, string>> {
  const failed = new Map<string, string>();
  const again: Work[] = [];
  for (const { kind, row, work } of works)
    try {
      await work();
    } catch (error) {
      const [reason = ''] = sentenceOf(error).split('\n');
      const title: unknown = Reflect.get(row, kinds[kind].title);
      failed.set(row.id, `${kinds[kind].noun} “${String(title)}”: ${reason}`);
      again.push({ kind, row, work });
    }
  const isStuck = again.length === 0 || again.length === works.length;
  return isStuck ? failed : doAll(again);
}

/** Former districts come before the units that lay in them. */
function sorted(rows: Row[]): Row[] {
  return rows.toSorted((one, other) => Number('district' in one) - Number('district' in other));
}

const context = { quiet: true, asItWas: true };

async function create(payload: Payload, kind: RecordKind, row: Row): Promise<void> {
  const data = { ...row };
  for (const name of later) delete data[name];
  const { collection } = kinds[kind];
  await payload.create({ collection, data: data as never, context, depth: 0 });
}

/** What a row waits with until all are there. */
function heldOf(row: Row): object | undefined {
  const held = later.filter((name) => {
    const value = row[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
  return held.length > 0 ? Object.fromEntries(held.map((name) => [name, row[name]])) : undefined;
}

async function complete(payload: Payload, kind: RecordKind, row: Row): Promise<void> {
  const data = { ...heldOf(row), _status: 'published' } as never;
  const { collection } = kinds[kind];
  await payload.update({ collection, id: row.id, data, context, depth: 0 });
}

async function isIn(payload: Payload, collection: CollectionSlug, id: string): Promise<boolean> {
  return Boolean(await payload.db.findOne({ collection, where: { id: { equals: id } } }));
}

async function fillSettings(payload: Payload, settings: Settings): Promise<void> {
  const data = {
    ...settings,
    siteUrl: undefined, // of the environment
    closedDays: settings.closedDays.map(({ name, from, to }) => ({
      name,
      from: noonOf(from),
      to: noonOf(to),
    })),
  };
  await payload.updateGlobal({ slug: 'settings', data: data as never, context, depth: 0 });
}
