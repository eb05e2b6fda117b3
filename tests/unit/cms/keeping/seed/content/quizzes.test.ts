import { describe, expect, it } from 'vitest';
import { quizChoice } from '../../../../../../content/schema/quiz.ts';
import { shippedContent } from '../../../../../support/shipped-content.ts';
import { readingOf } from '../../../../../../cms/writing/check/read.ts';

const { quizzes } = shippedContent();
const questions = quizzes.flatMap((quiz) =>
  quiz.questions.map((question) => ({ quiz: quiz.slug, ...question })),
);

describe('the quizzes that ship with the code', () => {
  it.each(questions)('$quiz: $situation', ({ choices, unsure }) => {
    expect(choices.some(({ safe }) => safe)).toBe(true);
    expect(choices.some(({ safe }) => !safe)).toBe(true);
    for (const choice of choices) expect(quizChoice.parse(choice).answer).toMatch(/[.!]$/);
    for (const text of [unsure, ...choices.map(({ answer }) => answer)])
      expect(text).not.toMatch(/(?:^|\s)(?:dại|ngu|sai rồi)(?:\s|[.,]|$)/u);
  });
});

it('every text of a quiz is looked at while it is written', () => {
  const [quiz] = quizzes;
  if (!quiz) throw new Error('The seed has no quiz.');
  const read = readingOf('quizzes', quiz).passages.map(({ text }) => text);
  expect(read).toEqual(
    expect.arrayContaining(
      quiz.questions.flatMap(({ choices }) => choices.map(({ answer }) => answer)),
    ),
  );
});
