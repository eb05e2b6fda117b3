import { isText, listOf } from '../../../content/kept-json.ts';
import { keep, recallJson } from '../storage/storage.ts';

/** Only on the device: which practices were walked, and how ("slug/pass"). */
const key = 'tap';

const walked = (): string[] => recallJson(key, listOf(isText)) ?? [];

/** The ways in which a practice was walked on this device. */
export function passesOf(slug: string): string[] {
  const own = `${slug}/`;
  return walked().flatMap((each) => (each.startsWith(own) ? [each.slice(own.length)] : []));
}

/** Tells whether any practice was walked. */
export const anyWalked = (): boolean => walked().length > 0;

export function keepPass(slug: string, pass: string): void {
  keep(key, JSON.stringify([...new Set([...walked(), `${slug}/${pass}`])]));
}

export function forgetPasses(): void {
  keep(key, null);
}
