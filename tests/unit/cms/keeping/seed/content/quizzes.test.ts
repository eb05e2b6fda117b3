import { describe, expect, it } from 'vitest';
import { quizChoice } from '../../../../../../content/schema/quiz.ts';
import { shippedContent } from '../../../../../support/shipped-content.ts';
import { seedId } from '../../../../../../cms/keeping/seed/seed-id.ts';
import { readingOf } from '../../../../../../cms/writing/check/read.ts';

const { quizzes, screens } = shippedContent();
const questions = quizzes.flatMap((quiz) =>
  quiz.questions.map((question) => ({ quiz: quiz.slug, ...question })),
);

describe('the quizzes that ship with the code', () => {
  it('are four at least, of eight questions each', () => {
    expect(quizzes.length).toBeGreaterThanOrEqual(4);
    expect(quizzes.filter((quiz) => quiz.questions.length < 8)).toEqual([]);
  });

  it('name whom each of their facts is from', () => {
    expect(quizzes.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('tell what is true as well as what is not', () => {
    const real = questions.filter(({ choices }) =>
      choices.some(({ text, safe }) => text === 'Thật' && safe),
    );
    expect(real.length).toBeGreaterThanOrEqual(10);
  });

  it('have a picture that calls nothing right, wrong or to be hung up on', () => {
    const shown = new Map(screens.map((screen) => [seedId('screens', screen.slug), screen]));
    const telling = /(?:^|[^\p{L}])(?:giả|lừa đảo|thật|đừng bấm)(?:$|[^\p{L}])/iu;
    const faults = questions.flatMap(({ situation, screen, drawing }) => {
      const { place, title, elements } = shown.get(screen ?? '') ?? {};
      if (!elements) return drawing ? [] : [`no picture: ${situation}`];
      const words = [place, title, ...elements.flatMap(({ text, note }) => [text, note])];
      const isMarked = elements.some(({ type }) => type === 'address');
      return isMarked || words.some((each) => telling.test(each ?? '')) ? [situation] : [];
    });
    expect(faults).toEqual([]);
    const answers = ['duong-dan-la', 'tat-may-ke-lua', 'giu-ma-otp', 'bao-cong-an'];
    expect(questions.filter(({ drawing }) => answers.includes(drawing ?? ''))).toEqual([]);
  });

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
