import type { z } from 'zod';
import type { topic } from '../../../content/schema/topic.ts';
import type { Topic as TopicRow } from '../../payload-types.ts';
import { idOf, publishedOf } from './values.ts';

/** A topic (chủ đề) as the public may know it. */
export function topicOf(row: TopicRow): z.input<typeof topic> {
  return {
    ...publishedOf(row),
    name: row.name,
    summary: row.summary,
    parent: idOf(row.parent),
    icon: row.icon,
    order: row.order ?? 0,
  };
}
