import { fixed } from './addresses.ts';

/** The address that takes an answer of a reader, as a form. */
export const feedbackPath = '/api/public/feedback';

/** Characters of a message, as they are typed. */
export const longestMessage = 1000;
/** Characters of a question that the search could not answer. */
export const longestQuestion = 200;

/** Returns the address where it is reported that a page is wrong. */
export function reportAddress(page: string): string {
  return `${fixed.feedback}?ve=${encodeURIComponent(page).replaceAll('%2F', '/')}`;
}

/** Returns the address where it is said that nothing was found for a question. */
export function missingAddress(question: string): string {
  return `${fixed.feedback}?hoi=${encodeURIComponent(question.slice(0, longestQuestion))}`;
}

/** An address of a page of this site. */
export const pageAddressPattern = /^\/(?:[\w-]+\/)*$/;
