import { z } from 'zod';
import { screenColours, screenElement, screenFrames } from '../../../../content/schema/screen.ts';
import { slug, text } from '../../../../content/schema/primitives.ts';
import { faultsOf } from '../../../../content/snapshot/problem.ts';
import { formatDay } from '../../../../content/text/date.ts';
import { elementOf } from '../../../publishing/export/screen.ts';
import { type Fact, type OfficialLink } from '../data.ts';
import { type FileContext } from './context.ts';
import { checkAgain, officialLink } from './shared.ts';

const elementEntry = z.strictObject({
  type: z.enum(screenElement.options.map(({ shape }) => shape.type.value)),
  text: text.optional(),
  note: text.optional(),
  variant: z
    .enum([
      ...(['main', 'quiet', 'on', 'off', 'info', 'care', 'done'] as const),
      ...(['face', 'card', 'code', 'right', 'wrong', 'own', 'other'] as const),
    ])
    .optional(),
  icon: text.optional(),
  tap: z.boolean().default(false),
  key: slug.optional(),
  does: text.optional(),
  answer: text.optional(),
  danger: text.optional(),
  to: slug.optional(),
});

/** An entry of `screens/<app>.yaml`. Its schema is refined, which can't be cut down: it is said anew. */
export const screenEntry = z.strictObject({
  slug,
  name: text,
  place: text,
  title: text.optional(),
  app: slug.optional(),
  icon: text.optional(),
  elements: z.array(elementEntry).min(1),
  next: slug.optional().describe('a screen'),
  frame: z.enum(screenFrames).optional(),
  colours: z.enum(screenColours).optional(),
  back: slug.optional().describe('the screen before it'),
  /** An app that is made up: it stands for many, and no fact has its words. */
  invented: z.boolean().default(false).describe('its words are made up'),
  /**
   * The facts it was seen or read in; the first one is named below the picture. None: it stands for
   * many.
   */
  facts: z.array(slug).default([]).describe('the first one is named below the picture'),
  /** Confirmed official links whose names and addresses it shows. */
  links: z.array(slug).default([]).describe('official ones whose names it shows'),
  /** Words that stand for what differs: a name, an amount, what somebody writes. No fact says them. */
  examples: z.array(text).default([]).describe('see below'),
});

/** A screen as the CMS takes it. Its words are those of its facts, but for examples. */
export function toScreen(entry: z.infer<typeof screenEntry>, context: FileContext) {
  const { facts: ids, links, examples, invented, app, next, back, elements, ...said } = entry;
  const facts = ids.flatMap((id, at) => statedFact(id, `facts.${at}`, context) ?? []);
  const official = links.flatMap((id, at) => officialLink(id, `links.${at}`, context) ?? []);
  const known = [
    ...facts.map(({ statement }) => statement),
    ...official.flatMap((link) => [link.name, link.owner, ...addressIn(link)]),
    ...examples,
  ];
  if (!invented) reportStrangeWords(entry, known, context);
  const rows = elements.map(({ to, ...element }, at) => ({
    ...element,
    to: to && context.refer('screens', to, `elements.${at}.to`),
  }));
  rows.forEach((element, at) => {
    const parsed = screenElement.safeParse(elementOf(element));
    if (parsed.success) return;
    for (const { field, expected, received } of faultsOf(element, parsed.error))
      context.report(`elements.${at}.${field}`, expected, received);
  });
  const [first] = facts.flatMap(({ source }) => source ?? []);
  return {
    ...said,
    app: app && context.refer('apps', app, 'app'),
    next: next && context.refer('screens', next, 'next'),
    back: back && context.refer('screens', back, 'back'),
    elements: rows,
    source: first && {
      name: first.publisher,
      date: first.date && formatDay(first.date),
      url: first.url?.startsWith('https://') ? first.url : undefined,
    },
    checks: invented ? [] : [checkAgain(first)],
  };
}

function statedFact(id: string, field: string, { facts, report }: FileContext): Fact | undefined {
  const fact = facts.get(id);
  if (fact?.certainty === 'confirmed' || fact?.certainty === 'reported') return fact;
  report(field, 'the id of a confirmed or reported fact of data/facts/', `"${id}"`);
  return undefined;
}

function addressIn(link: OfficialLink): string[] {
  return link.kind !== 'hotline' && link.url ? [link.url] : [];
}

function reportStrangeWords(
  { title, elements }: z.infer<typeof screenEntry>,
  said: string[],
  { report }: FileContext,
): void {
  const known = said.map(lower);
  const words = [title, ...elements.flatMap(({ text: own, note }) => [own, note])];
  for (const each of words)
    if (each && !known.some((one) => one.includes(lower(each))))
      report('elements', 'words that its facts, links or examples have', JSON.stringify(each));
}

const lower = (words: string) => words.toLocaleLowerCase('vi');
