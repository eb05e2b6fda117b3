import { fixed, lessonAddress } from '../../content/addresses.ts';
import { present } from '../../content/present.ts';
import type { Lesson } from '../../content/schema/lesson.ts';
import { learningWords } from '../words/learning.ts';
import { teachingWords } from '../words/teaching.ts';
import type { Placed } from './courses.ts';
import { deedPieces, openedIn, type DeedPiece } from './deeds.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';

/** Both sides of the card of a lesson: the teacher's, and the learner's. */
export interface LessonSheetData extends Pick<
  Lesson,
  | 'title'
  | 'aim'
  | 'minutes'
  | 'bring'
  | 'materials'
  | 'steps'
  | 'phones'
  | 'tellBack'
  | 'homework'
  | 'keep'
> {
  at: number;
  before: string[];
  rules: string[];
  /** Titles of all lessons of the course: a stamp for each. */
  stamps: string[];
  skill?: string;
  codes: string[];
  /** The lesson's own page. */
  address: string;
}

/** The lesson for who sits opposite. */
export interface TeachingData extends Pick<Lesson, 'title' | 'tellBack' | 'keep'> {
  steps: (Omit<Lesson['steps'][number], 'do'> & { do: DeedPiece[] })[];
  rules: string[];
  address: string;
}

declare module './page.ts' {
  interface HtmlKinds {
    'lesson-sheet': LessonSheetData;
    teaching: TeachingData;
  }
}

/** The pages for teaching a lesson: its card on paper, and its screens of very large type. */
export function lessonSheets({ lesson, course, at, all }: Placed, lookup: Lookup): HtmlPage[] {
  const words = learningWords('vi');
  const address = lessonAddress(lesson);
  const {
    title,
    aim,
    minutes,
    bring,
    materials,
    steps,
    phones,
    tellBack,
    homework,
    keep,
    skill,
    codes,
  } = lesson;
  const rules = course?.rules.length ? course.rules : teachingWords('vi').rules;
  const shows = [`lessons:${lesson.id}`, ...(course ? [`courses:${course.id}`] : [])];
  const opened = openedIn(lesson, lookup);
  const crumbs = [
    { address: fixed.lessons, title: words.all },
    { address, title },
  ];
  return [
    makePage(
      'lesson-sheet',
      {
        address: `${address}the-bai/`,
        shows: [...shows, ...all.map(({ id }) => `lessons:${id}`)],
        frame: {
          title: words.sheet.title(title),
          description: words.sheet.about,
          crumbs,
          hidden: true,
        },
        data: present({
          title,
          aim,
          minutes,
          bring,
          materials,
          steps,
          phones,
          tellBack,
          homework,
          keep,
          skill,
          codes,
          at,
          before: course?.before ?? [],
          rules,
          stamps: all.map((each) => each.title),
          address,
        }),
      },
      lookup,
    ),
    makePage(
      'teaching',
      {
        address: `${address}day/`,
        shows: [...shows, ...opened.map(({ shown }) => shown)],
        frame: {
          title: teachingWords('vi').title(title),
          description: teachingWords('vi').about,
          crumbs,
          hidden: true,
        },
        data: {
          title,
          steps: steps.map((step) => ({ ...step, do: deedPieces(step.do, opened) })),
          tellBack,
          keep,
          rules,
          address,
        },
      },
      lookup,
    ),
  ];
}
