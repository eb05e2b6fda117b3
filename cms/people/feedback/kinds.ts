/** The kinds of answers, by what they are about. */
export const feedbackKinds = ['helped', 'not-helped', 'mistake', 'question', 'search'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

export const kindNames: Record<FeedbackKind, string> = {
  helped: 'Giúp được',
  'not-helped': 'Chưa giúp được',
  mistake: 'Báo sai, góp ý',
  question: 'Chưa có bài này',
  search: 'Tìm ở máy không thấy',
};

/** The states of the work on an answer. */
export const feedbackStates = ['new', 'looking', 'done'] as const;
export type FeedbackState = (typeof feedbackStates)[number];

export const stateNames: Record<FeedbackState, string> = {
  new: 'Mới',
  looking: 'Đang xem',
  done: 'Xong',
};
