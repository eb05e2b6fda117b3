import { load } from '../../browser/load.ts';

/** The script of lessons and quizzes is fetched by their pages alone. */
if (document.querySelector('ap-path, ap-lesson, ap-teaching'))
  load(import('./learning.ts'), ({ startLearning }) => startLearning());
if (document.querySelector('ap-quiz')) load(import('../quizzes/ask.ts'), ({ ask }) => ask());
