import { APIError } from 'payload';
import { Refused } from '../errors/refused.ts';

/** The refusal for a temporary failure of the database; undefined for other errors. */
export function refusalOf(error: unknown): APIError | undefined {
  if (error instanceof APIError) return error;
  if (!(error instanceof Error)) return undefined;
  if (isWriteConflict(error))
    return new Refused('Người khác vừa lưu nội dung này cùng lúc. Xin thử lại.', 409);
  return refusalOf(error.cause);
}

/** Two MongoDB transactions changed the same document, so one must be retried. */
function isWriteConflict(error: Error): boolean {
  return (
    'hasErrorLabel' in error &&
    typeof error.hasErrorLabel === 'function' &&
    error.hasErrorLabel('TransientTransactionError') === true
  );
}
