import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { SeenLease } from '../../cms/publishing/publication/lease.ts';

/**
 * Watches another process's lease. A holder that has not renewed it for its whole length counts as
 * dead. Measured by this process's steady clock, so wrong wall clocks don't matter.
 */
export class LeaseWatch {
  readonly #seconds: number;
  #seen: { lease: SeenLease; since: number } | undefined;

  /** @param seconds how long a lease lasts */
  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  /** Tells whether the lease's holder is dead. @param steady milliseconds of a steady clock */
  isVoid(lease: SeenLease, steady: number): boolean {
    if (isDeadHere(lease.leaseHolder)) return true;
    if (!this.#seen || !isSame(this.#seen.lease, lease)) this.#seen = { lease, since: steady };
    return steady - this.#seen.since > this.#seconds * 1000;
  }
}

function isSame(one: SeenLease, other: SeenLease): boolean {
  return (
    one.leaseHolder === other.leaseHolder &&
    one.leaseUntil === other.leaseUntil &&
    one.fence === other.fence
  );
}

const machine = `${hostname()}/${bootId()}`;

/** This process's name as a holder: unique across machines and reboots. */
export const ownName = (): string => `${machine}:${process.pid}`;

/**
 * Tells whether the holder was a process of this machine that has ended: no need to wait for its
 * lease.
 */
function isDeadHere(holder: string): boolean {
  const [of, pid] = holder.split(/:(?=\d+$)/);
  if (of !== machine || pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Identifies this boot; Linux only. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
