declare module 'negotiator' {
  /** The part of its interface that is used here: its package has no types for `preferred`. */
  export default class Negotiator {
    constructor(request: { headers: { 'accept-encoding'?: string } });
    /** Codings that the request takes, best first; among equals those in `preferred` first. */
    encodings<Coding extends string>(
      available: readonly Coding[],
      options: { preferred: readonly Coding[] },
    ): Coding[];
  }
}
