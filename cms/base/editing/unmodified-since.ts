import type { PayloadRequest } from 'payload';
import { Refused } from '../errors/refused.ts';

/**
 * The version that a program says it changes, by the standard header (to the second, or as `updatedAt`
 * gives it), if its request is one for this document. @param newest `updatedAt` of what is there
 * @throws {Refused} 400 where the header holds no time: the save would pass unasked
 */
export function unmodifiedSince(
  { headers, pathname }: Pick<PayloadRequest, 'headers' | 'pathname'>,
  of: string,
  newest: string,
): string | undefined {
  const said = headers.get('if-unmodified-since');
  if (said === null || !pathname.endsWith(`/${of}`)) return undefined;
  const since = Date.parse(said);
  if (Number.isNaN(since))
    throw new Refused(
      `“If-Unmodified-Since” là “${said.slice(0, 40)}”, cần lúc lưu của bản đã mở, như “${newest}”.`,
      400,
    );
  const isToTheSecond = since % 1000 === 0;
  const at = Date.parse(newest);
  const isNewest = isToTheSecond ? Math.floor(at / 1000) * 1000 <= since : at <= since;
  return isNewest ? newest : new Date(since).toISOString();
}
