import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for one another. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/**
 * A one-time key that a person types on the glass: two groups of four, 8.5 · 10¹¹ of them. It holds for
 * a day, in which a network gets about a hundred tries: with a hundred thousand networks one guesses
 * one key in eighty-five thousand.
 */
export function makeKey(): string {
  return `${readableGroup()}-${readableGroup()}`;
}

/** Four signs that a person reads and types without a mistake. */
export function readableGroup(): string {
  return Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** A token that only machines handle. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a key, whatever case, spaces or hyphens it was typed with. */
export function hashKey(typed: string): string {
  return hashToken(typed.toUpperCase().replace(/[^A-Z0-9]/g, ''));
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
