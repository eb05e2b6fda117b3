import { z } from 'zod';
import { blocks } from './blocks.ts';
import { day, httpsUrl, source, text } from './primitives.ts';
import { published } from './published.ts';
import { refersTo } from './reference.ts';

/** An application or digital service (ứng dụng), at `/ung-dung/<slug>/`. Only confirmed official links. */
export const app = z.strictObject({
  ...published,
  name: text,
  summary: text,
  /** The icon of `look/icons` that tells it apart in lists. */
  icon: text.default('apps'),
  /** Who runs it. */
  provider: text.optional(),
  topic: refersTo('topics').optional(),
  /** What one does with it. */
  uses: blocks,
  links: z
    .array(z.strictObject({ kind: z.enum(['web', 'android', 'ios']), url: httpsUrl, label: text }))
    .default([]),
  /** How to tell a fake. */
  fakes: blocks.default([]),
  /** When it is to be read again. */
  reviewBy: day.optional(),
  sources: z.array(source).default([]),
});
export type App = z.infer<typeof app>;
