import type {
  CollectionBeforeChangeHook,
  GlobalBeforeChangeHook,
  Payload,
  PayloadRequest,
  Plugin,
} from 'payload';
import { formatNumber } from '../../../content/text/number.ts';
import { present } from '../../../content/present.ts';
import { Refused } from '../../base/errors/refused.ts';
import { megabyte } from '../../publishing/globals/quotas.ts';
import { meter, noteBytes } from '../../base/limits/meter.ts';
import { addedToday, type Amounts, mostOfDay } from './days.ts';

const sentences: Record<keyof Amounts, (most: string) => string> = {
  saves: (most) => `đã lưu ${most} lần`,
  bytes: (most) => `đã lưu ${most} MB chữ`,
  files: (most) => `đã đưa lên ${most} tệp`,
  fileBytes: (most) => `đã đưa lên ${most} MB tệp`,
};

const amountInWords = (name: keyof Amounts, most: Amounts) =>
  formatNumber(name.toLowerCase().endsWith('bytes') ? most[name] / megabyte : most[name]);

/**
 * Refuses an account that has added enough for today.
 * @param going requests of the account whose saves are not counted yet
 * @throws {Refused} 429
 */
export async function demandRoomFor(
  payload: Payload,
  account: string,
  going: number,
): Promise<void> {
  const [most, added] = await Promise.all([mostOfDay(payload), addedToday(payload, account)]);
  if (added.saves + going >= most.saves) throw full('saves', most);
  if (added.bytes >= most.bytes) throw full('bytes', most);
}

/**
 * Counts a file that comes up, and refuses it where an account has brought enough for today.
 * @throws {Refused} 429
 */
export async function takeFile({ payload, user }: PayloadRequest, bytes: number): Promise<void> {
  const counts = meter();
  if (!user || !counts) return;
  const [most, added] = await Promise.all([
    mostOfDay(payload),
    addedToday(payload, String(user.id)),
  ]);
  if (added.files + 1 > most.files) throw full('files', most);
  if (added.fileBytes + bytes > most.fileBytes) throw full('fileBytes', most);
  counts.files += 1;
  counts.fileBytes += bytes;
}

function full(name: keyof Amounts, most: Amounts): Refused {
  const enough = sentences[name](amountInWords(name, most));
  return new Refused(
    `Hôm nay tài khoản của bạn ${enough}, hết mức một ngày. Điều bạn viết còn nguyên trong mẫu nhập: qua 0 giờ hãy lưu lại, hoặc nhờ quản trị viên nâng mức ở “Cài đặt”, thẻ “Hạn mức”.`,
    429,
  );
}

/** Counts every document that an account writes; a plugin of Payload. */
export const countsSaves: Plugin = (config) =>
  present({
    ...config,
    collections: config.collections?.map(({ hooks, ...one }) => ({
      ...one,
      hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), countsDocument] },
    })),
    globals: config.globals?.map(({ hooks, ...one }) => ({
      ...one,
      hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), countsGlobal] },
    })),
  });

/** Counts one document that an account writes. @throws {Refused} 429 */
export const countsDocument: CollectionBeforeChangeHook = async ({ collection, data }) => {
  const counts = meter();
  if (!counts) return data;
  // Whoever fears for the account sets a new password, however much was saved by whomever.
  if (collection.slug === 'users' && data['password']) counts.demandRoom = () => Promise.resolve();
  await counts.demandRoom();
  counts.documents += 1;
  noteBytes(data);
  return data;
};

const countsGlobal: GlobalBeforeChangeHook = ({ data }) => {
  noteBytes(data);
  return data as unknown;
};
