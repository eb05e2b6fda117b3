import { getTranslation } from '@payloadcms/translations';
import type {
  AfterErrorHook,
  LabelFunction,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload';
import { isDiskFull } from '../../env/disk.ts';

/** A field that cannot be saved as it is. Payload leaves the label out where the database refuses. */
interface Fault {
  path: string;
  label?: string | LabelFunction | Record<string, string>;
  message: string;
}

interface Told {
  message?: string;
  data?: { errors?: Fault[] } & Record<string, unknown>;
}

const unknown = 'Chưa làm được việc này. Xin thử lại, nếu vẫn vậy thì báo quản trị viên.';
const english = new Set(['An unknown error occurred.', 'Something went wrong.']);

/** Payload's word for a filter or an order by something that the user may not read. */
const notAsked = /^The following path/;
const notFiltered = 'Không lọc hay sắp xếp theo mục này được.';

/** What the reader of forms says of one that it cannot read; Payload calls it a fault of the server. */
const unreadable =
  /^(?:Malformed part header|Unexpected end of form|Malformed content type|Multipart: Boundary)/;
const notRead = 'Không đọc được tệp gửi lên. Hãy đặt tên tệp bằng chữ thường rồi thử lại.';

const diskFull =
  'Chưa lưu được: ổ đĩa của máy chủ đã đầy. Hãy giữ trang này mở, báo quản trị viên, rồi lưu lại khi có chỗ.';

/** What Payload answers when it refuses something, in Vietnamese and with the words of the form. */
export const speaksVietnamese: AfterErrorHook = ({ collection, error, req, result }) => {
  if (unreadable.test(error.message))
    return { status: 400, response: { errors: [{ message: notRead }] } };
  if (isDiskFull(error)) return { status: 507, response: { errors: [{ message: diskFull }] } };
  return {
    response: {
      ...result,
      errors: (result?.errors as Told[] | undefined)?.map((error) => {
        const faults = error.data?.errors;
        if (notAsked.test(error.message ?? '')) return { message: notFiltered };
        if (faults) return { ...error, message: sentenceOf(faults, req, collection) };
        return english.has(error.message ?? '') ? { ...error, message: unknown } : error;
      }),
    },
  };
};

/** "Những mục sau không hợp lệ: Ấp/khóm, Thành viên". The admin makes a list of it at the commas. */
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
