import type { Page } from '@playwright/test';
import type { Role } from '../../cms/base/access/roles.ts';
import { asAdmin } from '../journeys/support/people.ts';
import { answerAsReader } from '../journeys/support/states.ts';
import { stack } from '../journeys/support/test.ts';
import type { State } from '../support/form-posts/recordings.ts';
import type { Values } from '../support/form-posts/shape.ts';
import { plainPicture } from '../support/files/pictures.ts';

interface Kept {
  id: string;
  commune?: string;
  hamlet?: string;
}

const published = ['communes', 'feedback'];
const uploads = ['media', 'consent-forms'];

/** A document that somebody of a role may change. @returns its id */
export async function documentFor(page: Page, collection: string, role: Role): Promise<string> {
  const team = await first('teams');
  if (collection === 'feedback') await answerAsReader(page);
  if (published.includes(collection))
    return collection === 'communes' ? (team.commune ?? '') : (await first(collection)).id;
  return newDocument(page, collection, role);
}

/** A document that nothing else needs. @returns its id */
export async function newDocument(page: Page, collection: string, role: Role): Promise<string> {
  const team = await first('teams');
  if (uploads.includes(collection)) return upload(page, collection, team.id);
  const name = `Mẫu ghi ${role} ${Date.now()}`;
  const given: Record<string, Values> = {
    guides: { title: name, ...(role === 'commune' && { commune: team.commune }) },
    articles: { title: name },
    practices: { title: name },
    documents: { title: name },
    terms: { term: name },
    notices: { title: name, communes: [team.commune] },
    hamlets: { name, commune: team.commune },
    teams: { name, hamlet: team.hamlet },
    desks: { name, commune: team.commune, code: `M${Date.now()}` },
    redirects: { from: `/mau-ghi-${Date.now()}/`, to: '/' },
    synonyms: { words: [name, 'mẫu khác'] },
    'best-bets': { queries: [name], address: '/' },
    // The own account asks for more.
    users: {
      name,
      email: `mau-ghi-${Date.now()}@example.vn`,
      password: 'tạm thôi rồi đổi nghe',
      role: 'reader',
    },
  };
  const data = given[collection] ?? { name };
  return made(
    await page.request.post(`${stack.cms}/api/${collection}?draft=true`, {
      headers: { Origin: stack.cms },
      data,
    }),
  );
}

async function first(collection: string): Promise<Kept> {
  const found = (await asAdmin('GET', `${collection}?limit=1&depth=0&draft=true`)) as {
    docs: Kept[];
  };
  const [one] = found.docs;
  if (!one) throw new Error(`Nothing in ${collection}.`);
  return one;
}

/** A team that an official of the recorder looks after. @returns its id */
export const ownTeam = async (): Promise<string> => (await first('teams')).id;

/** A picture as it is chosen from a device. */
export async function chosenPicture() {
  const buffer = await plainPicture(40, 40).png().toBuffer();
  return { name: `mau-ghi-${Date.now()}.png`, mimeType: 'image/png', buffer };
}

async function upload(page: Page, collection: string, team: string): Promise<string> {
  const data = collection === 'media' ? { alt: 'Mẫu ghi' } : { team, signedOn: '2026-11-25' };
  const multipart = {
    _payload: JSON.stringify({
      ...data,
      ...(collection !== 'media' && { removeOn: '2099-11-25' }),
    }),
    file: await chosenPicture(),
  };
  return made(
    await page.request.post(`${stack.cms}/api/${collection}`, {
      headers: { Origin: stack.cms },
      multipart,
    }),
  );
}

async function made(answer: { ok(): boolean; text(): Promise<string> }): Promise<string> {
  const text = await answer.text();
  if (!answer.ok()) throw new Error(text);
  return (JSON.parse(text) as { doc: Kept }).doc.id;
}

/** A guide that waits, is approved, live, changed again and taken off. */
export async function* guideThroughItsLife(
  page: Page,
): AsyncGenerator<{ id: string; state: State }> {
  const found = (await asAdmin('GET', 'guides?where[slug][equals]=vneid-cai-dat&depth=0')) as {
    docs: Values[];
  };
  const { summary, topic, help, reviewBy, steps } = found.docs[0] ?? {};
  const title = `Mẫu ghi qua mọi tình trạng ${Date.now()}`;
  const rows = (steps as Values[]).map(({ title: name, body, done, stuck }) => ({
    ...{ title: name, body, done, stuck },
  }));
  const data = { title, summary, topic, help, reviewBy, steps: rows };
  const { cms } = stack;
  const id = await made(
    await page.request.post(`${cms}/api/guides?draft=true`, {
      headers: { Origin: stack.cms },
      data,
    }),
  );
  const change = (changes: Values) =>
    page.request.patch(`${cms}/api/guides/${id}?draft=true`, {
      headers: { Origin: stack.cms },
      data: changes,
    });
  const way = async (name: string, order: Values = {}) => {
    const address = `${cms}/api/workflow/guides/${id}/${name}`;
    const answer = await page.request.post(address, {
      headers: { Origin: stack.cms },
      data: order,
    });
    if (!answer.ok()) throw new Error(await answer.text());
  };
  const changeNote = 'Ghi mẫu.';
  await way('send');
  yield { id, state: 'waiting' };
  await way('approve');
  yield { id, state: 'approved' };
  await way('publish');
  yield { id, state: 'live' };
  await change({ summary: 'Nháp mới hơn bản đang đăng.' });
  yield { id, state: 'newer' };
  await way('send', { changeNote });
  await way('approve', { publish: true, changeNote });
  await way('unpublish', { farewell: { reason: 'ghi mẫu xong' } });
  yield { id, state: 'off' };
}
