import { fixed } from './addresses.ts';

/** Where an answer of a reader goes, as a form. */
export const feedbackPath = '/api/public/feedback';

/** Characters of a message, as they are typed. */
export const longestMessage = 1000;
/** Characters of a question that the search could not answer. */
export const longestQuestion = 200;

/** Where it is reported that a page is wrong. */
export function reportAddress(page: string): string {
  return `${fixed.feedback}?ve=${encodeURIComponent(page).replaceAll('%2F', '/')}`;
}

/** Where it is said that nothing was found for a question. */
export function missingAddress(question: string): string {
  return `${fixed.feedback}?hoi=${encodeURIComponent(question.slice(0, longestQuestion))}`;
}

/** An address of a page of this site. */
export const pageAddressPattern = /^\/(?:[\w-]+\/)*$/;
