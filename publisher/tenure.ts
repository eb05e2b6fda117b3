import { hostname } from 'node:os';
import type { Payload } from 'payload';
import { acquireLease, releaseLease, renewLease, type Lease } from '../cms/export/lease.ts';
import { readPublication } from '../cms/export/publication.ts';

/** A killed publisher's lease ends by itself after this long. */
const leaseSeconds = 20;

/** The right to publish while this process lives: taken once, renewed until it is ended or lost. */
export class Tenure {
  readonly lease: Lease;
  readonly #payload: Payload;
  readonly #timer: NodeJS.Timeout;
  #isLost = false;

  private constructor(payload: Payload, lease: Lease) {
    this.lease = lease;
    this.#payload = payload;
    this.#timer = setInterval(() => void this.#renew(), (leaseSeconds * 1000) / 4).unref();
  }

  /** @returns null while another process holds it */
  static async begin(payload: Payload): Promise<Tenure | null> {
    const { leaseHolder } = await readPublication(payload);
    if (isDeadHere(leaseHolder)) {
      const left = await acquireLease(payload, leaseHolder, leaseSeconds);
      if (left) await releaseLease(payload, left);
    }
    const own = `${hostname()}:${process.pid}`;
    const lease = await acquireLease(payload, own, leaseSeconds);
    return lease && new Tenure(payload, lease);
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await releaseLease(this.#payload, this.lease);
  }

  async #renew(): Promise<void> {
    try {
      this.#isLost = !(await renewLease(this.#payload, this.lease, leaseSeconds));
    } catch {
      // The database does not answer for a moment: the next renewal tells.
    }
    if (this.#isLost) clearInterval(this.#timer);
  }
}

/** Whether a holder was a process of this machine that is no more: nobody need wait for its lease. */
function isDeadHere(holder: string): boolean {
  const [host, pid] = holder.split(/:(?=\d+$)/);
  if (host !== hostname() || pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
