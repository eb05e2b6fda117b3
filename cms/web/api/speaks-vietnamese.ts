import { present } from '../../../content/present.ts';
import { getTranslation } from '@payloadcms/translations';
import type {
  AfterErrorHook,
  LabelFunction,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload';
import { isDiskFull } from '../../../env/disk.ts';
import { awaitsSecondFactor, hasTemporaryPassword } from '../../base/access/roles.ts';
import { secondFactorFirst, temporaryFirst } from '../../accounts/users/guards-login.ts';
import { lostChoice, refusalOf } from '../../storage/database/refusal.ts';
import { isForeign, sentenceFor } from '../../base/errors/sentences.ts';
import { type LostChoice, lostChoices } from './lost-choices.ts';

/** An invalid field. Payload omits the label when the database refused it. */
interface Fault {
  path: string;
  label?: string | LabelFunction | Record<string, string>;
  message: string;
}

interface Told {
  message?: string;
  data?: { errors?: Fault[] } & Record<string, unknown>;
}

/** Payload's message for filtering or sorting by a field that the user may not read. */
const notAsked = /^The following path/;
const notFiltered = 'Không lọc hay sắp xếp theo mục này được.';

/** Messages of the form parser (busboy); Payload would answer 500. */
const unreadable =
  /^(?:Malformed part header|Unexpected end of form|Malformed content type|Multipart: Boundary)/;
const notRead = 'Không đọc được tệp gửi lên. Hãy đặt tên tệp bằng chữ thường rồi thử lại.';

const diskFull =
  'Chưa lưu được: ổ đĩa của máy chủ đã đầy. Hãy giữ trang này mở, báo quản trị viên, rồi lưu lại khi có chỗ.';

/** Puts Payload's refusals into Vietnamese, with the labels of the form. */
export const speaksVietnamese: AfterErrorHook = async ({ collection, error, req, result }) => {
  if (unreadable.test(error.message))
    return { status: 400, response: { errors: [{ message: notRead }] } };
  if (isDiskFull(error)) return { status: 507, response: { errors: [{ message: diskFull }] } };
  const refusal = refusalOf(error);
  if (refusal && refusal !== error) {
    const lost = refusal.message === lostChoice ? await lostChoices(req, collection?.slug) : [];
    const told = lost.length > 0 ? lostIn(lost) : { message: refusal.message };
    return { status: refusal.status, response: { errors: [told] } };
  }
  const status = statusOf(error);
  const errors = (result?.errors as Told[] | undefined)?.map((told) => {
    const faults = told.data?.errors;
    if (notAsked.test(told.message ?? '')) return { message: notFiltered };
    if (faults) return { ...told, message: sentenceOf(faults, req, collection) };
    if (status === 403 && hasTemporaryPassword(req.user)) return { message: temporaryFirst };
    if (status === 403 && awaitsSecondFactor(req.user)) return { message: secondFactorFirst };
    return isForeign(told.message ?? '') ? { ...told, message: sentenceFor(status) } : told;
  });
  return { response: present({ ...result, errors }), status };
};

/** Messages of the database drivers for a value that they cannot store. */
const unfit =
  /can only bind|cannot be passed as argument|can be passed as arguments|(?:^|: )Cast to /;

/**
 * Status of an error. A value that a parser or a database driver rejects is the client's fault.
 */
function statusOf(error: Error): number {
  if ([SyntaxError, URIError, RangeError].some((kind) => error instanceof kind)) return 400;
  if ([error, error.cause].some((one) => one instanceof Error && unfit.test(one.message)))
    return 400;
  return (error as { status?: number }).status ?? 500;
}

/**
 * Names the fields in one sentence, and says it at each. The admin would part it at the commas after a colon.
 */
function lostIn(lost: LostChoice[]): Told {
  const places = lost.map(({ label }) => `“${label}”`).join(', ');
  const message = `Chưa lưu được vì mục đã chọn ở ${places} không còn nữa. Chọn mục khác rồi lưu lại.`;
  return { message, data: { errors: lost } };
}

/** "Xin sửa những mục này: Ấp/khóm, Thành viên". The admin splits it at the commas. */
function sentenceOf(
  faults: Fault[],
  req: PayloadRequest,
  collection: SanitizedCollectionConfig | undefined,
): string {
  const labels = faults.map(({ path, label }) => {
    const known = collection?.flattenedFields.find(({ name }) => name === path)?.label;
    return String(getTranslation(label || known || path, req.i18n)).replaceAll(', ', '/');
  });
  return `${req.t('error:followingFieldsInvalid', { count: faults.length })} ${labels.join(', ')}`;
}
