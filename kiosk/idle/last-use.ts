import { restingMilliseconds } from '../machine/resting-touch.ts';

/**
 * The last use of the glass. A contact counts as use when it lands, moves and lifts, until it has
 * stayed longer than a finger would. All instants are milliseconds on one clock.
 */
export class LastUse {
  private at: number;
  /** The time each contact that is on the glass came, by `Touch.identifier`. */
  private readonly came = new Map<number, number>();

  constructor(now: number) {
    this.at = now;
  }

  secondsUntil(now: number): number {
    return (now - this.at) / 1000;
  }

  /** A key, the wheel or the mouse; also restarts the count. */
  use(now: number): void {
    this.at = now;
  }

  come(contacts: Iterable<number>, now: number): void {
    for (const contact of contacts) this.came.set(contact, now);
    this.use(now);
  }

  move(contacts: Iterable<number>, now: number): void {
    for (const contact of contacts) if (!this.rests(contact, now)) this.use(now);
  }

  go(contacts: Iterable<number>, now: number): void {
    this.move(contacts, now);
    for (const contact of contacts) this.came.delete(contact);
  }

  /** A contact whose start we never saw counts as resting. */
  private rests(contact: number, now: number): boolean {
    return now - (this.came.get(contact) ?? -Infinity) >= restingMilliseconds;
  }
}
