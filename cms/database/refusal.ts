import { APIError } from 'payload';
import { Refused } from '../errors/refused.ts';

/** What the database could not do for now, as it is told to who asked; undefined for other faults. */
export function refusalOf(error: unknown): APIError | undefined {
  if (error instanceof APIError) return error;
  if (!(error instanceof Error)) return undefined;
  if (isWriteConflict(error))
    return new Refused('Người khác vừa lưu nội dung này cùng lúc. Xin thử lại.', 409);
  return refusalOf(error.cause);
}

/** Two transactions of MongoDB changed the same document: one of them has to begin anew. */
function isWriteConflict(error: Error): boolean {
  return (
    'hasErrorLabel' in error &&
    typeof error.hasErrorLabel === 'function' &&
    error.hasErrorLabel('TransientTransactionError') === true
  );
}
