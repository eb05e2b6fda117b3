import { z } from 'zod';
import { askBack } from './ask-back.ts';
import { blocks, picture } from './blocks.ts';
import { day, httpsUrl, source, text } from './primitives.ts';
import { dated, published } from './published.ts';
import { needs, refersTo } from './reference.ts';

/** Whom a guide is written for. */
const audience = z.enum(['citizen', 'elder', 'parent', 'business', 'cooperative', 'team-member']);
export type Audience = z.infer<typeof audience>;

/** The signs of the answers to a guide's question: what belongs to one names it by its sign. */
export const answerSigns = ['a', 'b', 'c', 'd'] as const;
const answerSign = z.enum(answerSigns);
export type AnswerSign = z.infer<typeof answerSign>;

/** The answers that a step or a thing to prepare is for; none = everybody. */
const only = z.array(answerSign).min(1).optional();

/**
 * One action. `warning` stands beside the step where people get hurt; `done` says how one knows that it
 * worked, `stuck` what to do or whom to ask when it did not.
 */
const step = z.strictObject({
  title: text,
  body: blocks,
  picture: picture.optional(),
  /** The screens of the telephone at this step. */
  screens: z.array(refersTo('screens')).max(3).optional(),
  warning: text.optional(),
  done: text.optional(),
  stuck: text.optional(),
  /** A recording that reads this step aloud: an audio file of the library. */
  recording: refersTo('media').optional(),
  only,
});

/** The kinds of things to prepare: one brings, has or knows them. */
const preparedKind = z.enum(['bring', 'have', 'know']);

/** One thing to have at hand before one begins. The kiosk shows each with a tick. */
export const prepared = z.strictObject({
  text,
  note: text.optional(),
  kind: preparedKind.default('bring'),
  /** Id of the drawing of `look/` that shows it. */
  drawing: text.optional(),
  /** It may stand in place of the one before it ("Hoặc …"). */
  alternative: z.boolean().default(false),
  only,
});
export type Prepared = z.infer<typeof prepared>;

/** The numbers that cannot wait for reading: the page begins with these, in this order. */
export const urgent = z.strictObject({
  hotlines: z.array(refersTo('hotlines')),
  /** Whom to call that has no number here: "Ngân hàng: gọi số in ở mặt sau thẻ." */
  note: text.optional(),
});

/**
 * The words for paper, loudspeaker and Zalo, as far as editors wrote them: what they left out is made from
 * the rest of the guide.
 */
export const handout = z.strictObject({
  /** Stands large on leaflets and the poster. */
  headline: text.optional(),
  /** The steps on leaflets and the poster. */
  steps: z.array(text).max(3).default([]),
  /** Read into a loudspeaker from the greeting to the thanks; each line is a paragraph. */
  speaker: text.optional(),
  /** Sent by Zalo; the way to the guide comes below it. */
  zalo: text.optional(),
});

/** An answer to the question of a guide: it has steps of its own, or leads to another guide. */
export const answer = z.strictObject({
  sign: answerSign,
  label: text,
  note: text.optional(),
  /** Id of the drawing of `look/` that shows it. */
  drawing: text.optional(),
  guide: refersTo('guides').optional(),
});

/** The question before anything else ("Làm cho ai?"), for a guide that is not the same for everybody. */
export const branches = z.strictObject({
  question: text,
  answers: z.array(answer).min(2).max(answerSigns.length),
});
export type Branches = z.infer<typeof branches>;

/** A how-to guide (hướng dẫn), at `/huong-dan/<slug>/`. */
export const guide = z.strictObject({
  ...published,
  title: text,
  summary: text,
  topic: needs('topics'),
  /** Name of an icon of `look/icons`, where that of the topic does not tell it apart. */
  icon: text.optional(),
  /** Its place among the guides of its topic: small numbers first, then by title. */
  order: z.number().int().default(0),
  urgent: urgent.optional(),
  /** The one commune that it is for. */
  commune: needs('communes').optional(),
  apps: z.array(refersTo('apps')).default([]),
  audience: z.array(audience).default([]),
  /**
   * The time it takes, what it costs and where it is done, in plain words; left out when not
   * established.
   */
  time: text.optional(),
  cost: text.optional(),
  where: text.optional(),
  branches: branches.optional(),
  /** The things to have at hand before one begins: a checklist. */
  prepare: z.array(prepared).default([]),
  steps: z.array(step).min(1),
  /** Whom to ask, beyond the team of the hamlet. */
  help: blocks.default([]),
  officialLink: z.strictObject({ url: httpsUrl, label: text }).optional(),
  faq: z.array(z.strictObject({ question: text, answer: blocks })).default([]),
  /** A recording that reads the guide aloud: an audio file of the library. */
  recording: refersTo('media').optional(),
  related: z.array(refersTo('guides')).default([]),
  handout: handout.optional(),
  askBack,
  ...dated,
  owner: text.optional(),
  reviewBy: day.optional(),
  sources: z.array(source).default([]),
});
export type Guide = z.infer<typeof guide>;
