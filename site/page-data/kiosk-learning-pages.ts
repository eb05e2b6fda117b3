import { ways } from '../../content/addresses.ts';
import type { KioskPage } from '../../content/kiosk/data.ts';
import { joinWords } from '../../content/text/join-words.ts';
import { kioskPageWords } from '../words/kiosk-pages.ts';
import { learningWords } from '../words/learning.ts';
import { quizWords } from '../words/quizzes.ts';
import { bullets, paragraphs, part } from './kiosk-parts.ts';
import type { HtmlPage } from './page.ts';

const learning = learningWords('vi');
const quizzing = quizWords('vi');
const words = kioskPageWords('vi');

/** All lessons, by their courses. */
export function lessonsPage({ frame, courses }: HtmlPage<'lessons'>['data']): KioskPage {
  return {
    title: joinWords(frame.title),
    lead: joinWords(frame.description),
    parts: courses.flatMap(({ title, stops }) =>
      part(title, {
        rows: stops.map(({ address, title: stop, aim }) => ({ address, title: stop, note: aim })),
      }),
    ),
  };
}

/** A lesson: what is read, where one practises, what to keep in mind. */
export function lessonPage(data: HtmlPage<'lesson'>['data']): KioskPage {
  const { title, aim, at, minutes, reading, practices, guides, quiz, keep, homework, next } = data;
  return {
    label: learning.kind(at, minutes),
    title: joinWords(title),
    lead: joinWords(aim),
    parts: [
      ...reading.flatMap((each) => part(each.title, { blocks: paragraphs([each.text]) })),
      ...part(learning.tap, { rows: practices }),
      ...part(learning.guides, { rows: guides }),
      ...part(learning.ask, { rows: quiz ? [quiz] : [] }),
      ...part(learning.keep(keep.length), { blocks: bullets(keep) }),
      ...part(learning.homework, { blocks: bullets(homework) }),
      ...part(learning.next, { rows: next ? [next] : [] }),
    ],
  };
}

/** All quizzes. */
export function quizzesPage({ frame, quizzes }: HtmlPage<'quizzes'>['data']): KioskPage {
  return {
    title: joinWords(frame.title),
    lead: quizzing.lead,
    parts: part(undefined, { rows: quizzes }),
  };
}

/** A quiz to read: what happened, and what is safe then. */
export function quizPage({
  title,
  summary,
  questions,
  guide,
}: HtmlPage<'quiz'>['data']): KioskPage {
  return {
    label: ways.quizzes.label,
    title: joinWords(title),
    lead: joinWords(summary),
    parts: [
      ...questions.flatMap(({ situation, ask, choices }, place) =>
        part(quizzing.number(place + 1), {
          blocks: paragraphs([
            `${situation} ${ask}`,
            ...choices
              .filter(({ safe }) => safe)
              .map(({ text, answer }) => `${words.answer} ${text}. ${answer}`),
          ]),
        }),
      ),
      ...part(quizzing.guide, { rows: guide ? [guide] : [] }),
    ],
  };
}
