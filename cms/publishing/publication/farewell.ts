import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { writtenAddress } from '../../../content/addresses.ts';
import { Refused } from '../../base/errors/refused.ts';
import { hasOwnPage, isLivePage } from './addresses.ts';

/** Letters that a reason may have. */
const longestReason = 300;

const address = z
  .string()
  .max(300)
  .transform((typed) => typed.trim())
  .refine((typed) => typed === '' || /^\/(?!\/)\S*$/.test(typed))
  .transform((typed) => writtenAddress(typed).replace(/[?#].*$/, '') || undefined)
  .optional();

/** The farewell of a page: it leads elsewhere (`to`), or it says why it is gone. */
export const farewellShape = z.object({
  /** The page that readers are led to without a word. */
  to: address,
  /** The reason readers are told. */
  reason: z
    .string()
    .transform((text) => text.normalize('NFC').trim() || undefined)
    .pipe(z.string().max(longestReason).optional())
    .optional(),
  /** The page to read instead, beside the reason. */
  pointer: address,
});
export type Farewell = z.output<typeof farewellShape> & {
  /** The pages of what it was split into. */
  parts?: string[];
};

/**
 * Writes where readers may go instead, as one text that is kept beside an address; no address has a
 * space.
 */
export function keptPointer({ pointer, parts = [] }: Pick<Farewell, 'pointer' | 'parts'>) {
  return pointer === undefined ? null : [pointer, ...parts].join(' ');
}

/** The same, read back. */
export function pointersIn(kept: string): Pick<Farewell, 'pointer' | 'parts'> {
  const [pointer, ...parts] = kept.split(' ');
  return { pointer, ...(parts.length > 0 && { parts }) };
}

/** Returns what a request that takes a page off the site tells its readers. */
export function farewellOf({ context }: Pick<PayloadRequest, 'context'>): Farewell | undefined {
  return context['farewell'] as Farewell | undefined;
}

/** The context of a write that takes a page off the site. */
export function farewellContext(farewell: Farewell): Record<string, unknown> {
  return { farewell };
}

/**
 * Refuses to take pages from their readers without a word.
 * @param left the documents that are taken off, as they are live
 * @throws {Refused} 400 in a sentence that says what is missing
 */
export async function demandFarewellOf(
  req: PayloadRequest,
  collection: string,
  left: object[],
  farewell: Farewell | undefined,
): Promise<void> {
  if (!hasOwnPage(collection)) return;
  const { to, reason, pointer } = farewell ?? {};
  if (to === undefined && reason === undefined)
    throw new Refused(
      'Bà con đang đọc trang này. Hãy bấm “Gỡ khỏi trang” rồi ghi lý do, hoặc chọn trang thay thế.',
      400,
    );
  for (const asked of [to, pointer]) {
    if (asked === undefined) continue;
    if (left.some((document) => Reflect.get(document, 'liveAddress') === asked))
      throw new Refused('Trang thay thế phải là một trang khác.', 400);
    if (!(await isLivePage(asked, req)))
      throw new Refused(`Bà con chưa xem được trang ${asked}. Hãy chọn một trang đang đăng.`, 400);
  }
}
