import { randomUUID } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { deedOf } from '../../../content/removals.ts';
import { hashKey, readableGroup } from '../../desks/machines/secrets.ts';
import { writeIf } from '../../storage/database/write-part.ts';
import { keepRemoval } from '../../storage/installation/lists.ts';

/** A key of a team as the database keeps it. Instants are ISO 8601 in UTC. */
export interface TeamKey {
  id: string;
  team: string;
  name: string;
  hash: string;
  /** The last day on which it is taken, in Asia/Ho_Chi_Minh. */
  until: string;
  madeAt: string;
  withdrawnAt?: string | null;
}

const collection = 'team-keys';

/** Keys that no longer hold, and are listed beside those that do: the newest. */
const mostEnded = 12;
/** Keys of a team that may hold at the same time: one for each of its phones. */
export const mostHolding = 12;

const groups = 4;

/** Sixteen signs, 6 · 10²³ of them: nobody guesses one, and a person can still type it. */
const drawKey = (): string => Array.from({ length: groups }, readableGroup).join('-');

/** Tells how a key stands on a day. */
export function stateOf({ withdrawnAt, until }: TeamKey, day: string): KeyState {
  if (withdrawnAt) return 'withdrawn';
  return until < day ? 'over' : 'holds';
}
export type KeyState = 'holds' | 'over' | 'withdrawn';

/** All keys of a team, the newest first. */
export async function keysOf({ db }: Payload, team: string): Promise<TeamKey[]> {
  const { docs } = await db.find<TeamKey>({
    collection,
    where: { team: { equals: team } },
    sort: '-madeAt',
    limit: 0,
    pagination: false,
  });
  return docs;
}

/** Keys to be shown: every one that holds, so that it can be withdrawn, and some that no longer do. */
export function listedOf(keys: readonly TeamKey[], day: string): TeamKey[] {
  const ended = keys.filter((key) => stateOf(key, day) !== 'holds').slice(mostEnded);
  return keys.filter((key) => !ended.includes(key));
}

/** A key by its id, if it is of the team. */
export function keyOfTeam(
  { db }: Payload,
  { id, team }: Pick<TeamKey, 'id' | 'team'>,
): Promise<TeamKey | null> {
  const own = { and: [{ id: { equals: id } }, { team: { equals: team } }] };
  return db.findOne<TeamKey>({ collection, where: own });
}

/** The key that somebody sends, whatever case, spaces or hyphens it was typed with. */
export function keyOf({ db }: Payload, typed: string): Promise<TeamKey | null> {
  return db.findOne<TeamKey>({ collection, where: { hash: { equals: hashKey(typed) } } });
}

/** Makes a key, told only this once. */
export async function makeKey(
  { db }: Payload,
  { team, name, until }: Pick<TeamKey, 'team' | 'name' | 'until'>,
  now = new Date(),
): Promise<{ id: string; key: string }> {
  const [id, key] = [randomUUID(), drawKey()];
  const data: TeamKey = { id, team, name, until, hash: hashKey(key), madeAt: now.toISOString() };
  await db.create({ collection, data: { ...data } });
  return { id, key };
}

/**
 * Notes outside the database that a key, as it is, ends: no restored backup makes it hold again. Before
 * it does end, so that nothing comes in between.
 */
export async function noteEnd(
  req: PayloadRequest,
  { id: document }: Pick<TeamKey, 'id'>,
): Promise<void> {
  await keepRemoval(req.payload, { event: 'deleted', collection, document, ...deedOf(req) });
}

/** Puts another key in the place of one, told only this once; the old one ends. */
export async function renewKey(
  payload: Payload,
  { id, team }: Pick<TeamKey, 'id' | 'team'>,
  until: string,
  now = new Date(),
): Promise<string | undefined> {
  const key = drawKey();
  const madeAt = now.toISOString();
  const own = { and: [{ id: { equals: id } }, { team: { equals: team } }] };
  const renewed = { hash: hashKey(key), until, madeAt, withdrawnAt: null };
  return (await writeIf(payload, collection, own, renewed)) ? key : undefined;
}

/** Ends a key at once; its hash stays, so that whoever still sends it is told why. */
export async function withdrawKey(
  payload: Payload,
  { id, team }: Pick<TeamKey, 'id' | 'team'>,
  now = new Date(),
): Promise<boolean> {
  const own = { and: [{ id: { equals: id } }, { team: { equals: team } }] };
  return Boolean(await writeIf(payload, collection, own, { withdrawnAt: now.toISOString() }));
}

/** Forgets the keys of a team that is no more. */
export async function forgetKeys(req: PayloadRequest, team: string): Promise<void> {
  await req.payload.db.deleteMany({ collection, where: { team: { equals: team } }, req });
}
