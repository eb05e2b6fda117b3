import type { Payload, PayloadRequest, Where } from 'payload';
import type { HeartbeatPost } from '../../../content/kiosk/posts.ts';
import { hashKey, hashToken, makeKey, makeToken } from './secrets.ts';
import { writeIf } from '../../storage/database/write-part.ts';

/** The machine of a desk as the database keeps it. Instants are ISO 8601 in UTC. */
export interface Machine {
  /** Id of the desk. */
  id: string;
  keyHash?: string | null;
  keyUntil?: string | null;
  /** A machine with a token is registered. */
  tokenHash?: string | null;
  /** Numbers under which counts were sent with the token, separated by commas. */
  devices?: string | null;
  registeredAt?: string | null;
  heardAt?: string | null;
  heartbeat?: HeartbeatPost | null;
}

/** A key is typed soon after it is made; a late one is made anew. */
const keyHours = 24;
/** A machine takes a new number when it lost its storage or served another desk meanwhile. */
export const mostNumbers = 5;

export type Registration =
  { state: 'registered'; token: string } | { state: 'noKey' | 'tooLate' | 'wrong' };

export function readMachine(payload: Payload, desk: string): Promise<Machine | null> {
  return payload.db.findOne<Machine>({ collection: 'machines', where: { id: { equals: desk } } });
}

/** Makes a new key, returned only this once; it replaces an older one. */
export async function renewKey(
  payload: Payload,
  desk: string,
  now = new Date(),
): Promise<{ key: string; until: string }> {
  const key = makeKey();
  const until = new Date(now.getTime() + keyHours * 3_600_000).toISOString();
  await ensureMachine(payload, desk);
  await write(payload, [{ id: { equals: desk } }], {
    keyHash: hashKey(key),
    keyUntil: until,
  });
  return { key, until };
}

/** Exchanges a key for a token, once; the token of an earlier registration ends with it. */
export async function register(
  payload: Payload,
  desk: string,
  typedKey: string,
  now = new Date(),
): Promise<Registration> {
  const machine = await readMachine(payload, desk);
  if (!machine?.keyHash || !machine.keyUntil) return { state: 'noKey' };
  if (machine.keyUntil <= now.toISOString()) return { state: 'tooLate' };
  const token = makeToken();
  const isKey: Where[] = [{ id: { equals: desk } }, { keyHash: { equals: hashKey(typedKey) } }];
  const registered = await write(payload, isKey, {
    keyHash: null,
    keyUntil: null,
    tokenHash: hashToken(token),
    devices: null,
    registeredAt: now.toISOString(),
    heardAt: null,
    heartbeat: null,
  });
  return registered ? { state: 'registered', token } : { state: 'wrong' };
}

/** Ends the registration and voids an unused key. */
export async function revoke(payload: Payload, desk: string): Promise<void> {
  await write(payload, [{ id: { equals: desk } }], {
    keyHash: null,
    keyUntil: null,
    tokenHash: null,
    devices: null,
    registeredAt: null,
    heardAt: null,
    heartbeat: null,
  });
}

/** The machine that a token belongs to. */
export async function machineOf(payload: Payload, token: string): Promise<Machine | null> {
  if (token === '') return null;
  return payload.db.findOne<Machine>({
    collection: 'machines',
    where: { tokenHash: { equals: hashToken(token) } },
  });
}

/**
 * Tells if counts under this number may be sent with a machine's token: a number that is known, and
 * a few others.
 */
export async function takesNumber(
  payload: Payload,
  machine: Machine,
  number: string,
): Promise<boolean> {
  const known = machine.devices?.split(',') ?? [];
  if (known.includes(number)) return true;
  if (known.length >= mostNumbers) return false;
  const asRead: Where[] = [
    { id: { equals: machine.id } },
    { tokenHash: { equals: machine.tokenHash } },
    { devices: { equals: machine.devices ?? null } },
  ];
  if (await write(payload, asRead, { devices: [...known, number].join(',') })) return true;
  const now = await readMachine(payload, machine.id); // another one came in between
  return now !== null && now.tokenHash === machine.tokenHash && takesNumber(payload, now, number);
}

/** Stores the latest heartbeat of a machine. */
export async function keepHeartbeat(
  payload: Payload,
  desk: string,
  heartbeat: HeartbeatPost,
  now = new Date(),
): Promise<void> {
  const heardAt = now.toISOString();
  await write(payload, [{ id: { equals: desk } }], { heartbeat, heardAt });
}

/** Deletes the machine of a deleted desk and its counts. */
export async function forgetMachine(req: PayloadRequest, desk: string): Promise<void> {
  const { db } = req.payload;
  await db.deleteMany({ collection: 'machines', where: { id: { equals: desk } }, req });
  await db.deleteMany({ collection: 'machine-days', where: { desk: { equals: desk } }, req });
}

/** Writes in one step of the database; null where no machine fits the conditions. */
function write(
  payload: Payload,
  conditions: Where[],
  data: Partial<Machine>,
): Promise<object | null> {
  return writeIf(payload, 'machines', { and: conditions }, data);
}

async function ensureMachine(payload: Payload, desk: string): Promise<void> {
  if (await readMachine(payload, desk)) return;
  try {
    await payload.db.create({ collection: 'machines', data: { id: desk } });
  } catch (error) {
    if (!(await readMachine(payload, desk))) throw error;
  }
}
