import { fixed, quizAddress } from '../../content/addresses.ts';
import { present } from '../../content/present.ts';
import type { Quiz, QuizChoice } from '../../content/schema/quiz.ts';
import { quizWords } from '../words/quizzes.ts';
import type { Row } from './frame.ts';
import { learningRows } from './learning-rows.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import { viewPicture, type PictureView } from './rich-text.ts';
import { byTitle, guideRow } from './rows.ts';
import { viewAskedScreen, type ScreenView } from './screens.ts';

export interface QuestionView {
  situation: string;
  ask: string;
  screens?: ScreenView[];
  picture?: PictureView;
  choices: QuizChoice[];
  unsure: string;
}

export interface QuizData {
  title: string;
  summary: string;
  slug: string;
  questions: QuestionView[];
  guide?: Row;
  others: Row[];
  provenance: Provenance;
}

export interface QuizzesData {
  quizzes: Row[];
  /** The ways to practices and lessons, where there are any. */
  learning: Row[];
}

declare module './page.ts' {
  interface HtmlKinds {
    quizzes: QuizzesData;
    quiz: QuizData;
  }
}

/** The list of all quizzes, and a page for each. */
export function quizPages(lookup: Lookup): HtmlPage[] {
  const words = quizWords('vi');
  const quizzes = quizzesInOrder(lookup);
  return [
    makePage(
      'quizzes',
      {
        address: fixed.quizzes,
        shows: quizzes.map(({ id }) => `quizzes:${id}`),
        frame: { title: words.all, description: words.about },
        data: {
          quizzes: quizRows(lookup),
          learning: learningRows(lookup).filter(({ address }) => address !== fixed.quizzes),
        },
      },
      lookup,
    ),
    ...quizzes.map((quiz) => quizPage(quiz, quizzes, lookup)),
  ];
}

/** All quizzes as editors put them, those with the same place by title. */
function quizzesInOrder({ snapshot }: Lookup): Quiz[] {
  return snapshot.quizzes.toSorted(
    (left, right) => left.order - right.order || byTitle(left, right),
  );
}

/** All quizzes as lines of a list. */
export function quizRows(lookup: Lookup): Row[] {
  return quizzesInOrder(lookup).map((quiz) => quizRow(quiz, lookup));
}

/** A quiz as a line of a list, with how many questions it has. */
export function quizRow(quiz: Quiz, { topics }: Lookup): Row {
  const topic = quiz.topic === undefined ? undefined : topics.get(quiz.topic);
  return {
    address: quizAddress(quiz),
    title: quiz.title,
    note: `${quizWords('vi').count(quiz.questions.length)}. ${quiz.summary}`,
    icon: quiz.icon ?? topic?.icon ?? 'help-circle',
  };
}

function quizPage(quiz: Quiz, all: Quiz[], lookup: Lookup): HtmlPage {
  const { title, summary, slug, questions, reviewBy } = quiz;
  const words = quizWords('vi');
  const guide = quiz.guide === undefined ? undefined : lookup.guides.get(quiz.guide);
  return makePage(
    'quiz',
    {
      address: quizAddress(quiz),
      fullText: true,
      shows: [`quizzes:${quiz.id}`, ...(guide ? [`guides:${guide.id}`] : [])],
      frame: {
        title,
        description: summary,
        crumbs: [{ address: fixed.quizzes, title: words.all }],
      },
      card: { label: words.card(questions.length), drawing: 'duong-dan-la' },
      data: present({
        title,
        summary,
        slug,
        questions: questions.map((question) => viewQuestion(question, lookup)),
        guide: guide && guideRow(guide, lookup),
        others: all.filter((other) => other !== quiz).map((other) => quizRow(other, lookup)),
        provenance: provenanceOf({ ...quiz, reviewBy }, lookup),
      }),
    },
    lookup,
  );
}

/**
 * A screen says more than a drawing: it stands in its place. A drawing is named after what one should do, which
 * would be the answer: the situation beside it says what it shows.
 */
function viewQuestion(question: Quiz['questions'][number], lookup: Lookup): QuestionView {
  const { situation, ask, screen, drawing, choices, unsure } = question;
  const shown = viewAskedScreen(screen, lookup);
  const picture =
    drawing === undefined ? undefined : viewPicture({ type: 'drawing', drawing }, lookup);
  return present({
    situation,
    ask,
    screens: shown && [shown],
    picture: shown ? undefined : picture && { ...picture, alt: '' },
    choices,
    unsure,
  });
}
