import type { CollectionSlug, Payload } from 'payload';
import { kinds } from '../../../content/kinds.ts';
import { readLines } from '../../../content/kept-lines.ts';
import { lastEvents, readRemovals, type Removal, removalsFile } from '../../../content/removals.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import type { Settings } from '../../../content/schema/settings.ts';
import { inOrderOfReference } from '../../../content/snapshot/order.ts';
import { referencesOf } from '../../../content/snapshot/references.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { withoutWithdrawn } from '../../../content/withdrawals/apply.ts';
import { sentenceOf } from '../../../env/terminal.ts';
import { record } from '../../storage/audit/record.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { bringLists, readAllWithdrawals } from '../../storage/installation/lists.ts';
import { ring } from '../../publishing/publication/publication.ts';
import { noonOf } from '../../publishing/export/values.ts';
import { takeMedia } from './media.ts';
import { rowsOf, type Row } from './rows.ts';

/** The documents that came back, and those that did not. */
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
  const pointers = ownPointers(snapshot);
  const kept = inOrderOfReference.flatMap((kind) =>
    kind === 'media'
      ? []
      : inTurn(
          kind,
          rowsOf(snapshot, kind).filter(({ id }) => !isRemoved(kind, id)),
          pointers,
        ),
  );
  for (const { kind, row, held } of kept)
    works.push({ kind, row, work: () => create(payload, kind, row, held) });
  const missing = [];
  for (const work of works) if (!(await isThere(work.kind, work.row.id))) missing.push(work);
  const refused = await doAll(missing);
  const waiting = kept.filter(({ row, held }) => held.length > 0 && !refused.has(row.id));
  const incomplete = await doAll(
    waiting.map(({ kind, row, held }) => ({
      kind,
      row,
      work: () => complete(payload, kind, row, held),
    })),
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

/** A row, and the fields in it that point to later ones of its kind: they follow when all are there. */
interface Waiting {
  kind: RecordKind;
  row: Row;
  /** `elements.2.to` */
  held: string[];
}

type Pointers = ReadonlyMap<string, { field: string; id: string }[]>;

/** The fields of each record that point to records of the same kind. */
function ownPointers(snapshot: Snapshot): Pointers {
  const own = referencesOf(snapshot).filter(({ kind, target }) => kind === target);
  return Map.groupBy(own, ({ kind, record: id }) => `${kind}/${id}`);
}

/** What points to none of its own kind comes first: a former district before its units. */
function inTurn(kind: RecordKind, rows: Row[], pointers: Pointers): Waiting[] {
  const of = (row: Row) => pointers.get(`${kind}/${row.id}`) ?? [];
  const there = new Set<string>();
  return rows
    .toSorted((one, other) => Number(of(one).length > 0) - Number(of(other).length > 0))
    .map((row) => {
      const held = of(row).flatMap(({ field, id }) => (there.has(id) ? [] : field));
      there.add(row.id);
      return { kind, row, held };
    });
}

const context = { quiet: true, asItWas: true };

async function create(payload: Payload, kind: RecordKind, row: Row, held: string[]): Promise<void> {
  const data = structuredClone(row);
  // From last to first, so that what stands in lists keeps its place.
  for (const field of held.toReversed()) takeOut(data, field.split('.'));
  const { collection } = kinds[kind];
  await payload.create({ collection, data: data as never, context, depth: 0 });
}

function takeOut(row: object, path: string[]): void {
  const last = path.at(-1) ?? '';
  const owner = path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), row);
  if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else Reflect.deleteProperty(Object(owner), last);
}

async function complete(
  payload: Payload,
  kind: RecordKind,
  row: Row,
  held: string[],
): Promise<void> {
  const whole = new Set(held.flatMap((field) => field.split('.', 1)));
  const said = Object.fromEntries([...whole].map((name) => [name, row[name]]));
  const data = { ...said, _status: 'published' } as never;
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
