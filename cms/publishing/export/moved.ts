import type { z } from 'zod';
import { writtenAddress } from '../../../content/addresses.ts';
import type { gone, redirect } from '../../../content/schema/addresses.ts';
import type { Gone as GoneRow, Redirect as RedirectRow } from '../../payload-types.ts';
import { pointersIn } from '../publication/farewell.ts';
import { some } from './values.ts';

/** An address that moved for good (chuyển hướng). */
export function redirectOf({ from, to }: RedirectRow): z.input<typeof redirect> {
  return { from: writtenAddress(from), to: writtenAddress(to) };
}

/** An address that was live and is no more (trang đã gỡ). */
export function goneOf({ address, since, pointer, reason }: GoneRow): z.input<typeof gone> {
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
