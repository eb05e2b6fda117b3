import type { DeedWays } from './deed-kind.ts';
import { replaceWays } from './replace.ts';
import type { DeedKind, MassDeed } from './store.ts';
import { eraseWays, restoreWays, trashWays } from './move.ts';
import { takeOffWays } from './take-off.ts';

const kinds: Record<DeedKind, DeedWays> = {
  takeOff: takeOffWays,
  trash: trashWays,
  restore: restoreWays,
  erase: eraseWays,
  replace: replaceWays,
};

/** Returns the ways to do a deed, and to take it back. */
export const waysOf = ({ kind }: Pick<MassDeed, 'kind'>): DeedWays => kinds[kind];
