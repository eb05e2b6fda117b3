/**
 * Why a code or a change is not taken: `broken` = not one of ours or damaged, `newer` = of a later
 * version of this site, `ahead` = of a month that has not come, `old` = of a month that is forgotten,
 * `too-much` = more than one member can do, `crowded` = more phones than a code holds, `other-team` =
 * of another hamlet, `clock` = this phone's clock is behind what it has counted.
 */
export type Reason =
  'broken' | 'newer' | 'ahead' | 'old' | 'too-much' | 'crowded' | 'other-team' | 'clock';

/** A change that is not made; whatever was there before is as it was. */
export class Refused extends Error {
  readonly reason: Reason;
  /** The number of the phone that it is about. */
  readonly no: number | undefined;

  constructor(reason: Reason, no?: number) {
    super(reason);
    this.reason = reason;
    this.no = no;
  }
}
