import { z } from 'zod';
import { practice } from '../../../../content/schema/practice.ts';
import { slug, text } from '../../../../content/schema/primitives.ts';
import { isIconName } from '../../../../look/icons/icon.ts';
import { validate } from '../faults.ts';
import { type FileContext } from './context.ts';
import { checks, checksOfFacts } from './shared.ts';

/** The whole of `practices/<slug>.yaml`. */
export const practiceFile = practice.omit({ id: true, updatedAt: true, slug: true }).extend({
  topic: slug.optional(),
  guide: slug.optional(),
  icon: text.refine(isIconName, 'the name of an icon of look/icons').optional(),
  /** The facts that its path follows. */
  facts: z.array(slug).default([]),
  /** Words in it that stand for what differs: names, amounts, codes. */
  examples: z.array(text).default([]).describe('words that stand for what differs'),
  check: checks,
});

/** A practice as the CMS takes it; its screens are named by their slugs. */
export function toPractice(data: unknown, context: FileContext) {
  const file = validate(practiceFile, data, context.report);
  if (!file) return undefined;
  const { facts, check, topic, guide, steps, end, ...said } = file;
  Reflect.deleteProperty(said, 'examples');
  facts.forEach((id, at) => reportUnstated(id, `facts.${at}`, context));
  return {
    ...said,
    slug: context.slug,
    topic: topic && context.refer('topics', topic, 'topic'),
    guide: guide && context.refer('guides', guide, 'guide'),
    steps: steps.map((step, at) =>
      step.type === 'tap'
        ? { ...step, screen: context.refer('screens', step.screen, `steps.${at}.screen`) }
        : step,
    ),
    end: { ...end, keep: end.keep.map((each) => ({ text: each })) },
    checks: [...check, ...checksOfFacts(facts, context)],
  };
}

function reportUnstated(id: string, field: string, { facts, report }: FileContext): void {
  const fact = facts.get(id);
  if (fact?.certainty === 'confirmed' || fact?.certainty === 'reported') return;
  const received = fact ? `"${id}", which is ${fact.certainty}` : `"${id}"`;
  report(field, 'the id of a confirmed or reported fact of data/facts/', received);
}
