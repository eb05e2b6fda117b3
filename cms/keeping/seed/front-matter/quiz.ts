import { z } from 'zod';
import { slug } from '../../../../content/schema/primitives.ts';
import { quiz, quizQuestion } from '../../../../content/schema/quiz.ts';
import { isDrawing } from '../../../base/fields/picture.ts';
import { noonOf } from '../../../publishing/export/values.ts';
import { type FileContext } from './context.ts';
import { checksOfReported, made, sourcesOf } from './shared.ts';

/** An entry of `quizzes/<slug>.yaml`: each question names the facts that it stands on. */
export const quizEntry = quiz.omit({ ...made, sources: true }).extend({
  topic: slug.optional(),
  guide: slug.optional(),
  questions: z
    .array(
      quizQuestion.extend({
        screen: slug.optional(),
        facts: z.array(slug).min(1).describe('at least one'),
      }),
    )
    .min(1),
});

/** A quiz as the CMS takes it. */
export function toQuiz(entry: z.infer<typeof quizEntry>, context: FileContext) {
  const { topic, guide, reviewBy, questions, ...said } = entry;
  const facts = questions.flatMap((question) => question.facts);
  return {
    ...said,
    topic: topic && context.refer('topics', topic, 'topic'),
    guide: guide && context.refer('guides', guide, 'guide'),
    reviewBy: noonOf(reviewBy),
    questions: questions.map(({ situation, ask, screen, drawing, choices, unsure }, at) => {
      if (isDrawing(drawing) !== true)
        context.report(`questions.${at}.drawing`, 'a drawing of look/', `"${drawing}"`);
      const shown = screen && context.refer('screens', screen, `questions.${at}.screen`);
      return { situation, ask, screen: shown, drawing, choices, unsure };
    }),
    sources: sourcesOf({ facts, sources: [] }, context),
    checks: checksOfReported(facts, context),
  };
}
