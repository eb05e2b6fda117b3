/** The address that takes an answer of a reader, as a form. */
export const feedbackPath = '/api/public/feedback';

/** Characters of a message, as they are typed. */
export const longestMessage = 1000;
/** Characters of a question that the search could not answer. */
export const longestQuestion = 200;

/** An address of a page of this site. */
export const pageAddressPattern = /^\/(?:[\w-]+\/)*$/;
