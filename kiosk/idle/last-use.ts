import { restingMilliseconds } from '../device/resting-touch.ts';

/**
 * When the glass was last used. A contact counts when it comes, moves and goes, but not once it has
 * rested longer than a finger does. All instants are milliseconds of one clock.
 */
export class LastUse {
  #at: number;
  /** When each contact that is on the glass came, by `Touch.identifier`. */
  readonly #came = new Map<number, number>();

  constructor(now: number) {
    this.#at = now;
  }

  secondsUntil(now: number): number {
    return (now - this.#at) / 1000;
  }

  /** A key, a wheel, a mouse; or the count begins anew. */
  use(now: number): void {
    this.#at = now;
  }

  come(contacts: Iterable<number>, now: number): void {
    for (const contact of contacts) this.#came.set(contact, now);
    this.use(now);
  }

  move(contacts: Iterable<number>, now: number): void {
    for (const contact of contacts) if (!this.#rests(contact, now)) this.use(now);
  }

  go(contacts: Iterable<number>, now: number): void {
    this.move(contacts, now);
    for (const contact of contacts) this.#came.delete(contact);
  }

  /** One that came before anybody looked has rested since then. */
  #rests(contact: number, now: number): boolean {
    return now - (this.#came.get(contact) ?? -Infinity) >= restingMilliseconds;
  }
}
