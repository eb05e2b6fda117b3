import type { Request } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import { asAdmin } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

/** Thousands of bytes of scripts, as they go over the line, that somebody waits for who opens the first form. */
const most = 780;

test('the scripts of a form are small, for who has none of them yet', async ({ page }) => {
  const { docs } = (await asAdmin('GET', 'guides?limit=1&depth=0')) as { docs: { id: string }[] };
  const scripts: Request[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') scripts.push(request);
  });
  const editor = await Editor.login(page);
  await editor.open(`guides/${docs[0]?.id}`);
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(scripts.map((request) => request.sizes()));
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  expect(scripts.length).toBeGreaterThan(5);
  expect(bytes / 1000).toBeLessThanOrEqual(most);
});
