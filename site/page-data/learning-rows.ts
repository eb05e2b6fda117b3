import { fixed } from '../../content/addresses.ts';
import { learningWords } from '../words/learning.ts';
import type { Row } from './frame.ts';
import type { Lookup } from './lookup.ts';
import { practicesRow } from './practice-rows.ts';

const words = learningWords('vi');

/** The ways to what is learned besides guides, as far as there is something. */
export function learningRows(lookup: Lookup): Row[] {
  return [...(lookup.practices.length > 0 ? [practicesRow] : []), ...lessonRows(lookup)];
}

/** The ways to lessons and quizzes. */
export function lessonRows({ lessons, quizzes }: Lookup): Row[] {
  const path: Row = {
    address: fixed.lessons,
    title: words.all,
    note: words.allNote,
    icon: 'school',
  };
  const asked: Row = {
    address: fixed.quizzes,
    title: words.quizzes,
    note: words.quizzesNote,
    icon: 'help-circle',
  };
  return [...(lessons.size > 0 ? [path] : []), ...(quizzes.size > 0 ? [asked] : [])];
}
