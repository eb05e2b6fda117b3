import { expect, type Page } from '@playwright/test';
import { asAdmin, haveBeenHereForLong } from './people.ts';
import { stack } from './test.ts';

interface Made {
  doc: { id: string };
}

/** Throws a guide away, so that it stands in the trash. */
export async function throwAway(): Promise<void> {
  const draft = { title: 'Bài viết lộn', summary: 'Bài này viết nhầm chỗ.' };
  const { doc } = (await asAdmin('POST', 'guides?draft=true', draft)) as Made;
  await asAdmin('PATCH', `guides/${doc.id}?draft=true`, { deletedAt: new Date().toISOString() });
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

/** A commune of nobody was published and taken off: more would vanish than vanishes unasked. */
export async function loseCommune(page: Page): Promise<void> {
  const { id, slug } = await makeCommune();
  await asAdmin('POST', `workflow/communes/${id}/send`, {});
  const decide = (way: string, data: object) =>
    page.request.post(`${stack.cms}/api/workflow/communes/${id}/${way}`, {
      data,
      headers: { Origin: stack.cms },
    });
  await decide('approve', { publish: true });
  const home = `${stack.site}/xa-phuong/${slug}/`;
  const status = async () => (await page.request.get(home)).status();
  await expect.poll(status, { timeout: 60_000 }).toBe(200);
  await decide('unpublish', { farewell: { reason: 'xã này nhập nhầm' } });
  await page.reload();
  const panel = page.getByRole('region', { name: /^Sắp mất nhiều trang/ });
  await expect(panel).toBeVisible({ timeout: 60_000 });
  await panel.evaluate((one) => one.parentElement?.closest('section')?.scrollIntoView());
}

/** Lets go of what is held, so that nothing is asked any more. */
export async function letGo(): Promise<void> {
  const { heldLoss } = (await asAdmin('GET', 'live/state')) as { heldLoss: { key: string } | null };
  if (!heldLoss) return;
  // Nobody agrees with somebody whose account they made this week.
  haveBeenHereForLong();
  const decision = { key: heldLoss.key, decision: 'publish' };
  expect(await asAdmin('POST', 'live/loss', decision)).toEqual(decision);
}
