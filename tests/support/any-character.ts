import fc from 'fast-check';

/**
 * Any character there is, as `unit: 'binary'` of fast-check gives it, which first makes a map of all million:
 * a second of the processor, and what each collection of garbage looks through from then on.
 */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
