import { randomInt } from 'node:crypto';

/** Letters and digits that are not taken for one another when they are copied by hand. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A code of chance in groups of four, to be typed once: about 20 bits a group. */
export function readableCode(groups: number): string {
  const group = () =>
    Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** However it was typed: capitals, spaces, without hyphens. */
export function typedCode(typed: string): string {
  return typed.toLowerCase().replace(/[^a-z0-9]/g, '');
}
