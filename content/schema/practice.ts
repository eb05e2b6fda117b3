import { z } from 'zod';
import { id, instant, slug, text } from './primitives.ts';
import { needs, refersTo } from './reference.ts';

/** An event between two screens: a message with a code, a call that one makes, somebody beside one, a fault. */
export const sceneTypes = ['sms', 'call', 'talk', 'offline', 'face'] as const;

/** One place of the path: an element of a screen that is tapped, or what happens in between. */
export const practiceStep = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('tap'),
    screen: needs('screens'),
    /** The key of the right element, or `back` for the arrow in the title bar. */
    element: text,
    /** The words beside the mark: what to tap. */
    say: text,
    /** The aim, for who does it alone: never the place. */
    free: text,
    why: text.optional(),
    /** The line on the paper card; a step without one is not printed. */
    card: text.optional(),
    /** The words in the field after the tap: a given value, never the visitor's own. */
    types: text.optional(),
    /** For the neighbour who teaches: what to do, and what to ask back. */
    teach: z.strictObject({ do: text.optional(), ask: text.optional() }).optional(),
    /** The answers of this practice to taps on other elements, before what the screen answers. */
    answers: z.array(z.strictObject({ element: text, text })).default([]),
  }),
  z.strictObject({
    type: z.enum(sceneTypes),
    /** The name of the one who writes, calls or speaks. */
    name: text.optional(),
    /** The words of the message, of the caller, of the telephone. */
    words: text,
    /** The words of the neighbour about it. */
    say: text,
    why: text.optional(),
    card: text.optional(),
    teach: z.strictObject({ do: text.optional(), ask: text.optional() }).optional(),
    /** The word of the button that goes on. */
    go: text,
  }),
]);
export type PracticeStep = z.infer<typeof practiceStep>;

/** A path through screens that people tap on their own telephone (bài tập). Page: `/tap/<slug>/`. */
export const practice = z.strictObject({
  id,
  slug,
  updatedAt: instant,
  title: text,
  summary: text,
  /** A service is learned, a scam is spotted. */
  kind: z.enum(['service', 'scam']),
  icon: text.optional(),
  topic: refersTo('topics').optional(),
  /** The guide that explains it. */
  guide: refersTo('guides').optional(),
  minutes: z.int().min(1).max(30),
  /** The task, in one or two sentences, before the first tap: "Chị Tư bán bánh, …". */
  task: text,
  steps: z.array(practiceStep).min(2).max(40),
  /** The end: what one can do now, and what to keep in mind in real life. */
  end: z.strictObject({ title: text, text, keep: z.array(text).max(5).default([]) }),
});
export type Practice = z.infer<typeof practice>;
