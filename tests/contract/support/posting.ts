import type { CollectionSlug, TypedUser } from 'payload';
import { roles } from '../../../cms/base/access/roles.ts';
import { forms } from '../../support/form-posts/forms.ts';
import type { RecordedPost } from '../../support/form-posts/recordings.ts';
import { fill, type Values } from '../../support/form-posts/shape.ts';
import { ask, authorizationOf } from './api.ts';
import type { Cms } from './contract.ts';
import type { Places } from './documents.ts';
import { type Standing, standingOf } from './life-of.ts';
import { makeUser } from './people.ts';
import { pictureFile } from './samples.ts';
import type { Poster } from './rights.ts';

/** Everybody who presses buttons. */
export const posters: Poster[] = [...roles, 'elsewhere'];

/** Somebody in a browser. */
export interface Login {
  user: TypedUser;
  authorization: string;
}

/** One button that somebody presses in the form of one document. */
export interface Press {
  collection: CollectionSlug;
  id: string;
  post: RecordedPost;
  login: Login;
  /** The content of the form. */
  form: Values;
  /** The value that was typed. */
  typed?: unknown;
  /** The content of the database, where it is known. */
  before?: Standing | undefined;
}

/** The outcome of a press, in a word, and what stands in the database then. */
export interface Outcome {
  word: string;
  after: Standing;
}

/** The fields every save writes beside what was typed. */
const beside = ['changedBy', 'authors', 'stage', '_status', 'searchText', 'sortKey', 'liveAddress'];

export async function loginOf(cms: Cms, poster: Poster, places: Places): Promise<Login> {
  const role = poster === 'elsewhere' ? 'commune' : poster;
  const commune = poster === 'elsewhere' ? places.otherCommune : places.commune;
  const user = await makeUser(cms.payload, role, commune);
  return { user, authorization: await authorizationOf(cms, user) };
}

/** Picks the recorded post that is somebody's; an administrator's for whoever has no such form. */
export function postOf(posts: RecordedPost[], poster: Poster): RecordedPost {
  const role = poster === 'elsewhere' ? 'commune' : poster;
  const found = posts.find((one) => one.roles.includes(role)) ?? posts[0];
  if (!found) throw new Error('Nothing was recorded.');
  return found;
}

/** Reads what somebody sees in the form; what stands there, for whoever sees nothing. */
export async function seenBy(
  { payload }: Cms,
  collection: CollectionSlug,
  id: string,
  { user }: Login,
): Promise<Values> {
  const draft = Boolean(payload.collections[collection].config.versions?.drafts);
  const of = { collection, id, depth: 0, draft, trash: true } as const;
  const asThem = { ...of, disableErrors: true, overrideAccess: false, user };
  return ((await payload.findByID(asThem)) ?? (await payload.findByID(of))) as unknown as Values;
}

/** Posts as a form does. */
export async function send(
  cms: Cms,
  { method, address, as, headers, body, ...post }: RecordedPost,
  { collection, id, login, form, typed }: Omit<Press, 'post' | 'before'>,
) {
  const own: Record<string, string> = {
    'x-opened-version': `${collection}/${id} ${form['updatedAt']}`,
    'x-signed-in-as': login.user.id,
  };
  const values = fill(body, form, typed);
  return ask(cms, method, address.replaceAll('{id}', id), {
    ...(as === 'form' ? { form: values } : method !== 'DELETE' && { body: values }),
    ...(post.file && { file: await pictureFile() }),
    authorization: login.authorization,
    headers: Object.fromEntries(headers.map((name) => [name, own[name] ?? ''])),
  });
}

/** Presses, and says in a word what became of it; what was not typed stands there as before. */
export async function press(cms: Cms, { post, ...of }: Press): Promise<Outcome> {
  const { collection, id } = of;
  const before = of.before ?? (await standingOf(cms.payload, collection, id));
  const { status } = await send(cms, post, of);
  const after = await standingOf(cms.payload, collection, id);
  const changes = changesBetween(before, after);
  const { types, also } = forms[collection] ?? {};
  const changed = changes.filter((name) => !beside.includes(name) && name !== also).join(', ');
  const word = words[`${status} ${changed.replace(types ?? '', 'typed')}`];
  const isRefusal = status >= 400 && changes.length > 0;
  const otherwise = `${status}, changed: ${changes.join(', ')}`;
  return { word: word && !isRefusal ? word : otherwise, after };
}

/** By the answer, and by what is otherwise in the document. */
const words: Record<string, string> = {
  '200 typed': 'saved',
  '200 deletedAt': 'moved',
  '200 deletedAt, what the public sees': 'moved off the site',
  '400 ': 'asked for a reason',
  '403 ': 'refused',
  '404 ': 'not there',
};

function changesBetween(before: Standing, after: Standing): string[] {
  const names = Object.keys({ ...before.newest, ...after.newest }).filter(
    (name) => JSON.stringify(before.newest[name]) !== JSON.stringify(after.newest[name]),
  );
  const isSeen = JSON.stringify(before.live) !== JSON.stringify(after.live);
  return [...names.toSorted(), ...(isSeen ? ['what the public sees'] : [])];
}
