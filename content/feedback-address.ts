import { fixed } from './addresses.ts';
import { longestQuestion } from './feedback.ts';

/** Returns the address where it is reported that a page is wrong. */
export function reportAddress(page: string): string {
  return `${fixed.feedback}?ve=${encodeURIComponent(page).replaceAll('%2F', '/')}`;
}

/** Returns the address where it is said that nothing was found for a question. */
export function missingAddress(question: string): string {
  return `${fixed.feedback}?hoi=${encodeURIComponent(question.slice(0, longestQuestion))}`;
}
