import type { Commune } from '../../payload-types.ts';
import { keyOf } from './names.ts';

/** The scope of an import: by whom, and of what. */
export interface Scope {
  /** The commune of rows that name none. */
  commune: Commune | undefined;
  /** True if rows may name no other. */
  isOnly: boolean;
  now: Date;
}

/** Begins the id of what is not there yet; no id of ours has a colon. */
export const newPrefix = 'moi:';

/** Says in a row that a hamlet or a team is new, although its name is like that of another. */
export const saysNew = (mark: string) => keyOf(mark) === 'moi';
