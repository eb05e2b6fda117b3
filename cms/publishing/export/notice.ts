import type { z } from 'zod';
import type { notice } from '../../../content/schema/notice.ts';
import type { Notice as NoticeRow } from '../../payload-types.ts';
import { blocksOf } from './rich-text/blocks.ts';
import { idsOf, publishedOf, some } from './values.ts';

/** A notice (thông báo) as the public may know it. */
export function noticeOf(row: NoticeRow): z.input<typeof notice> {
  const address = some(row.link?.address);
  const label = some(row.link?.label);
  return {
    ...publishedOf(row),
    title: row.title,
    summary: row.summary,
    body: blocksOf(row.body),
    level: row.level,
    communes: idsOf(row.communes),
    startsAt: row.startsAt,
    endsAt: row.endsAt ?? undefined,
    link: address && label ? { address, label } : undefined,
  };
}
