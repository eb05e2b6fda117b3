import type { Payload, TypedUser } from 'payload';
import type { Visitor } from '../../base/access/roles.ts';
import type { HeldDeed } from './store.ts';
import { texts } from './texts.ts';

/** Something held in the hands of who decides about it. */
export interface Deciding<Order = unknown> {
  payload: Payload;
  deed: HeldDeed<Order>;
  /** The user who confirms it or takes it back; null where its time came. */
  user: TypedUser | null;
  now: Date;
  /** To be called once in a while by what takes long: says that it is still at work. */
  beat: () => Promise<void>;
}

/**
 * A kind of deed that is held. `confirm` and `takeBack`, done again after a crash, do the rest; what they
 * throw below 500 ends the deed with that sentence, all else is tried again.
 */
export interface HeldWays<Order = unknown> {
  /** Kept in the database: it is never renamed. */
  kind: string;
  /** True if more of the same account is added to what waits already. */
  joins: boolean;
  /**
   * True if it is done by itself after the wait that the settings say. Else it has happened already, and
   * waits for somebody who says whether it was meant.
   */
  runsByItself: boolean;
  /** It runs by itself only where nobody else could confirm it (`second-person.ts`). */
  needsSecond?: true;
  /** Nothing was done yet, though it never runs by itself: it needs a second person. */
  asksFirst?: true;
  /** Words what somebody asks for, without a name of a person: “Gỡ 84 hướng dẫn khỏi trang”. */
  title: (deed: HeldDeed<Order>) => string;
  /** The rule that holds until it is decided, in a sentence or two. */
  note: string;
  /** Labels of the two buttons. */
  labels: { confirm: string; takeBack: string };
  /** Tells whether somebody decides about such things. */
  mayDecide: (user: Visitor) => boolean;
  /** Tells whether somebody sees and stops such things, where more may than decide. */
  mayStop?: (user: Visitor) => boolean;
  confirm: (deciding: Deciding<Order>) => Promise<void>;
  takeBack: (deciding: Deciding<Order>) => Promise<void>;
  /** Keeps in mind that it is not done by itself any more. */
  waitsOn?: (payload: Payload, deed: HeldDeed<Order>) => Promise<void>;
}

/** Tells whether somebody is shown such things, and may stop them. */
export function mayStop(
  ways: Pick<HeldWays<never>, 'mayDecide' | 'mayStop'>,
  user: Visitor,
): boolean {
  return ways.mayDecide(user) || ways.mayStop?.(user) === true;
}

/** Words the rule that holds, with why it is not done by itself where it would be. */
export function noteOf(
  {
    note,
    needsSecond,
    runsByItself,
  }: Pick<HeldWays<never>, 'note' | 'needsSecond' | 'runsByItself'>,
  { runsAt }: Pick<HeldDeed, 'runsAt'>,
): string {
  return runsByItself && !runsAt && !needsSecond ? `${note} ${texts.shutOut}` : note;
}

/** All kinds stand in `held` of their wings; `cms/config.ts` puts them together. */
export function waysOf({ config }: Payload, { kind }: Pick<HeldDeed, 'kind'>): HeldWays {
  const all = config.custom?.['heldWays'] as HeldWays[] | undefined;
  const found = all?.find((ways) => ways.kind === kind);
  if (!found) throw new Error(`There is no kind of held deeds ${kind}.`);
  return found;
}

/** True if it was done before anybody was asked. */
export function hasHappened({
  runsByItself,
  asksFirst,
}: Pick<HeldWays, 'runsByItself' | 'asksFirst'>): boolean {
  return !runsByItself && !asksFirst;
}
