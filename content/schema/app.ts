import { z } from 'zod';
import { blocks } from './blocks.ts';
import { day, httpsUrl, source, text } from './primitives.ts';
import { dated, published } from './published.ts';
import { refersTo } from './reference.ts';

/** An application or digital service (ứng dụng), at `/ung-dung/<slug>/`. Only confirmed official links. */
export const app = z.strictObject({
  ...published,
  name: text,
  summary: text,
  /** The icon of `look/icons` that tells it apart in lists. */
  icon: text.default('apps'),
  /** The organisation that runs it. */
  provider: text.optional(),
  topic: refersTo('topics').optional(),
  /** The uses one makes of it. */
  uses: blocks,
  links: z
    .array(z.strictObject({ kind: z.enum(['web', 'android', 'ios']), url: httpsUrl, label: text }))
    .default([]),
  /** The signs of a fake. */
  fakes: blocks.default([]),
  ...dated,
  /** The day by which it is to be read again. */
  reviewBy: day.optional(),
  sources: z.array(source).default([]),
});
export type App = z.infer<typeof app>;
