import { wordsIn } from './words-in.ts';

/** Words in the note of a term; a file of its own, so that pages load no more than before. */
export const termNoteWords = wordsIn({
  vi: { understood: 'Hiểu rồi' },
});
