import { wordsIn } from './words-in.ts';

/** Words of a page that changed while it was open; separate, since no first visit brings them. */
export const changedWords = wordsIn({
  vi: { guide: 'Bài này vừa được sửa.', page: 'Trang này vừa được sửa.', see: 'Xem bản mới' },
});
