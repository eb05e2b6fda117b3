import type { Request } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import { asAdmin } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

/** Thousands of bytes, as they go over the line, that somebody waits for who opens the first form. */
const most = { script: 780, stylesheet: 85 };

test.use({ isUsed: false });

test('scripts and styles of a form are small, for who has none of them yet', async ({ page }) => {
  const { docs } = (await asAdmin('GET', 'guides?limit=1&depth=0')) as { docs: { id: string }[] };
  const files: Request[] = [];
  page.on('requestfinished', (request) => files.push(request));
  const editor = await Editor.login(page);
  await editor.open(`guides/${docs[0]?.id}`);
  // The last that comes: as long as a release is made, a form never stops asking for it.
  await expect(page.getByRole('region', { name: 'Xem lại bài viết' })).toContainText(
    /chỗ (?:cần|nên) sửa|Chưa thấy chỗ nào cần sửa/,
  );
  for (const [type, kB] of Object.entries(most)) {
    const these = files.filter((request) => request.resourceType() === type);
    const sizes = await Promise.all(these.map((request) => request.sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    expect(these.length, type).toBeGreaterThan(1);
    expect(bytes / 1000, type).toBeLessThanOrEqual(kB);
  }
});
