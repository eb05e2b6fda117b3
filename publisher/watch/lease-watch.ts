import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { SeenLease } from '../../cms/publication/lease.ts';

/**
 * Watches the lease of another process from here. A holder renews its lease; one that does not for the
 * whole length of it, by this process's own steady clock, is no more, whatever either machine's clock
 * says.
 */
export class LeaseWatch {
  readonly #seconds: number;
  #seen: { lease: SeenLease; since: number } | undefined;

  /** @param seconds how long a lease lasts */
  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  /** Whether the holder of this lease is no more. @param steady milliseconds of a steady clock */
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

/** This process's name as a holder: unique among machines, and among the starts of one machine. */
export const ownName = (): string => `${machine}:${process.pid}`;

/** Whether a holder was a process of this machine that is no more: nobody need wait for its lease. */
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

/** Linux names each of its starts; elsewhere there is no such name. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
