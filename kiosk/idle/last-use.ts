import { restingMilliseconds } from '../machine/resting-touch.ts';

/**
 * The last use of the glass. A contact that presses or drags something counts as use when it lands,
 * moves and lifts, until it has stayed longer than a finger would; a fly on an empty place is none. All
 * instants are milliseconds on one clock.
 */
export class LastUse {
  // Declared alone: fields would bring what old browsers need for them along.
  declare private at: number;
  /** The contacts on the glass, by `Touch.identifier`: when each came, and whether it does something. */
  declare private readonly contacts: Map<number, { at: number; acts: boolean }>;

  constructor(now: number) {
    this.at = now;
    this.contacts = new Map();
  }

  secondsUntil(now: number): number {
    return (now - this.at) / 1000;
  }

  /** A key, the wheel or the mouse; also restarts the count. */
  use(now: number): void {
    this.at = now;
  }

  /** @param acts false where there is nothing to press */
  come(contacts: Iterable<number>, now: number, acts = true): void {
    for (const contact of contacts) this.contacts.set(contact, { at: now, acts });
    if (acts) this.use(now);
  }

  /** A contact that came where nothing is drags what is there. */
  drag(contact: number): void {
    const known = this.contacts.get(contact);
    if (known) known.acts = true;
  }

  move(contacts: Iterable<number>, now: number): void {
    for (const contact of contacts) if (this.isUse(contact, now)) this.use(now);
  }

  go(contacts: Iterable<number>, now: number): void {
    this.move(contacts, now);
    for (const contact of contacts) this.contacts.delete(contact);
  }

  /** A contact whose start we never saw counts as resting. */
  private isUse(contact: number, now: number): boolean {
    const known = this.contacts.get(contact);
    return known !== undefined && known.acts && now - known.at < restingMilliseconds;
  }
}
