import type { Gone, Redirect } from '../schema/addresses.ts';

/**
 * The target of an address that has no page: elsewhere (301), or nowhere any more (410, with the
 * page that is gone).
 */
export type Forward =
  | { type: 'moved'; to: string }
  | { type: 'gone'; address: string; pointer?: string };

/** Answers for addresses without a page; what lies below a moved or gone page follows it. */
export class Forwarding {
  readonly #moved: Map<string, string>;
  readonly #gone: Map<string, string | undefined>;

  constructor({ redirects, gone }: { redirects: Redirect[]; gone: Gone[] }) {
    this.#moved = new Map(redirects.map(({ from, to }) => [from, to]));
    this.#gone = new Map(gone.map(({ address, pointer }) => [address, pointer]));
  }

  /** `undefined` when the address was never known. */
  of(address: string): Forward | undefined {
    for (const base of selfAndAncestors(address)) {
      const to = this.#moved.get(base);
      const rest = address.slice(base.length);
      if (to !== undefined && (rest === '' || to.endsWith('/')))
        return { type: 'moved', to: to + rest };
      if (this.#gone.has(base)) {
        const pointer = this.#gone.get(base);
        return { type: 'gone', address: base, ...(pointer === undefined ? {} : { pointer }) };
      }
    }
    return undefined;
  }
}

/** `/a/b/c.vcf` → itself, `/a/b/`, `/a/` */
function selfAndAncestors(address: string): string[] {
  const found = [address];
  for (let at = address.lastIndexOf('/', address.length - 2); at > 0;) {
    found.push(address.slice(0, at + 1));
    at = address.lastIndexOf('/', at - 1);
  }
  return found;
}
