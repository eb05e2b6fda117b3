import type { Payload } from 'payload';
import {
  acquireLease,
  releaseLease,
  renewLease,
  takeOverLease,
  type Lease,
} from '../../cms/publishing/publication/lease.ts';
import { readPublication } from '../../cms/publishing/publication/publication.ts';
import { systemClock } from './clock.ts';
import { LeaseWatch, ownName } from './lease-watch.ts';

/** The time the lease of a crashed publisher lives on. */
export const leaseSeconds = 20;

/** The right to publish: taken once, then renewed until ended or lost. */
export class Tenure {
  readonly lease: Lease;
  readonly #payload: Payload;
  readonly #timer: NodeJS.Timeout;
  readonly #over = new AbortController();
  #isLost = false;

  private constructor(payload: Payload, lease: Lease) {
    this.lease = lease;
    this.#payload = payload;
    this.#timer = setInterval(() => void this.#renew(), (leaseSeconds * 1000) / 4).unref();
  }

  /**
   * @param watch kept between attempts, to notice a holder that no longer renews
   * @returns null while another process holds it
   */
  static async begin(
    payload: Payload,
    watch = new LeaseWatch(leaseSeconds),
    clock = systemClock,
  ): Promise<Tenure | null> {
    const seen = await readPublication(payload);
    const lease = watch.isVoid(seen, clock().steady)
      ? await takeOverLease(payload, ownName(), leaseSeconds, seen)
      : await acquireLease(payload, ownName(), leaseSeconds);
    return lease && new Tenure(payload, lease);
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  /** Ends when the right is given up or lost. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  async end(): Promise<void> {
    this.#over.abort();
    clearInterval(this.#timer);
    await releaseLease(this.#payload, this.lease);
  }

  async #renew(): Promise<void> {
    try {
      this.#isLost = !(await renewLease(this.#payload, this.lease, leaseSeconds));
    } catch {
      // The next renewal will tell.
    }
    if (!this.#isLost) return;
    clearInterval(this.#timer);
    this.#over.abort();
  }
}
