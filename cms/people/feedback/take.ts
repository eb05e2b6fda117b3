import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Payload } from 'payload';
import type { FeedbackPost } from '../../../content/feedback-post.ts';
import { writeIf } from '../../storage/database/write-part.ts';
import { Refused } from '../../base/errors/refused.ts';
import { type About, aboutNothing, aboutOf } from './about.ts';
import { gistOf, isHasty, isRubbish } from './filter.ts';
import { type FeedbackKind, kindNames } from './kinds.ts';
import { cleaned, isMaskedWhole, masked } from './mask.ts';
import { readPeople } from './people.ts';
import { feedbackCollection as collection, type FeedbackRow, forgottenAt } from './row.ts';

const day = 24 * 60 * 60 * 1000;

/** The same message is kept so often in a week; more of it is somebody repeating it. */
const sameInAWeek = 3;
/** Answers of one day from all of the province; a flood fills no disk. */
const mostInADay = 3000;
/** Characters of a message that the list shows. */
const longestTitle = 90;

const tooMany = 'Hôm nay có nhiều góp ý quá, chưa nhận thêm được. Mai bà con gửi lại giùm.';

const tooFast =
  'Góp ý có đường dẫn mà gửi nhanh quá, máy chưa nhận. Bà con xem lại rồi bấm gửi lần nữa.';

/** The fate of an answer: kept, or dropped without a word about it. */
export interface Taken {
  about: About;
  /** Id under which words can be added to it. */
  key?: string;
}

/**
 * Keeps an answer of a reader. No number, no name and nothing about who sent it is stored; what was sent
 * before under the same key is kept once, and gets its words when they come later.
 * @throws {Refused} 503 on a day with far too many, 422 where sending it again is what helps
 */
export async function takeFeedback(
  payload: Payload,
  post: FeedbackPost,
  now = new Date(),
): Promise<Taken> {
  const about = post.page ? await aboutOf(payload, post.page) : aboutNothing;
  const text = cleaned(post.text ?? '');
  const question = cleaned(post.question ?? '');
  const said = [question, text].filter(Boolean).join('\n');
  const isEmpty = said === '' && !(post.helped && about.page);
  if (isEmpty || isRubbish({ text: said, website: post.website })) return { about };
  // A question is there already when the form opens.
  if (isHasty(text, secondsOf(payload, post, now))) throw new Refused(tooFast, 422);
  const people = await readPeople(payload);
  const words = [masked(question, { people, strictly: true }), masked(text, { people })];
  const gist = said && hashOf(payload, `gist/${gistOf(said)}`);
  const key = post.key ?? crypto.randomUUID();
  if (await isRepeated(payload, gist, now)) return { about };
  const row = rowOf(key, post, about, words, gist, now);
  await keep(payload, row, now);
  return { about, key };
}

/**
 * Signs the time when a form was drawn, so that it is known later how long somebody took to write.
 */
export function drawnAt(payload: Payload, now = new Date()): string {
  const at = String(now.getTime());
  return `${at}.${hashOf(payload, `drawn/${at}`)}`;
}

/** Nought for a form that was never drawn. */
function secondsOf(payload: Payload, { drawn, seconds }: FeedbackPost, now: Date) {
  if (drawn === undefined) return seconds;
  const [at = '', signature = ''] = drawn.split('.');
  const [right, given] = [hashOf(payload, `drawn/${at}`), signature].map((each) =>
    Buffer.from(each),
  );
  const isOurs = right && given && right.length === given.length && timingSafeEqual(right, given);
  return isOurs ? (now.getTime() - Number(at)) / 1000 : 0;
}

function rowOf(
  id: string,
  post: FeedbackPost,
  about: About,
  [question = '', text = '']: string[],
  gist: string,
  now: Date,
): FeedbackRow {
  const kind = kindOf(post);
  const said = [question, text].filter(Boolean).join('\n\n');
  const worded = said !== '';
  return {
    ...about,
    id,
    kind,
    title: worded ? titleOf(said) : kindNames[kind],
    text: said,
    worded,
    gist,
    times: 0,
    state: worded && kind !== 'helped' ? 'new' : 'done',
    until: forgottenAt(now),
    createdAt: now.toISOString(),
  };
}

const nothingLeft = 'Đã che: chỉ ghi tên người, số hoặc địa chỉ';

/** The beginning of what was said, in one line; where nothing but masks is left of it, that. */
function titleOf(said: string): string {
  const line = said.replace(/\s+/g, ' ');
  if (isMaskedWhole(line)) return nothingLeft;
  return line.length > longestTitle ? `${line.slice(0, longestTitle).trimEnd()}…` : line;
}

function kindOf({ helped, question }: FeedbackPost): FeedbackKind {
  if (question) return 'question';
  if (helped) return helped === 'yes' ? 'helped' : 'not-helped';
  return 'mistake';
}

async function isRepeated(payload: Payload, gist: string, now: Date): Promise<boolean> {
  if (gist === '') return false;
  const since = new Date(now.getTime() - 7 * day).toISOString();
  const { totalDocs } = await payload.db.count({
    collection,
    where: { and: [{ gist: { equals: gist } }, { createdAt: { greater_than: since } }] },
  });
  return totalDocs >= sameInAWeek;
}

/** A second answer under the same key only adds its words, once. */
async function keep(payload: Payload, row: FeedbackRow, now: Date): Promise<void> {
  const where = { id: { equals: row.id } };
  const known = await payload.db.findOne<FeedbackRow>({ collection, where });
  if (known) return addWords(payload, row);
  const since = new Date(now.getTime() - day).toISOString();
  const today = { createdAt: { greater_than: since } };
  if ((await payload.db.count({ collection, where: today })).totalDocs >= mostInADay)
    throw new Refused(tooMany, 503);
  try {
    await payload.db.create({ collection, data: { ...row } });
  } catch (error) {
    if (!(await payload.db.findOne<FeedbackRow>({ collection, where }))) throw error;
    await addWords(payload, row);
  }
}

async function addWords(payload: Payload, { id, ...row }: FeedbackRow): Promise<void> {
  if (!row.worded) return;
  const { title, text, worded, gist, state } = row;
  const stillWithout = { and: [{ id: { equals: id } }, { worded: { not_equals: true } }] };
  await writeIf(payload, collection, stillWithout, { title, text, worded, gist, state });
}

function hashOf(payload: Payload, text: string): string {
  return createHmac('sha256', payload.secret).update(`feedback/${text}`).digest('base64url');
}
