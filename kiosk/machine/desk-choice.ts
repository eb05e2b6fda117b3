import { fieldsOf, isText, maybe, readJson, type Guard } from '../../content/kept-json.ts';
import type { KioskDesk } from '../../content/kiosk/data.ts';
import { present } from '../../content/present.ts';

/**
 * The desk of this machine and the staff's PIN as a salted hash. A visitor's reset leaves it alone, like
 * everything else stored about the machine.
 */
export interface DeskChoice {
  /** The desk's code. */
  code: string;
  /** Hex salt and SHA-256 of salt + PIN. */
  pin: { salt: string; hash: string };
  /** Name and phone of the desk when last seen, for the screens that have no release. */
  desk?: { name: string; phone?: string };
}

const key = 'kiosk-desk';

const isDeskChoice: Guard<DeskChoice> = fieldsOf({
  code: isText,
  pin: fieldsOf({ salt: isText, hash: isText }),
  desk: maybe(fieldsOf({ name: isText, phone: maybe(isText) })),
});

/** Returns what is stored of a desk beside its code. */
export function deskFacts({ name, phone }: KioskDesk): NonNullable<DeskChoice['desk']> {
  return present({ name, phone });
}

/** The desk that was chosen on this machine, if one was. */
export function readDeskChoice(storage: Pick<Storage, 'getItem'>): DeskChoice | undefined {
  return readJson(storage.getItem(key), isDeskChoice);
}

export function keepDeskChoice(storage: Pick<Storage, 'setItem'>, choice: DeskChoice): void {
  storage.setItem(key, JSON.stringify(choice));
}

export function forgetDeskChoice(storage: Pick<Storage, 'removeItem'>): void {
  storage.removeItem(key);
}

/** Salts and hashes a PIN, so that the machine's storage does not reveal it. */
export async function hashPin(pin: string, salt = randomSalt()): Promise<DeskChoice['pin']> {
  const bytes = new TextEncoder().encode(salt + pin);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return { salt, hash: hex(new Uint8Array(digest)) };
}

export async function isPin(pin: string, kept: DeskChoice['pin']): Promise<boolean> {
  return (await hashPin(pin, kept.salt)).hash === kept.hash;
}

function randomSalt(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
