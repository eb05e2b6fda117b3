import { z } from 'zod';
import { slug, text } from '../../../../content/schema/primitives.ts';
import { type FileContext } from './context.ts';

/** An entry of `topics.yaml`. */
export const topicEntry = z.strictObject({
  slug,
  name: text,
  summary: text,
  parent: slug.nullish(),
  /** A Tabler outline name that `look/icons` has. */
  icon: text,
  order: z.number().int(),
});

/** A topic as the CMS takes it. */
export function toTopic({ parent, ...said }: z.infer<typeof topicEntry>, { refer }: FileContext) {
  return { ...said, parent: parent ? refer('topics', parent, 'parent') : undefined };
}
