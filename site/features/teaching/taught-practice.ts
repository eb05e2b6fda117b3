import type { teachingWords } from '../../words/teaching.ts';
import { asHtml, type Slide, type Taught } from './slides.ts';

/** A practice as it is taught, from what is played: its telephones come without a network, too. */
export async function taughtPractice(
  practice: HTMLElement,
  words: ReturnType<typeof teachingWords>,
): Promise<Taught> {
  const { openPractice } = await import('../practices/practice-session.ts');
  const { data, drawStep, answer, drawDanger } = await openPractice(practice.dataset.file ?? '');
  const parts = [...practice.querySelectorAll<HTMLElement>('.shots > li')];
  const { title, task, steps, end } = data;
  return {
    title,
    today: words.todayTry,
    how: words.freely,
    task,
    slides: [
      ...steps.map((step, at): Slide => {
        const { say, why, teach } = step;
        return {
          number: at + 1,
          part: parts[at],
          titleHtml: asHtml(say),
          shotHtml: drawStep(at),
          answer(key) {
            const given = answer(at, key);
            if (!given) return undefined;
            const { text, danger } = given;
            return { text, dangerHtml: danger ? drawDanger(text) : undefined };
          },
          sayHtml: asHtml([say, why].filter(Boolean).join(' ')),
          do: [teach?.do ?? (step.type === 'tap' ? words.let : words.tell)],
          ask: [teach?.ask ?? (why ? words.askWhy : '')].filter(Boolean),
        };
      }),
      {
        titleHtml: asHtml(end.title),
        list: end.keep,
        do: [words.again],
        ask: [words.askLater],
      },
    ],
  };
}
