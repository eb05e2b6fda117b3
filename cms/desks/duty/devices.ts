import type { Payload } from 'payload';
import { heardWithin, mostDevices, shiftHours } from '../../../content/kiosk/call-limits.ts';
import type { PairingKey, PairPost } from '../../../content/kiosk/calls.ts';
import { Refused } from '../../base/errors/refused.ts';
import { writeIf } from '../../storage/database/write-part.ts';
import type { Machine } from '../machines/machines.ts';
import { hashToken, makeToken } from '../machines/secrets.ts';

/** A device that is, or may be, on duty for a desk. Instants are ISO 8601 in UTC. */
export interface DeskDevice {
  id: string;
  desk: string;
  name: string;
  tokenHash: string;
  pairedAt: string;
  seenAt?: string | null;
  onDuty?: boolean | null;
}

const keyMinutes = 10;
/** The time of a sign is written no more often than that: it has to be seen within `heardWithin`. */
const seenEvery = 5;

const refusals = {
  badKey: 'Mã ghép đã dùng rồi hoặc quá mười phút. Ra máy ở quầy lấy mã khác.',
  full: `Quầy này đã có ${mostDevices} máy trực. Ra máy ở quầy, vào khu vực nhân viên, bỏ bớt một máy rồi ghép lại.`,
};

/** Makes the one-time key that the glass of a machine shows; it replaces an earlier one of that machine. */
export async function makePairingKey(
  payload: Payload,
  machine: Machine,
  now = new Date(),
): Promise<PairingKey> {
  const key = makeToken();
  const until = new Date(now.getTime() + keyMinutes * 60_000).toISOString();
  const pairing = { pairHash: hashToken(key), pairUntil: until };
  await writeIf(payload, 'machines', { id: { equals: machine.id } }, pairing);
  return { key, until };
}

/**
 * Exchanges a key for a token, once. A device that was paired before gives its old place up.
 * @throws {Refused} when the key is not good, or the desk has as many devices as it may have
 */
export async function pairDevice(
  payload: Payload,
  { key, name, old }: PairPost,
  now = new Date(),
): Promise<{ token: string }> {
  const isKey = {
    and: [
      { pairHash: { equals: hashToken(key) } },
      { pairUntil: { greater_than: now.toISOString() } },
    ],
  };
  const machine = await payload.db.findOne<Machine>({ collection: 'machines', where: isKey });
  if (!machine) throw new Refused(refusals.badKey, 403);
  const before = await deviceOf(payload, old ?? '');
  const others = (await devicesOf(payload, machine.desk)).filter(({ id }) => id !== before?.id);
  if (freePlaces(others, machine.desk).length === 0) throw new Refused(refusals.full, 409);
  const used = { pairHash: null, pairUntil: null, showKey: null };
  if (!(await writeIf(payload, 'machines', isKey, used))) throw new Refused(refusals.badKey, 403);
  if (before) await withdrawDevice(payload, before.desk, before.id);
  const token = makeToken();
  const device = {
    ...{ desk: machine.desk, name, tokenHash: hashToken(token), pairedAt: now.toISOString() },
    ...{ seenAt: null, onDuty: false },
  };
  for (const id of freePlaces(await devicesOf(payload, machine.desk), machine.desk))
    if (await take(payload, { id, ...device })) return { token };
  throw new Refused(refusals.full, 409);
}

/** The devices of a desk, in the order in which they came. */
export async function devicesOf(payload: Payload, desk: string): Promise<DeskDevice[]> {
  const { docs } = await payload.db.find<DeskDevice>({
    collection: 'desk-devices',
    where: { desk: { equals: desk } },
    sort: 'pairedAt',
    limit: 0,
    pagination: false,
  });
  return docs;
}

/** The device that a token belongs to. */
export async function deviceOf(payload: Payload, token: string): Promise<DeskDevice | null> {
  if (token === '') return null;
  return payload.db.findOne<DeskDevice>({
    collection: 'desk-devices',
    where: { tokenHash: { equals: hashToken(token) } },
  });
}

/** Takes the token of a device away. @returns whether there was such a device */
export async function withdrawDevice(payload: Payload, desk: string, id: string): Promise<boolean> {
  const where = { and: [{ id: { equals: id } }, { desk: { equals: desk } }] };
  const found = await payload.db.findOne({ collection: 'desk-devices', where });
  if (found) await payload.db.deleteMany({ collection: 'desk-devices', where });
  return found !== null;
}

/** Tells whether a device is on duty: its page rings, and was heard a moment ago. */
export function isOnDuty({ onDuty, seenAt }: DeskDevice, now = new Date()): boolean {
  return Boolean(onDuty && seenAt && secondsSince(seenAt, now) < heardWithin);
}

/** Tells whether a device began a shift that nobody ended, though its page may sleep. */
export function isInShift({ onDuty, seenAt }: DeskDevice, now = new Date()): boolean {
  return Boolean(onDuty && seenAt && secondsSince(seenAt, now) < shiftHours * 3600);
}

/** Notes that the page of a device was heard, and whether it rings. */
export async function seeDevice(
  payload: Payload,
  device: DeskDevice,
  duty: boolean,
  now = new Date(),
): Promise<void> {
  const isFresh = device.seenAt && secondsSince(device.seenAt, now) < seenEvery;
  if (isFresh && Boolean(device.onDuty) === duty) return;
  const seen = { seenAt: now.toISOString(), onDuty: duty };
  await writeIf(payload, 'desk-devices', { tokenHash: { equals: device.tokenHash } }, seen);
}

/** Seconds from an instant to now; never less than none. */
export function secondsSince(instant: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(instant)) / 1000));
}

function freePlaces(devices: DeskDevice[], desk: string): string[] {
  const taken = new Set(devices.map(({ id }) => id));
  return Array.from({ length: mostDevices }, (_, at) => `${desk}/${at + 1}`).filter(
    (id) => !taken.has(id),
  );
}

/** @returns false when another device has just taken the place */
async function take(payload: Payload, device: DeskDevice): Promise<boolean> {
  try {
    await payload.db.create({ collection: 'desk-devices', data: { ...device } });
    return true;
  } catch (error) {
    const where = { id: { equals: device.id } };
    if (!(await payload.db.findOne({ collection: 'desk-devices', where }))) throw error;
    return false;
  }
}
