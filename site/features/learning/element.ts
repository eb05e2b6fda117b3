import { load } from '../../browser/load.ts';

/** The script of lessons and quizzes is fetched by their pages alone. */
if (document.querySelector('[data-learn]'))
  load(import('./learning.ts'), ({ startLearning }) => startLearning());
