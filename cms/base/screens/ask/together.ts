/**
 * The questions that panels of a form or a list ask at once, by the first part of their addresses.
 */
const asked = [
  'comments-at',
  'editing',
  'feedback-at',
  'keepers',
  'live',
  'mass-deed',
  'units',
  'withdrawn',
  'workflow',
];

/** Questions that are taken along in one request. */
export const mostTogether = 12;

/** Tells whether a question may be asked together with others. @param address below `/api` */
export const goesTogether = (address: string) => asked.includes(address.split(/[/?]/)[1] ?? '');

/** `GET /api/together?of=…&of=…`: what each would be answered alone, in their order. */
export interface TogetherView {
  answers: { status: number; body: unknown }[];
}
