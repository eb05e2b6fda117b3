import type { Payload } from 'payload';
import { formatDay } from '../../../content/text/date.ts';
import { sendsMail } from '../../base/mail/mail.ts';
import { readReviews, type Review } from './reviews.ts';

interface Keeper {
  id: string;
  email: string;
  name: string;
}

/**
 * Writes to those who look after texts that are to be read again: 14 days before and on the day, each
 * time once, in one letter for all of somebody's texts. Without a mail server the dashboard tells it.
 */
export async function remind(payload: Payload, now: Date): Promise<void> {
  if (!sendsMail(payload)) return;
  const reviews = (await readReviews(payload, now)).filter(({ keeper }) => keeper);
  const byKeeper = Map.groupBy(reviews, ({ keeper }) => keeper ?? '');
  for (const keeper of await keepersOf(payload, [...byKeeper.keys()]))
    await remindOne(payload, keeper, byKeeper.get(keeper.id) ?? [], now);
}

async function remindOne(
  payload: Payload,
  keeper: Keeper,
  reviews: Review[],
  now: Date,
): Promise<void> {
  const fresh: Review[] = [];
  for (const review of reviews) if (await take(payload, review, keeper, now)) fresh.push(review);
  if (fresh.length === 0) return;
  try {
    await payload.sendEmail({ to: keeper.email, ...letter(keeper, fresh, adminOf(payload)) });
  } catch (error) {
    // Reminders not sent are tried again at the next look.
    await giveBack(payload, fresh);
    payload.logger.warn({ err: error, msg: 'A reminder of reviews was not sent' });
  }
}

/** The name of one reminder: it is sent once, and again only for another day. */
const keyOf = ({ collection, id, reviewBy, state }: Review) =>
  `${collection}/${id}/${reviewBy}/${state}`;

/** Takes a reminder to send; of two at the same time one gets it. */
async function take(
  payload: Payload,
  review: Review,
  { id: to }: Keeper,
  now: Date,
): Promise<boolean> {
  const id = keyOf(review);
  const isTaken = () =>
    payload.db.findOne({ collection: 'reminders', where: { id: { equals: id } } });
  if (await isTaken()) return false;
  try {
    await payload.db.create({
      collection: 'reminders',
      data: { id, to, at: now.toISOString() },
    });
    return true;
  } catch (error) {
    if (!(await isTaken())) throw error;
    return false;
  }
}

async function giveBack(payload: Payload, reviews: Review[]): Promise<void> {
  const where = { id: { in: reviews.map(keyOf) } };
  await payload.db.deleteMany({ collection: 'reminders', where });
}

async function keepersOf(payload: Payload, ids: string[]): Promise<Keeper[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.db.find<Keeper>({
    collection: 'users',
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
  });
  return docs;
}

/** Returns the address of the admin, without a final slash. */
function adminOf({ config }: Payload): string {
  return `${String(config.custom?.['cmsUrl'] ?? '')}/admin`;
}

function letter({ name }: Keeper, reviews: Review[], admin: string) {
  const lines = reviews.map(
    ({ collection, id, reviewBy, state, title }) =>
      `- ${title}\n  ${state === 'due' ? 'Đã tới hạn' : 'Tới hạn'} ngày ${formatDay(reviewBy)}: ${admin}/collections/${collection}/${id}`,
  );
  return {
    subject: `Ấp Số: ${reviews.length} bài cần xem lại`,
    text: [
      `Chào ${name},`,
      '',
      'Những bài bạn phụ trách sau đây cần đọc lại xem còn đúng không:',
      '',
      ...lines,
      '',
      'Mở bài, so với nguồn, sửa nếu cần. Rồi bấm “Đã kiểm hôm nay”, chọn ngày xem lại mới, lưu và gửi duyệt: duyệt đăng xong mới hết nhắc. Quá hạn thì trang ghi là đang chờ kiểm tra lại.',
    ].join('\n'),
  };
}
