import type { CollectionSlug, Payload, TypedUser } from 'payload';
import { photograph } from '../../support/files/pictures.ts';
import { goodPassword } from './people.ts';

/** Text of an editor field: one paragraph. */
export function prose(text: string) {
  const node = { version: 1, direction: 'ltr' as const, format: '' as const, indent: 0 };
  const words = { ...node, type: 'text', text, detail: 0, mode: 'normal', style: '', format: 0 };
  return {
    root: { ...node, type: 'root', children: [{ ...node, type: 'paragraph', children: [words] }] },
  };
}

/** Says which province this is and whom to ask there: without it nothing is exported. */
export async function nameProvince(payload: Payload): Promise<void> {
  const data = { province: 'Cà Mau', contact: { organisation: 'UBND tỉnh' } };
  await payload.updateGlobal({ slug: 'settings', data, depth: 0 });
}

/** Four neighbours: just enough for a team. */
export const fourMembers = ['An', 'Bình', 'Chi', 'Dũng'].map((name) => ({
  name: `Nguyễn ${name}`,
  role: 'Tổ viên',
  skills: ['VNeID', 'chuyển khoản'],
}));

/** Four neighbours, the first of whom says more. */
export function membersWith<More extends object>(more: More) {
  return fourMembers.map((member, at) => (at === 0 ? { ...member, ...more } : member));
}

/** The word of somebody that some of what is known of them may be shown. */
export function consentTo<Scope extends 'phone' | 'zalo' | 'picture'>(...scope: Scope[]) {
  return { given: true, date: '2026-08-15T05:00:00.000Z', scope, how: 'Ký giấy' };
}

/** Ids of what other documents point to. */
export interface Places {
  topic: string;
  commune: string;
  otherCommune: string;
  hamlet: string;
  otherHamlet: string;
  /** A screen with a button of the key `gui-yeu-cau`. */
  screen: string;
  /** The user who looks after texts. */
  keeper: string;
}

let count = 0;
const next = () => (count += 1);

/** Data of a valid document of a collection, different each time. */
export function valid(collection: CollectionSlug, places: Places): Record<string, unknown> {
  const name = `Tên số ${next()}`;
  const summary = 'Một câu nói bài này giúp gì.';
  const address = `/dia-chi-${count}/`;
  const reviewed = {
    ...(places.keeper && { keeper: places.keeper }),
    reviewBy: '2099-12-31T05:00:00.000Z',
    sources: [{ document: 'Nghị định', publisher: 'Chính phủ' }],
  };
  const data: Partial<Record<CollectionSlug, Record<string, unknown>>> = {
    guides: {
      title: name,
      summary,
      topic: places.topic,
      steps: [{ title: 'Mở ứng dụng' }],
      help: prose('Hỏi tổ công nghệ số ở ấp.'),
      ...reviewed,
    },
    articles: { title: name, summary, meaning: prose('Nghĩa là vầy.'), ...reviewed },
    documents: { title: name, summary, issuer: 'Sở Khoa học và Công nghệ', ...reviewed },
    apps: { name, summary, uses: prose('Làm được nhiều việc.'), ...reviewed },
    screens: {
      name,
      place: 'VNeID',
      elements: [{ type: 'button', text: 'Gửi yêu cầu', tap: true }],
      source: { name: 'Báo Mẫu', date: '13/09/2025' },
    },
    practices: {
      title: name,
      summary,
      kind: 'service',
      minutes: 5,
      task: 'Gửi yêu cầu cho xã.',
      steps: [
        { type: 'talk', words: 'Mở máy lên nghen.', say: 'Làm theo nghen.', go: 'Mở máy' },
        {
          type: 'tap',
          screen: places.screen,
          element: 'gui-yeu-cau',
          say: 'Chạm “Gửi yêu cầu”.',
          free: 'Gửi cho xã.',
        },
      ],
      end: {
        title: 'Xong rồi!',
        text: 'Giờ gửi được yêu cầu.',
        keep: [{ text: 'Đọc kỹ rồi gửi.' }],
      },
    },
    quizzes: {
      title: name,
      summary,
      questions: [
        {
          situation: 'Người lạ gọi xin mã.',
          ask: 'Bà con làm gì?',
          choices: [
            { text: 'Cúp máy', safe: true, answer: 'Cúp máy là giữ được tiền.' },
            { text: 'Đọc mã', safe: false, answer: 'Đọc mã là mất tiền.' },
          ],
          unsure: 'Hỏi người nhà là hay.',
        },
      ],
      ...reviewed,
    },
    lessons: {
      title: name,
      aim: summary,
      minutes: 60,
      reading: [{ title: 'Cúp máy', text: 'Người lạ xin mã thì cúp máy.' }],
      steps: [{ minutes: 60, say: 'Ai xin mã?', do: 'Để bà con kể.' }],
      keep: [{ text: 'Ai xin mã thì cúp máy.' }],
      ...reviewed,
    },
    courses: { title: name, summary },
    topics: { name, summary, icon: 'home' },
    notices: {
      title: name,
      summary,
      communes: [places.commune],
      endsAt: '2099-12-31T05:00:00.000Z',
    },
    hotlines: { name, number: '02903831234', purpose: 'Khi cần hỏi.' },
    terms: { term: name, meaning: 'Nghĩa là vầy.', also: ['tên khác'] },
    communes: { name: `Xã ${name}`, short: name, type: 'xa', code: `c${count}` },
    hamlets: { name: `Ấp ${name}`, kind: 'ap', commune: places.commune, formerNames: ['Ấp Cũ'] },
    teams: { name, hamlet: places.hamlet, members: fourMembers },
    meetings: {
      title: name,
      commune: places.commune,
      place: 'Trụ sở ấp',
      day: '2099-12-05T05:00:00.000Z',
      opens: '18:30',
      closes: '20:00',
      repeats: 'once',
      calledOff: {},
    },
    'former-units': {
      name,
      formerProvince: 'Bạc Liêu',
      now: [{ commune: places.commune, part: 'all' }],
      validUntil: '2025-06-30',
    },
    desks: { name, commune: places.commune, code: `QUAY${count}` },
    redirects: { from: address, to: '/' },
    synonyms: { words: [name, 'từ khác'] },
    'best-bets': { queries: [name], address },
  };
  const found = data[collection];
  if (!found) throw new Error(`No valid document is known for ${collection}.`);
  return found;
}

/** Writes a valid document past access. */
export async function make(
  payload: Payload,
  collection: CollectionSlug,
  places: Places,
  data: Record<string, unknown> = {},
): Promise<{ id: string } & Record<string, unknown>> {
  return payload.create({
    collection,
    data: { ...valid(collection, places), ...data } as never,
    depth: 0,
  }) as never;
}

/** Changes a document past access. @param how whether only its draft, in the trash, in whose name */
export async function amend(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  data: object,
  how: { draft?: boolean; trash?: boolean; user?: TypedUser } = {},
): Promise<void> {
  await payload.update({ collection, id, data: data as never, depth: 0, ...how });
}

/** Writes so many valid documents. @returns their ids */
export async function makeMany(
  payload: Payload,
  collection: CollectionSlug,
  places: Places,
  { count, ...data }: { count: number } & Record<string, unknown>,
): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1)
    ids.push((await make(payload, collection, places, data)).id);
  return ids;
}

/** Keeps a photograph. */
export async function keepPhotograph(
  payload: Payload,
  collection: 'media' | 'consent-forms',
  said: object,
) {
  const data = await photograph();
  const file = { name: 'hinh.jpg', mimetype: 'image/jpeg', data, size: data.length };
  return payload.create({ collection, data: said as never, file, depth: 0 });
}

/** The versions of a document, the newest first or by another order. */
export async function versionsOf<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  parent: string | undefined,
  sort = '-createdAt',
) {
  const where = { parent: { equals: parent } };
  return (await payload.findVersions({ collection, where, sort, depth: 0 })).docs;
}

/** Two communes with a hamlet each, and a topic, all published. */
export async function makePlaces(payload: Payload): Promise<Places> {
  const places: Places = {
    topic: '',
    commune: '',
    otherCommune: '',
    hamlet: '',
    otherHamlet: '',
    screen: '',
    keeper: '',
  };
  places.keeper = await makeKeeper(payload);
  const live = { _status: 'published' };
  places.topic = (await make(payload, 'topics', places, live)).id;
  places.screen = (await make(payload, 'screens', places, live)).id;
  places.commune = (await make(payload, 'communes', places, live)).id;
  places.otherCommune = (await make(payload, 'communes', places, live)).id;
  places.hamlet = (await make(payload, 'hamlets', places, live)).id;
  const elsewhere = { ...live, commune: places.otherCommune };
  places.otherHamlet = (await make(payload, 'hamlets', places, elsewhere)).id;
  return places;
}

async function makeKeeper(payload: Payload): Promise<string> {
  const email = `${crypto.randomUUID()}@example.vn`;
  const user = await payload.create({
    collection: 'users',
    data: { email, password: goodPassword, name: 'Chị Lo', role: 'editor' },
    depth: 0,
  });
  return user.id;
}
