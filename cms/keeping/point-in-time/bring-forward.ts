import { isDeepStrictEqual } from 'node:util';
import type { CollectionSlug, Payload } from 'payload';
import { kinds } from '../../../content/kinds.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import { inOrderOfReference } from '../../../content/snapshot/order.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { withoutWithdrawn } from '../../../content/withdrawals/apply.ts';
import type { Withdrawals } from '../../../content/withdrawals/list.ts';
import type { Team } from '../../payload-types.ts';
import { recordFrom, rowFrom } from '../../publishing/export/concepts.ts';
import { isHidden } from '../../publishing/export/posters.ts';
import { readSettings } from '../../publishing/export/settings.ts';
import { readAllWithdrawals } from '../../storage/installation/lists.ts';
import type { Forwarded } from '../backup/forwarded.ts';
import { takeMedia } from '../from-snapshot/media.ts';
import { rowsOf, type Row } from '../from-snapshot/rows.ts';
import { fillSettings } from '../from-snapshot/settings.ts';
import {
  completing,
  context,
  create,
  doAll,
  inTurn,
  ownPointers,
  type Waiting,
  type Work,
} from '../from-snapshot/works.ts';
import { membersForward } from './members.ts';

/**
 * Brings a restored database on to what the public was shown later: what is new is added, what was
 * published anew is published so. What the public never knew of a document stays as the backup has it.
 * Nothing is taken away: the list of removals does that.
 * @param mediaFolder where the files of the snapshot lie
 */
export async function bringForward(
  payload: Payload,
  given: Snapshot,
  mediaFolder: string,
): Promise<Forwarded> {
  const list = await readAllWithdrawals(payload);
  const snapshot = withoutWithdrawn(given, list);
  const forwarded: Forwarded = {
    asOf: snapshot.meta.asOf,
    added: [],
    changed: [],
    settings: false,
    refused: [],
  };
  // A page that moves, or comes back, writes its own redirects: those are looked at afterwards.
  for (const part of [inOrderOfReference.filter((kind) => !byAddress.has(kind)), [...byAddress]])
    await forwardKinds({ payload, snapshot, mediaFolder, list }, part, forwarded);
  return { ...forwarded, settings: await settingsForward(payload, snapshot) };
}

/** The name of a record: of one that moved or is gone, its address. */
const byAddress: ReadonlySet<RecordKind> = new Set(['redirects', 'gone']);

interface Forwarding {
  payload: Payload;
  snapshot: Snapshot;
  mediaFolder: string;
  list: Withdrawals;
}

async function forwardKinds(
  { list, mediaFolder, payload, snapshot }: Forwarding,
  part: RecordKind[],
  forwarded: Forwarded,
): Promise<void> {
  const pointers = ownPointers(snapshot);
  const [added, changed]: [Work[], Work[]] = [[], []];
  const made: Waiting[] = [];
  for (const media of part.includes('media') ? snapshot.media : []) {
    const kept = await keptOf(payload, 'media', media);
    if (kept?.['updatedAt'] === media.updatedAt) continue;
    const work = () => takeMedia(payload, media, mediaFolder);
    (kept ? changed : added).push({ kind: 'media', row: media, work });
  }
  for (const kind of part.filter((one) => one !== 'media'))
    for (const waiting of inTurn(kind, rowsOf(snapshot, kind), pointers)) {
      const { row } = waiting;
      const kept = await keptOf(payload, kind, row);
      if (!kept) {
        added.push({ ...waiting, work: () => create(payload, waiting) });
        made.push(waiting);
      } else if (!isAsShown(kind, kept, row, snapshot.meta.asOf)) {
        const work = () => update(payload, { kind, kept, row }, snapshot, list);
        changed.push({ kind, row, work });
      }
    }
  const isOf = new Map(part.map((kind, place) => [kind, place]));
  const place = ({ kind }: Work) => isOf.get(kind) ?? 0;
  // What is pointed to comes first, also where it is only changed.
  const works = [...added, ...changed].sort((one, other) => place(one) - place(other));
  const refused = await doAll(works);
  const incomplete = await doAll(completing(payload, made, refused));
  const took = (some: Work[]) =>
    some.flatMap(({ kind, row }) =>
      refused.has(row.id) ? [] : [{ collection: kinds[kind].collection }],
    );
  forwarded.added.push(...took(added));
  forwarded.changed.push(...took(changed));
  forwarded.refused.push(...refused.values(), ...incomplete.values());
}

type Kept = Record<string, unknown> & { id: string };

async function keptOf(
  payload: Payload,
  kind: RecordKind,
  record: object,
): Promise<Kept | undefined> {
  const { id, from, address } = record as { id: string; from?: string; address?: string };
  const where =
    kind === 'redirects'
      ? { from: { equals: from } }
      : kind === 'gone'
        ? { address: { equals: address } }
        : { id: { equals: id } };
  const collection: CollectionSlug = kinds[kind].collection;
  return (await payload.db.findOne<Kept>({ collection, where })) ?? undefined;
}

const isShown = ({ deletedAt, _status: status }: Kept) =>
  !deletedAt && (status === undefined || status === null || status === 'published');

/** Tells whether the public was shown the row as it is in the backup. */
function isAsShown(kind: RecordKind, kept: Kept, row: Row, asOf: string): boolean {
  if (!isShown(kept)) return false;
  if (row['updatedAt'] !== undefined) return row['updatedAt'] === kept['updatedAt'];
  const now = shownRow(kind, kept, asOf);
  return Object.entries(now).every(([name, value]) => isSame(value, row[name]));
}

/** The row as the public knew it; empty where it was not fit to be shown. */
function shownRow(kind: RecordKind, kept: Kept, asOf: string): Record<string, unknown> {
  const known = kinds[kind].schema.safeParse(recordFrom(kind, kept as never));
  return known.success ? { ...rowFrom(kind, known.data as never, asOf) } : {};
}

interface Pair {
  kind: RecordKind;
  kept: Kept;
  row: Row;
}

async function update(
  payload: Payload,
  { kind, kept, row }: Pair,
  { meta }: Snapshot,
  list: Withdrawals,
): Promise<void> {
  const now = isShown(kept) ? shownRow(kind, kept, meta.asOf) : {};
  const names = new Set([...Object.keys(kinds[kind].schema.shape), ...Object.keys(row)]);
  const changes = [...names]
    .filter((name) => !own.has(name) && !(name in now && isSame(now[name], row[name])))
    .map((name) => [name, row[name] ?? emptied(kept[name])]);
  const members = kind === 'teams' && {
    members: membersForward(kept['members'] as Team['members'], row['members'] as never, list),
  };
  const said = Object.entries(kept).filter(([name]) => !own.has(name));
  const notes = 'changeNotes' in row && { changeNotes: notesForward(kept, row) };
  const data = {
    ...Object.fromEntries([...said, ...changes]),
    ...members,
    ...notes,
    deletedAt: null,
  };
  await payload.update({
    collection: kinds[kind].collection,
    id: kept.id,
    data: { ...data, _status: 'published' } as never,
    context,
    depth: 0,
    trash: true,
  });
}

/** The public is told of the last ones only. */
function notesForward(kept: Kept, row: Row): unknown[] {
  const [before, later] = [kept, row].map((one) => one['changeNotes'] ?? []) as { at: string }[][];
  const known = new Set(before?.map(({ at }) => at));
  return [...(before ?? []), ...(later ?? []).filter(({ at }) => !known.has(at))];
}

/** Names that a row has of itself. */
const own = new Set(['id', 'createdAt', 'updatedAt', '_status']);

/** The value of a field that says nothing any more. */
function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, emptied(inner)]));
}

/** Compares as files hold it: what is absent has no key. */
const isSame = (one: unknown, other: unknown) => isDeepStrictEqual(plain(one), plain(other));

const plain = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);

/** Takes away the sums of readings: they are of the weeks before each moment. */
const withoutSums = ({ readings, ...rest }: Snapshot['settings']) => ({
  ...rest,
  opens: readings !== undefined,
});

async function settingsForward(
  payload: Payload,
  { guides, meta, settings }: Snapshot,
): Promise<boolean> {
  const { value } = await readSettings(payload, settings.siteUrl, settings);
  const shown = settings.postersOfMonths;
  const hidden = value.postersOfMonths.filter((each) => isHidden(each, guides, meta.asOf));
  const known = value.postersOfMonths.filter((each) => !hidden.includes(each));
  if (isSame(withoutSums({ ...value, postersOfMonths: known }), withoutSums(settings)))
    return false;
  const others = hidden.filter(({ month }) => !shown.some((each) => each.month === month));
  await fillSettings(payload, { ...settings, postersOfMonths: [...shown, ...others] });
  return true;
}
