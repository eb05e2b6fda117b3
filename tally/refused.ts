/**
 * The reason that a code or a change is not taken: `broken` = not one of ours or damaged, `newer` = of a later
 * version of this site, `ahead` = of a month that has not come, `old` = of a month that is forgotten,
 * `too-much` = more than one member can do, `crowded` = more phones than a code holds, `other-team` =
 * of another hamlet, `clock` = this phone's clock is behind what it has counted, `early` = it is behind
 * the first day of counting, `taken-back` = that visit can't be taken back (any more).
 */
export type Reason =
  | 'broken'
  | 'newer'
  | 'ahead'
  | 'old'
  | 'too-much'
  | 'crowded'
  | 'other-team'
  | 'clock'
  | 'early'
  | 'taken-back';

/**
 * A change that is not made; whatever was there before is as it was. Its fields are declared, not
 * defined: the helper that defines fields in old browsers would come to pages that count nothing.
 */
export class Refused extends Error {
  declare readonly reason: Reason;
  /** The number of the phone that it is about. */
  declare readonly no: number | undefined;

  constructor(reason: Reason, no?: number) {
    super(reason);
    this.reason = reason;
    this.no = no;
  }
}
