import { z } from 'zod';
import { slug, text } from '../../../../content/schema/primitives.ts';
import { topic } from '../../../../content/schema/topic.ts';
import { type FileContext } from './context.ts';
import { madeOfEntry } from './shared.ts';

/** An entry of `topics.yaml`. */
export const topicEntry = topic.omit(madeOfEntry).extend({
  parent: slug.nullish().describe('the slug of a topic'),
  icon: text.describe('a name of `look/icons`'),
  order: z.number().int(),
  pillars: topic.shape.pillars.describe('the pillars of the plan that it belongs to'),
});

/** A topic as the CMS takes it. */
export function toTopic({ parent, ...said }: z.infer<typeof topicEntry>, { refer }: FileContext) {
  return { ...said, parent: parent ? refer('topics', parent, 'parent') : undefined };
}
