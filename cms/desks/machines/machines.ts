import type { Payload, PayloadRequest, Where } from 'payload';
import type { HeartbeatPost } from '../../../content/kiosk/posts.ts';
import { Refused } from '../../base/errors/refused.ts';
import { writeIf } from '../../storage/database/write-part.ts';
import { hashKey, hashToken, makeKey, makeToken } from './secrets.ts';

/** A machine as the database keeps it, one of those at its desk. Instants are ISO 8601 in UTC. */
export interface Machine {
  id: string;
  /** Id of the desk. */
  desk: string;
  /** The name that staff calls it by: "Máy số 1, cửa vào". */
  name: string;
  keyHash?: string | null;
  keyUntil?: string | null;
  /** A machine with a token is registered; one without waits for its key, or its place is free. */
  tokenHash?: string | null;
  /** Numbers under which counts were sent with the token, separated by commas. */
  devices?: string | null;
  registeredAt?: string | null;
  heardAt?: string | null;
  heartbeat?: HeartbeatPost | null;
  /** The one-time key for a device on duty, hashed, and how long it holds. */
  pairHash?: string | null;
  pairUntil?: string | null;
  /** The wishes of staff: see `HeartbeatAnswer`. */
  volume?: number | null;
  reload?: string | null;
  showKey?: string | null;
}

/** Wishes of staff that the next heartbeat is answered with. */
export type MachineWish = Pick<Machine, 'volume' | 'reload' | 'showKey'>;

/** A key is typed soon after it is made; a late one is made anew. */
const keyHours = 24;
/** A machine takes a new number when it lost its storage or served another desk meanwhile. */
export const mostNumbers = 5;
/** Machines at one desk. */
const mostMachines = 12;

export type Registration =
  | { state: 'registered'; token: string }
  | { state: 'noKey' | 'tooLate' | 'wrong' };

/** The places of machines at a desk in the order of their names, also those that wait or are free. */
export async function machinesOf(payload: Payload, desk: string): Promise<Machine[]> {
  const { docs } = await payload.db.find<Machine>({
    collection: 'machines',
    where: { desk: { equals: desk } },
    limit: 0,
    pagination: false,
  });
  const order = new Intl.Collator('vi', { numeric: true });
  return docs.sort((one, other) => order.compare(one.name, other.name));
}

/** A machine of a desk by its id. */
export function readMachine(payload: Payload, desk: string, id: string): Promise<Machine | null> {
  const where = { and: [{ id: { equals: id } }, { desk: { equals: desk } }] };
  return payload.db.findOne<Machine>({ collection: 'machines', where });
}

/**
 * Makes a new key, returned only this once, for one more machine at the desk; it replaces the key that
 * waits there.
 * @throws {Refused} when the desk has as many machines as one may have
 */
export async function renewKey(
  payload: Payload,
  desk: string,
  now = new Date(),
): Promise<{ key: string; until: string }> {
  const key = makeKey();
  const until = new Date(now.getTime() + keyHours * 3_600_000).toISOString();
  const secret = { keyHash: hashKey(key), keyUntil: until };
  const all = await machinesOf(payload, desk);
  const free = all.filter(({ tokenHash }) => !tokenHash);
  const waiting = free.find(({ keyHash }) => keyHash) ?? free[0];
  if (!waiting && all.length >= mostMachines)
    throw new Refused(
      `Quầy này đã có ${mostMachines} máy. Hủy đăng ký một máy không dùng nữa rồi tạo khóa.`,
      409,
    );
  const renewed = waiting && (await write(payload, isFree(waiting), secret));
  if (!renewed) {
    const machine = { id: crypto.randomUUID(), desk, name: nextName(all), ...secret };
    await payload.db.create({ collection: 'machines', data: machine });
  }
  return { key, until };
}

/** Nobody has registered there meanwhile. */
const isFree = ({ id }: Machine): Where[] => [
  { id: { equals: id } },
  { tokenHash: { equals: null } },
];

/** Exchanges a key for the token of one more machine, once. */
export async function register(
  payload: Payload,
  desk: string,
  typedKey: string,
  now = new Date(),
): Promise<Registration> {
  const waiting = (await machinesOf(payload, desk)).filter(({ keyHash }) => keyHash);
  if (waiting.length === 0) return { state: 'noKey' };
  const keyHash = hashKey(typedKey);
  const isLate = ({ keyUntil }: Machine) => !keyUntil || keyUntil <= now.toISOString();
  const machine = waiting.find((each) => each.keyHash === keyHash);
  if (machine ? isLate(machine) : waiting.every(isLate)) return { state: 'tooLate' };
  if (!machine) return { state: 'wrong' };
  const token = makeToken();
  const isKey: Where[] = [{ id: { equals: machine.id } }, { keyHash: { equals: keyHash } }];
  const registered = await write(payload, isKey, {
    keyHash: null,
    keyUntil: null,
    tokenHash: hashToken(token),
    devices: null,
    registeredAt: now.toISOString(),
    heardAt: null,
    heartbeat: null,
    ...{ pairHash: null, pairUntil: null, volume: null, reload: null, showKey: null },
  });
  return registered ? { state: 'registered', token } : { state: 'wrong' };
}

/** Ends the registration of a machine; its place is free for the next key. */
export async function revoke(payload: Payload, desk: string, id: string): Promise<void> {
  await write(payload, [{ id: { equals: id } }, { desk: { equals: desk } }], {
    keyHash: null,
    keyUntil: null,
    tokenHash: null,
    devices: null,
    registeredAt: null,
    heardAt: null,
    heartbeat: null,
    ...{ pairHash: null, pairUntil: null, volume: null, reload: null, showKey: null },
  });
}

/** Gives a machine the name that staff calls it by. */
export async function renameMachine(payload: Payload, id: string, name: string): Promise<void> {
  await write(payload, [{ id: { equals: id } }], { name });
}

/** Keeps what staff wants of a machine until it is told something else. */
export async function wishFor(payload: Payload, id: string, wish: MachineWish): Promise<void> {
  await write(payload, [{ id: { equals: id } }], wish);
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
  const now = await readMachine(payload, machine.desk, machine.id); // another one came in between
  return now !== null && now.tokenHash === machine.tokenHash && takesNumber(payload, now, number);
}

/** Stores the latest heartbeat of a machine. */
export async function keepHeartbeat(
  payload: Payload,
  id: string,
  heartbeat: HeartbeatPost,
  now = new Date(),
): Promise<void> {
  const heardAt = now.toISOString();
  await write(payload, [{ id: { equals: id } }], { heartbeat, heardAt });
}

/** Deletes all that is kept of a deleted desk: machines, counts, devices on duty, calls. */
export async function forgetMachines(req: PayloadRequest, desk: string): Promise<void> {
  const { db } = req.payload;
  const where = { desk: { equals: desk } };
  await db.deleteMany({ collection: 'machines', where, req });
  await db.deleteMany({ collection: 'machine-days', where, req });
  await db.deleteMany({ collection: 'desk-devices', where, req });
  await db.deleteMany({ collection: 'desk-calls', where, req });
  await db.deleteMany({ collection: 'desk-today', where: { id: { equals: desk } }, req });
}

/** Names the desk of machines from the time when a desk had one, under the desk's id. */
export async function settleMachines(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<Machine & { updatedAt: string }>({
    collection: 'machines',
    where: { desk: { exists: false } },
    limit: 0,
    pagination: false,
  });
  for (const { id, updatedAt } of docs) {
    const named = { desk: id, name: nextName([]), updatedAt };
    await writeIf(payload, 'machines', { id: { equals: id } }, named);
  }
}

/** The first "Máy số …" that no machine of the desk has. */
function nextName(machines: Machine[]): string {
  const names = new Set(machines.map(({ name }) => name.split(',')[0]));
  let number = 1;
  while (names.has(`Máy số ${number}`)) number += 1;
  return `Máy số ${number}`;
}

/** Writes in one step of the database; null where no machine fits the conditions. */
function write(
  payload: Payload,
  conditions: Where[],
  data: Partial<Machine>,
): Promise<object | null> {
  return writeIf(payload, 'machines', { and: conditions }, data);
}
