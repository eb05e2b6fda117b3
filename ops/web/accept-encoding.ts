import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/**
 * The coding in which a file may be sent; the publisher writes the first two beside what is text.
 */
export type Coding = 'br' | 'gzip' | 'identity';

const ours: Coding[] = ['br', 'gzip', 'identity'];
/** Browsers of one version send the same words: few have to be read. */
const read = new LRUCache<string, readonly Coding[]>({ max: 200 });

/**
 * Lists the codings a request takes, best first. The file itself comes last at worst: it is better
 * than a refusal.
 */
export function codingsFor(acceptEncoding: string | undefined): readonly Coding[] {
  if (acceptEncoding === undefined) return ['identity'];
  const known = read.get(acceptEncoding);
  if (known) return known;
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  const accepted = negotiator.encodings(ours, { preferred: ours });
  const codings = [...accepted.filter((coding) => coding !== 'identity'), 'identity'] as Coding[];
  read.set(acceptEncoding, codings);
  return codings;
}
