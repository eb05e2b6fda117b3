import { load } from '../../browser/load.ts';

/** The script of quizzes is fetched by their pages alone. */
if (document.querySelector('ap-quiz')) load(import('../quizzes/ask.ts'), ({ ask }) => ask());
