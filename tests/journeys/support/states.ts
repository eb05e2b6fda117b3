import { expect, type Page } from '@playwright/test';
import type { ReadingSums } from '../../../content/readings/sums.ts';
import { dayAfter, toldWeeks } from '../../../content/readings/weeks.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { onceMore } from './login.ts';
import { asAdmin, haveBeenHereForLong, openDatabase } from './people.ts';
import { stack } from './test.ts';

const day = 24 * 3_600_000;

interface Made {
  doc: { id: string };
}

interface Held {
  id: string;
  state: string;
  total: number;
}

/** Throws a guide away, so that it stands in the trash. */
export async function throwAway(): Promise<void> {
  const draft = { title: 'Bài viết lộn', summary: 'Bài này viết nhầm chỗ.' };
  const { doc } = (await asAdmin('POST', 'guides?draft=true', draft)) as Made;
  await asAdmin('PATCH', `guides/${doc.id}?draft=true`, { deletedAt: new Date().toISOString() });
}

/**
 * Words that nobody has sent yet. @param lacking so many of them have no meaning, and can't be sent
 * @returns the beginning of their names, which no other words have
 */
export async function draftTerms(count: number, lacking = 0): Promise<string> {
  const name = `Nháp dọn kho ${Date.now()}`;
  for (let at = 1; at <= count; at += 1) {
    const meaning = at > lacking ? 'Nghĩa là vầy.' : '';
    await asAdmin('POST', 'terms?draft=true', { term: `${name} số ${at}`, meaning });
  }
  return name;
}

/** Words in the trash. @returns the beginning of their names, which no other words have */
export async function throwTermsAway(count: number): Promise<string> {
  const name = await draftTerms(count);
  for (const { id } of await termsCalled(name))
    await asAdmin('PATCH', `terms/${id}?draft=true`, { deletedAt: new Date().toISOString() });
  return encodeURIComponent(name);
}

async function termsCalled(name: string): Promise<{ id: string }[]> {
  const where = `where[term][contains]=${encodeURIComponent(name)}`;
  const found = await asAdmin('GET', `terms?draft=true&depth=0&limit=30&${where}`);
  return (found as { docs: { id: string }[] }).docs;
}

/** A word that somebody else has open, or may save. @returns its place below `/collections` */
export async function draftTerm(): Promise<string> {
  const term = { term: `Từ viết dở ${Date.now()}`, meaning: 'Nghĩa cũ.' };
  const { doc } = (await asAdmin('POST', 'terms?draft=true', term)) as Made;
  return `terms/${doc.id}`;
}

/** Two topics, and a guide that is about the first. @returns the id of the first, and the name of the other */
export async function topicInUse(): Promise<{ id: string; other: string }> {
  const run = Date.now() % 1_000_000;
  const make = async (name: string) =>
    (await asAdmin('POST', 'topics?draft=true', { name, summary: 'Để thử thay.' })) as Made;
  const { doc } = await make(`Chủ đề cũ ${run}`);
  const other = `Chủ đề mới ${run}`;
  await make(other);
  await asAdmin('POST', 'guides?draft=true', { title: `Bài của chủ đề ${run}`, topic: doc.id });
  return { id: doc.id, other };
}

/** A hamlet that readers see, in the commune of the first team. */
export async function liveHamlet(page: Page): Promise<{ id: string; name: string; in: string }> {
  const { commune } = await firstTeam();
  const { name: place } = (await asAdmin('GET', `communes/${commune}?depth=0`)) as { name: string };
  const name = `Ấp Thử ${Date.now() % 1_000_000}`;
  const { doc } = (await asAdmin('POST', 'hamlets?draft=true', {
    name,
    kind: 'ap',
    commune,
  })) as Made;
  await asAdmin('POST', `workflow/hamlets/${doc.id}/send`, {});
  await decideAs(page, `hamlets/${doc.id}/approve`, { publish: true });
  return { id: doc.id, name, in: place };
}

/**
 * A meeting of the first team each week, with a day off, and called off later if one says so.
 * @returns its id
 */
export async function weeklyMeeting({ isOff = false } = {}): Promise<string> {
  const { commune, hamlet } = await firstTeam();
  const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();
  const { doc } = (await asAdmin('POST', 'meetings?draft=true', {
    commune,
    hamlet,
    title: `Cài VNeID cho bà con ${Date.now() % 1_000_000}`,
    ...{ place: 'Trụ sở ấp', directions: 'Qua cầu, quẹo trái, cách chợ 200 mét.' },
    ...{ day: inDays(2), opens: '18:30', closes: '20:00', repeats: 'weekly' },
    daysOff: [{ day: inDays(9), reason: 'Cả ấp đi đám giỗ' }],
    bring: ['Điện thoại', 'Căn cước'].map((text) => ({ text })),
    ...(isOff && { calledOff: { reason: 'Anh Tư đi học, chưa có người thay', from: inDays(16) } }),
  })) as Made;
  return doc.id;
}

/** Somebody plans to throw away more than one may alone. */
export async function planTrash(page: Page): Promise<void> {
  const name = await draftTerms(21);
  const ids = (await termsCalled(name)).map(({ id }) => id);
  const moving = { kind: 'trash', of: 'terms', ids };
  const { hash } = (await ask(page, 'mass-deed/move/look', moving)) as { hash: string };
  await ask(page, 'mass-deed/move', { ...moving, hash });
}

/** A reader says of the first guide what is not clear. */
export async function answerAsReader(page: Page): Promise<void> {
  const { docs } = (await asAdmin('GET', 'guides?limit=1&depth=0')) as { docs: { slug: string }[] };
  const text = 'Tôi làm tới bước hai thì máy đứng, không biết bấm đâu.';
  const form = { page: `/huong-dan/${docs[0]?.slug}/`, helped: 'no', text };
  await page.request.post(`${stack.site}/api/public/feedback`, { form });
}

/** The administrator is at work on a hotline. @returns its id */
export async function lockHotline(): Promise<string> {
  const { docs } = (await asAdmin('GET', 'hotlines?limit=1&depth=0')) as { docs: { id: string }[] };
  const value = docs[0]?.id ?? '';
  await asAdmin('POST', 'payload-locked-documents', {
    document: { relationTo: 'hotlines', value },
  });
  return value;
}

/** A commune that is written, with nothing in it yet. */
export async function makeCommune(): Promise<{ id: string; name: string; slug: string }> {
  const run = Date.now() % 1_000_000;
  const name = `Xã Thử ${run}`;
  const commune = { name, short: `Thử ${run}`, type: 'xa', code: `x${run}` };
  const { doc } = (await asAdmin('POST', 'communes', commune)) as Made;
  return { id: doc.id, name, slug: `xa-thu-${run}` };
}

/**
 * A commune of nobody was published and taken off: more would vanish than vanishes unasked.
 * @returns where it is said
 */
export async function loseCommune(page: Page): Promise<string> {
  const { id, slug } = await makeCommune();
  await asAdmin('POST', `workflow/communes/${id}/send`, {});
  await decideAs(page, `communes/${id}/approve`, { publish: true });
  const home = `${stack.site}/xa-phuong/${slug}/`;
  const status = async () => (await page.request.get(home)).status();
  await expect.poll(status, { timeout: 60_000 }).toBe(200);
  await decideAs(page, `communes/${id}/unpublish`, { farewell: { reason: 'xã này nhập nhầm' } });
  return '';
}

/** Looks at what would vanish, once the release that waits is made. */
export async function seeLoss(page: Page): Promise<void> {
  const panel = page.getByRole('region', { name: /^Sắp mất nhiều trang/ });
  await expect(panel).toBeVisible({ timeout: 60_000 });
  await panel.evaluate((one) => one.parentElement?.closest('section')?.scrollIntoView());
}

/** The first team of all, whose commune the official of the screens looks after. */
export async function firstTeam(): Promise<Record<'id' | 'commune' | 'hamlet', string>> {
  const { docs } = (await asAdmin('GET', 'teams?limit=1&depth=0&draft=true')) as {
    docs: Record<'id' | 'commune' | 'hamlet', string>[];
  };
  const [team] = docs;
  if (!team) throw new Error('The samples have no team.');
  return team;
}

/** Decides on a document as who looks. @param way `<collection>/<id>/<way>` */
const decideAs = (page: Page, way: string, order: object) => ask(page, `workflow/${way}`, order);

/** Asks the API of the CMS as who looks. */
async function ask(page: Page, address: string, data: object): Promise<unknown> {
  const headers = { Origin: stack.cms };
  const answer = await page.request.post(`${stack.cms}/api/${address}`, {
    ...{ data, headers },
    ...onceMore,
  });
  if (!answer.ok()) throw new Error(`${address}: ${await answer.text()}`);
  return answer.json();
}

/** Lets go of what is held or planned, so that nothing is asked any more. */
export async function letGo(): Promise<void> {
  const { held } = (await asAdmin('GET', 'held-deed/list')) as { held: Held[] };
  for (const { id, total } of held.filter(({ state }) => state === 'holding'))
    await asAdmin('POST', `held-deed/${id}/take-back`, { total });
  const { changes } = (await asAdmin('GET', 'units')) as {
    changes: { id: string; state: string }[];
  };
  for (const { id } of changes.filter(({ state }) => state === 'waiting'))
    await asAdmin('POST', `units/${id}/drop`, {});
  await letLossGo();
}

/** As long as it is held, every later take-off waits with it. */
async function letLossGo(): Promise<void> {
  const { heldLoss } = (await asAdmin('GET', 'live/state')) as { heldLoss: { key: string } | null };
  if (!heldLoss) return;
  // Nobody agrees with somebody whose account they made this week.
  haveBeenHereForLong();
  const decision = { key: heldLoss.key, decision: 'publish' };
  expect(await asAdmin('POST', 'live/loss', decision)).toEqual(decision);
}

/**
 * Readings of the last week that is told, and a search in vain on three of its days, as often as shows its
 * words. Past the CMS, which takes none for a week that is told.
 */
export function haveBeenRead(pages: Record<string, number>): void {
  const monday = toldWeeks(dayOfInstant(new Date())).at(-1) ?? '';
  const database = openDatabase();
  const insert = database.prepare(
    `INSERT INTO reading_days (id, day, place, sums, taken, revision) VALUES (?, ?, 'site', ?, '[]', 1)`,
  );
  for (const days of [0, 1, 2]) {
    const day = dayAfter(monday, days);
    const read = days === 0 ? Object.entries(pages) : [];
    const sums: ReadingSums = {
      pages: read.map(([page, times]) => ({ page, times })),
      missed: [{ text: 'xe ôm', times: 2 }],
      missedOther: 0,
    };
    insert.run(`${day}/site/${crypto.randomUUID()}`, day, JSON.stringify(sums));
  }
  database.close();
}
