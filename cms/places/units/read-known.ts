import type { CollectionSlug, Payload, TypeWithID } from 'payload';
import { communeAddress, hamletAddress } from '../../../content/addresses.ts';
import {
  type CollectionIn,
  collectionsIn,
  kindOf,
  kinds,
  type RecordCollection,
} from '../../../content/kinds.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import { idOf } from '../../base/access/roles.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { readSettingsRow } from '../../publishing/globals/settings-row.ts';
import type {
  Commune,
  FormerUnit,
  Gone,
  Hamlet,
  Redirect,
  Team,
  User,
} from '../../payload-types.ts';
import {
  type Known,
  type Local,
  type LocalRow,
  locals,
  type SharedRow,
  type Within as WithinHamlet,
  withinHamlets,
  type WithinRow,
} from './known.ts';

/**
 * Reads what the public sees of all that a change of units may touch; what it does not see yet, as it stands.
 */
export async function readKnown(payload: Payload, req: Within = {}): Promise<Known> {
  const rows = <Row extends TypeWithID>(collection: CollectionSlug) =>
    rowsOf<Row>(payload, collection, req);
  const all = <Row extends TypeWithID>(collection: CollectionSlug) =>
    standingOf<Row>(payload, collection, req);
  // Not in parallel: a MongoDB transaction allows one operation at a time.
  const communes = await all<Commune>('communes');
  const hamlets = await all<Hamlet>('hamlets');
  const formerUnits = await all<FormerUnit>('former-units');
  const teams = await all<Team>('teams');
  const ofOne = {} as Record<Exclude<Local, WithinHamlet>, LocalRow[]> &
    Record<WithinHamlet, WithinRow[]>;
  for (const one of locals)
    if (isWithin(one))
      ofOne[one] = (await all<TypeWithID>(one)).map((row) => withinRow(row, titleIn(row, one)));
    else
      ofOne[one] =
        one === 'users'
          ? (await rows<User>(one)).map((row) => ({ ...localRow(row, row.name), live: true }))
          : (await all<TypeWithID>(one)).map((row) => localRow(row, titleIn(row, one)));
  const ofSeveral = {} as Record<CollectionIn<'communes'>, SharedRow[]>;
  for (const one of collectionsIn('communes'))
    ofSeveral[one] = (await all<TypeWithID>(one)).map((row) => sharedRow(row, titleIn(row, one)));
  const redirects = await rows<Redirect>('redirects');
  const gone = await rows<Gone>('gone');
  const trash = await trashedPlaces(payload, communes, req);
  const { province } = await readSettingsRow(payload, req);
  return {
    communes: communes.map(({ id, _status, name, short, type, code, slug }) => ({
      ...{ id, live: _status === 'published', name, short, type, code, slug },
    })),
    hamlets: hamlets.map((row) => ({
      id: row.id,
      live: row._status === 'published',
      name: row.name,
      kind: row.kind,
      slug: row.slug,
      commune: idOf(row.commune) ?? '',
      formerNames: row.formerNames ?? [],
      formerUnit: idOf(row.formerUnit) ?? null,
      replacedBy: idOf(row.replacedBy) ?? null,
      validFrom: row.validFrom ? new Date(row.validFrom).toISOString() : null,
      households: row.households ?? null,
      sample: row.sample ?? false,
    })),
    'former-units': formerUnits.map((row) => ({
      id: row.id,
      live: row._status === 'published',
      name: row.name,
      kind: row.kind,
      slug: row.slug,
      formerProvince: row.formerProvince,
      validUntil: new Date(row.validUntil).toISOString(),
      code: row.code ?? null,
      now: (row.now ?? []).map(({ commune, part }) => ({ commune: idOf(commune) ?? '', part })),
    })),
    teams: teams.map((row) => ({
      id: row.id,
      live: row._status === 'published',
      name: row.name,
      hamlet: idOf(row.hamlet) ?? '',
      commune: idOf(row.commune) ?? '',
    })),
    ...ofOne,
    ...ofSeveral,
    lastAt: new Map([
      ...trash,
      ...redirects.map(({ from, document }) => [from, document ?? ''] as const),
      ...gone.map(({ address, document }) => [address, document ?? ''] as const),
      ...homesOf('communes', communes),
      ...homesOf('hamlets', hamlets),
      ...homesOf('former-units', formerUnits),
    ]),
    province: province ?? '',
  };
}

interface Placed extends TypeWithID {
  _status?: string | null;
  commune?: unknown;
  hamlet?: unknown;
  communes?: unknown[] | null;
}

const localRow = ({ id, _status, commune }: Placed, name: string): LocalRow => ({
  id: String(id),
  name,
  live: _status === 'published',
  commune: idOf(commune) ?? null,
});

const withinRow = (row: Placed, name: string): WithinRow => ({
  ...localRow(row, name),
  hamlet: idOf(row.hamlet) ?? null,
});

const isWithin = (one: Local): one is WithinHamlet =>
  (withinHamlets as readonly string[]).includes(one);

const sharedRow = ({ id, _status, communes }: Placed, title: string): SharedRow => ({
  id: String(id),
  title,
  live: _status === 'published',
  communes: (communes ?? []).flatMap((one) => idOf(one) ?? []),
});

const titleIn = (row: TypeWithID, of: RecordCollection) =>
  String(Reflect.get(row, kinds[kindOf(of) as RecordKind].title) ?? '');

const homesOf = (of: string, rows: { id: string; liveAddress?: string | null }[]) =>
  rows.flatMap(({ id, liveAddress }) =>
    liveAddress ? [[liveAddress, `${of}/${id}`] as const] : [],
  );

/** The addresses that places would come back to from the trash. */
async function trashedPlaces(
  payload: Payload,
  known: Commune[],
  req: Within,
): Promise<[string, string][]> {
  const communes = await allRows<Commune>(payload, 'communes', req);
  const hamlets = await allRows<Hamlet>(payload, 'hamlets', req);
  const homes = new Map([...communes, ...known].map((one) => [one.id, one]));
  return [
    ...communes
      .filter(isTrashed)
      .map((one): [string, string] => [communeAddress(one), `communes/${one.id}`]),
    ...hamlets.filter(isTrashed).flatMap((one): [string, string][] => {
      const home = homes.get(idOf(one.commune) ?? '');
      return home ? [[hamletAddress(home, one), `hamlets/${one.id}`]] : [];
    }),
  ];
}

const isTrashed = ({ deletedAt }: { deletedAt?: string | null }) => Boolean(deletedAt);

/** Documents as the public sees them, and the newest version of those that it does not see. */
async function standingOf<Row extends TypeWithID>(
  payload: Payload,
  collection: CollectionSlug,
  req: Within,
): Promise<Row[]> {
  const rows = await rowsOf<Row>(payload, collection, req);
  const hidden = rows.filter((row) => Reflect.get(row, '_status') !== 'published');
  const { docs } = await payload.find({
    collection,
    where: { id: { in: hidden.map(({ id }) => id) } },
    draft: true,
    depth: 0,
    limit: 0,
    pagination: false,
    showHiddenFields: true,
    req,
  });
  const newest = new Map(docs.map((doc) => [doc.id, doc as unknown as Row]));
  return rows.map((row) => newest.get(String(row.id)) ?? row);
}

/** The rows of a collection, without what lies in the trash. */
async function rowsOf<Row extends TypeWithID>(
  payload: Payload,
  collection: CollectionSlug,
  req: Within,
): Promise<Row[]> {
  return (await allRows<Row>(payload, collection, req)).filter((row) => !isTrashed(row));
}

async function allRows<Row extends TypeWithID>(
  payload: Payload,
  collection: CollectionSlug,
  req: Within,
): Promise<(Row & { deletedAt?: string | null })[]> {
  const one = { collection, limit: 0, pagination: false, sort: 'id', req };
  return (await payload.db.find<Row & { deletedAt?: string | null }>(one)).docs;
}
