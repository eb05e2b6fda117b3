import type { z } from 'zod';
import { writtenAddress } from '../../../content/addresses.ts';
import type { gone, redirect } from '../../../content/schema/addresses.ts';
import type { Gone as GoneRow, Redirect as RedirectRow } from '../../payload-types.ts';
import { present } from '../../../content/present.ts';
import { keptPointer, pointersIn } from '../publication/farewell.ts';
import type { BothWays } from './both-ways.ts';
import { some } from './values.ts';

/** An address that moved for good (chuyển hướng). */
function redirectOf({ from, to }: RedirectRow): z.input<typeof redirect> {
  return { from: writtenAddress(from), to: writtenAddress(to) };
}

/** An address that was live and is no more (trang đã gỡ). */
function goneOf({ address, since, pointer, reason }: GoneRow): z.input<typeof gone> {
  const instead = some(pointer);
  const { pointer: first, parts } = instead ? pointersIn(instead) : {};
  return {
    address,
    since,
    pointer: first && writtenAddress(first),
    ...(parts && { parts: parts.map((part) => writtenAddress(part)) }),
    reason: some(reason)?.replace(/[\s.…!]+$/, '') || undefined,
  };
}

/** The ways of redirects. */
export const redirectWays: BothWays<'redirects'> = {
  toRecord: redirectOf,
  toRow: (redirect) => redirect,
};

/** The ways of what is gone. */
export const goneWays: BothWays<'gone'> = {
  toRecord: goneOf,
  toRow: ({ parts, pointer, ...gone }) => ({
    ...gone,
    pointer: keptPointer(present({ pointer, parts })),
  }),
};
