import { isFor, type Belonging } from '../../content/branches/answers.ts';

/** The places of the parts that are for an answer, or for everybody. */
export function placesFor(parts: readonly Belonging[], answer: string | undefined): number[] {
  return parts.flatMap((part, at) => (isFor(part, answer) ? at : []));
}
