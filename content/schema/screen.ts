import { z } from 'zod';
import { formed } from './form.ts';
import { httpsUrl, id, instant, slug, text } from './primitives.ts';
import { refersTo } from './reference.ts';

/** The mark any element may have: people tap it, or gaze at it, on this screen. */
const tap = z.literal(true).optional();
/** The name of an icon of `look/icons`. */
const icon = text.optional();
const on = z.boolean().default(false);

/** One thing on a screen of an app. Its words are those of the app, to the letter. */
export const screenElement = z.discriminatedUnion('type', [
  /** A picture with a word below it, several side by side. */
  z.strictObject({ type: z.literal('tile'), text, icon, tap }),
  /** A line of a list. */
  z.strictObject({ type: z.literal('row'), text, note: text.optional(), icon, tap }),
  z.strictObject({ type: z.literal('button'), text, quiet: z.boolean().default(false), tap }),
  /** A place to write in, or to choose from: what it asks for, and what stands in it. */
  z.strictObject({ type: z.literal('field'), text, value: text.optional(), tap }),
  z.strictObject({ type: z.literal('tick'), text, on, tap }),
  z.strictObject({ type: z.literal('switch'), text, on, tap }),
  /** The digits, for a code that one types. */
  z.strictObject({ type: z.literal('keys'), text, tap }),
  /** A message of the app: in a box of its own. */
  z.strictObject({
    type: z.literal('notice'),
    text,
    kind: z.enum(['info', 'care', 'done']).default('info'),
    tap,
  }),
  z.strictObject({ type: z.literal('qr'), text: text.optional(), tap }),
  /** The thing the camera sees in its frame. */
  z.strictObject({
    type: z.literal('camera'),
    sees: z.enum(['face', 'card', 'code']),
    text: text.optional(),
    tap,
  }),
  z.strictObject({ type: z.literal('heading'), text, tap }),
  z.strictObject({ type: z.literal('text'), text, tap }),
  /** An entry of a bar, several side by side; the last ones of a screen lie at its bottom. */
  z.strictObject({ type: z.literal('tab'), text, icon, on, tap }),
  /** The address of a page, known to be the right one or a wrong one. */
  z.strictObject({ type: z.literal('address'), text, right: z.boolean(), tap }),
  z.strictObject({ type: z.literal('message'), text, own: z.boolean().default(false), tap }),
  /** The person who calls, writes or is paid. */
  z.strictObject({ type: z.literal('person'), text, note: text.optional(), tap }),
]);
export type ScreenElement = z.infer<typeof screenElement>;

/** A day, a month or a year as people write it: "13/09/2025", "09/2024", "2025". */
const writtenDay = formed('writtenDay', /^(?:(?:\d{1,2}\/)?\d{1,2}\/)?\d{4}$/);

/** A screen of an app, drawn from its elements (màn hình). It has no page: steps of guides show it. */
export const screen = z
  .strictObject({
    id,
    slug,
    updatedAt: instant,
    /** The editors' name for it. */
    name: text,
    /** The place where one is: "VNeID", "Cài đặt của điện thoại". */
    place: text,
    app: refersTo('apps').optional(),
    /** Its sign, where the app gives none. */
    icon: text.optional(),
    /** The text of its title bar. */
    title: text.optional(),
    elements: z.array(screenElement).min(1).max(16),
    /** The screen that follows the tap. */
    next: refersTo('screens').optional(),
    /**
     * The source that showed it, and when. Without one it stands for many apps, and its words are
     * nobody's.
     */
    source: z
      .strictObject({ name: text, date: writtenDay.optional(), url: httpsUrl.optional() })
      .optional(),
  })
  .refine(({ elements }) => elements.filter((each) => each.tap).length <= 1, {
    path: ['elements'],
    error: 'one place to tap at most',
  });
export type Screen = z.infer<typeof screen>;
