import { z } from 'zod';
import { formed } from './form.ts';
import { httpsUrl, id, instant, slug, text } from './primitives.ts';
import { refersTo } from './reference.ts';

/** The fields that any element may have, whatever its type. */
const common = {
  /** The mark: people tap it, or gaze at it, where the screen is shown as a picture. */
  tap: z.literal(true).optional(),
  /** The name that practices know it by, one on each screen; without it `screen-keys.ts` derives one. */
  key: slug.optional(),
  /** The use of it; finishes "Chỗ này để …". */
  does: text.optional(),
  /** The whole answer to a tap on it, in place of {@link common.does}. */
  answer: text.optional(),
  /** The reason that a tap on it costs money in real life. */
  danger: text.optional(),
  /** The screen it leads to. */
  to: refersTo('screens').optional(),
};
/** The name of an icon of `look/icons`. */
const icon = text.optional();
const on = z.boolean().default(false);

/** One thing on a screen of an app. Its words are those of the app, to the letter. */
export const screenElement = z.discriminatedUnion('type', [
  /** A picture with a word below it, several side by side. */
  z.strictObject({ type: z.literal('tile'), text, icon, ...common }),
  /** A line of a list. */
  z.strictObject({ type: z.literal('row'), text, note: text.optional(), icon, ...common }),
  z.strictObject({ type: z.literal('button'), text, quiet: z.boolean().default(false), ...common }),
  /** A place to write in, or to choose from: what it asks for, and what stands in it. */
  z.strictObject({ type: z.literal('field'), text, value: text.optional(), ...common }),
  z.strictObject({ type: z.literal('tick'), text, on, ...common }),
  z.strictObject({ type: z.literal('switch'), text, on, ...common }),
  /** The digits, for a code that one types. */
  z.strictObject({ type: z.literal('keys'), text, ...common }),
  /** A message of the app: in a box of its own. */
  z.strictObject({
    type: z.literal('notice'),
    text,
    kind: z.enum(['info', 'care', 'done']).default('info'),
    ...common,
  }),
  z.strictObject({ type: z.literal('qr'), text: text.optional(), ...common }),
  /** The thing the camera sees in its frame. */
  z.strictObject({
    type: z.literal('camera'),
    sees: z.enum(['face', 'card', 'code']),
    text: text.optional(),
    ...common,
  }),
  z.strictObject({ type: z.literal('heading'), text, ...common }),
  z.strictObject({ type: z.literal('text'), text, ...common }),
  /** An entry of a bar, several side by side; the last ones of a screen lie at its bottom. */
  z.strictObject({ type: z.literal('tab'), text, icon, on, ...common }),
  /** The address of a page, known to be the right one or a wrong one. */
  z.strictObject({ type: z.literal('address'), text, right: z.boolean(), ...common }),
  z.strictObject({ type: z.literal('message'), text, own: z.boolean().default(false), ...common }),
  /** The person who calls, writes or is paid. */
  z.strictObject({ type: z.literal('person'), text, note: text.optional(), ...common }),
  /** An app on the first screen of the telephone, with the number of what is new in it. */
  z.strictObject({ type: z.literal('app'), text, icon, count: text.optional(), ...common }),
  /** Underlined words that open a page, as in messages. */
  z.strictObject({ type: z.literal('link'), text, ...common }),
  /** A field that the app has filled in and nobody can change: what it is, and its value. */
  z.strictObject({ type: z.literal('given'), text, value: text, ...common }),
  /** A sum of money: what it is, and how much. */
  z.strictObject({ type: z.literal('amount'), text, value: text, ...common }),
  /** The paper that says what was paid: drawn with "MÀN HÌNH TẬP" woven into the sum. */
  z.strictObject({ type: z.literal('receipt'), text, value: text, ...common }),
]);
export type ScreenElement = z.infer<typeof screenElement>;

/** The colours of an app, by the name of their set in `look/phone`; no brand's own. */
export const screenColours = ['leaf', 'plum', 'sea', 'brick', 'ink', 'rose'] as const;

/** The view on the telephone: an app or page, its first screen, or a call. */
export const screenFrames = ['app', 'home', 'call'] as const;

/** A day, a month or a year as people write it: "13/09/2025", "09/2024", "2025". */
const writtenDay = formed('writtenDay', /^(?:(?:\d{1,2}\/)?\d{1,2}\/)?\d{4}$/);

/** Tells whether a screen may show these as what is tapped: one, or fields that are filled in together. */
export const mayBeTapped = (tapped: { type?: string | null }[]): boolean =>
  tapped.length <= 1 || tapped.every(({ type }) => type === 'field');

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
    frame: z.enum(screenFrames).default('app'),
    colours: z.enum(screenColours).optional(),
    /** The screen before it, where the arrow in the title bar leads; without it there is no arrow. */
    back: refersTo('screens').optional(),
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
  .refine(({ elements }) => mayBeTapped(elements.filter(({ tap }) => tap)), {
    path: ['elements'],
    error: 'one place to tap at most, or fields that are filled in together',
  });
export type Screen = z.infer<typeof screen>;
