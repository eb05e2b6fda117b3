/** Numbers from 0 to 1 (excluded), the same for the same beginning. */
export type Random = () => number;

/** Mulberry32: small, and random enough for tests. @param state an integer to begin with */
export function mulberry32(state: number): Random {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Those of a name. */
export function seeded(name: string): Random {
  return mulberry32([...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) | 0, 7));
}
