import { APIError } from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import { codeOf } from './busy.ts';

/** The sentence of the database for a choice that is not there any more; it does not say which. */
export const lostChoice =
  'Chưa lưu được: một mục được chọn ở đây không còn nữa. Chọn mục khác rồi lưu lại.';

/** The refusals of what SQLite does not keep, by its code. */
const unfit: Record<string, string> = {
  SQLITE_CONSTRAINT_FOREIGNKEY: lostChoice,
  SQLITE_MISMATCH: 'Chưa lưu được: có chữ ở chỗ cần số. Sửa lại rồi lưu.',
};

/** The refusal for what the database does not keep, now or ever; undefined for other errors. */
export function refusalOf(error: unknown): APIError | undefined {
  if (error instanceof APIError) return error;
  if (!(error instanceof Error)) return undefined;
  if (isWriteConflict(error))
    return new Refused('Người khác vừa lưu nội dung này cùng lúc. Xin thử lại.', 409);
  if (error.name === 'BSONError')
    return new Refused(
      'Không có mục nào mang mã này: mã gửi lên chép thiếu hoặc sai. Hãy mở lại từ danh sách.',
      400,
    );
  const sentence = unfit[codeOf(error)];
  return sentence ? new Refused(sentence, 400) : refusalOf(error.cause);
}

/** Two MongoDB transactions changed the same document, so one must be retried. */
function isWriteConflict(error: Error): boolean {
  return (
    'hasErrorLabel' in error &&
    typeof error.hasErrorLabel === 'function' &&
    error.hasErrorLabel('TransientTransactionError') === true
  );
}
