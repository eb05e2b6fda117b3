import type { Payload, Where } from 'payload';
import { change, readPublication, type Publication } from './publication.ts';

/** The right to publish, held by one process at a time until it expires. */
export interface Lease {
  holder: string;
  /** Grows with every lease: a greater one in the database means that this lease is lost. */
  fence: number;
}

/**
 * Takes the lease if nobody holds it.
 * @param holder names the process, the same on every try
 * @param seconds after which it expires unless it is renewed
 * @returns null while another process holds it
 */
export async function acquireLease(
  payload: Payload,
  holder: string,
  seconds: number,
): Promise<Lease | null> {
  const now = new Date().toISOString();
  const acquired = await change(
    payload,
    { leaseHolder: holder, leaseUntil: inSeconds(seconds), fence: { $inc: 1 } },
    [{ or: [{ leaseUntil: { less_than: now } }, { leaseHolder: { equals: holder } }] }],
  );
  return acquired && { holder, fence: acquired.fence };
}

/** A lease as somebody else saw it: any of the three changes when it is taken or renewed. */
export type SeenLease = Pick<Publication, 'leaseHolder' | 'leaseUntil' | 'fence'>;

/**
 * Takes over the lease of a dead holder, if it has not changed since it was seen.
 * @returns null when it has changed since
 */
export async function takeOverLease(
  payload: Payload,
  holder: string,
  seconds: number,
  seen: SeenLease,
): Promise<Lease | null> {
  const acquired = await change(
    payload,
    { leaseHolder: holder, leaseUntil: inSeconds(seconds), fence: { $inc: 1 } },
    [
      { leaseHolder: { equals: seen.leaseHolder } },
      { leaseUntil: { equals: seen.leaseUntil } },
      { fence: { equals: seen.fence } },
    ],
  );
  return acquired && { holder, fence: acquired.fence };
}

/** Prolongs the lease; false when it was lost meanwhile. */
export async function renewLease(
  payload: Payload,
  lease: Lease,
  seconds: number,
): Promise<boolean> {
  return (await change(payload, { leaseUntil: inSeconds(seconds) }, held(lease))) !== null;
}

/** Gives the lease up, so that no other process waits until it expires. */
export async function releaseLease(payload: Payload, lease: Lease): Promise<void> {
  await change(payload, { leaseHolder: '', leaseUntil: new Date(0).toISOString() }, held(lease));
}

/** Tells whether the lease is still held; asked right before a release is switched in. */
export async function holdsFence(payload: Payload, lease: Lease): Promise<boolean> {
  const { leaseHolder, fence } = await readPublication(payload);
  return leaseHolder === lease.holder && fence === lease.fence;
}

/** The condition under which a holder may write. */
export const held = ({ holder, fence }: Lease): Where[] => [
  { leaseHolder: { equals: holder } },
  { fence: { equals: fence } },
];

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
