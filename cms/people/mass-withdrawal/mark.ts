import { type z } from 'zod';
import { withdrawal, type Withdrawal } from '../../../content/schema/withdrawal.ts';

const mark = withdrawal.pick({ at: true, person: true, fields: true });

export type Mark = z.output<typeof mark>;

/**
 * Builds the mark by which one gives back what a line of the list took: ids and names of fields.
 */
export const markOf = ({ at, person, fields }: Withdrawal): string =>
  JSON.stringify({ at, person, fields });

/** @throws {Error} when it is none */
export const readMark = (text: string | null): Mark => mark.parse(JSON.parse(text ?? ''));
