import { Editor } from '../support/editor.ts';
import { expect, stack, test } from '../support/test.ts';

/** Names that no earlier run on the same stack has used. */
const run = Date.now() % 1_000_000;
const words = ['rạch', 'kinh', 'vàm'].map((name) => `Thử nhiều mục ${run} ${name}`);

test('what is chosen in a list is sent at once, and each says what became of it', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  for (const [at, term] of words.entries()) {
    const meaning = at === 2 ? '' : 'Nghĩa là vầy.';
    const address = `${stack.cms}/api/terms?draft=true`;
    const made = await page.request.post(address, {
      data: { term, meaning },
      headers: { Origin: stack.cms },
    });
    expect(made.status()).toBe(201);
  }
  await editor.visit(`/collections/terms?search=${run}`);
  await expect(page.getByRole('row')).toHaveCount(4);
  for (const box of await page.locator('tbody').getByRole('checkbox').all()) await box.check();
  const bar = page.getByRole('region', { name: 'Việc với các mục đã chọn' });
  await expect(bar.getByText('Đã chọn 3 mục')).toBeVisible();
  await bar.getByRole('button', { name: 'Gửi duyệt' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gửi duyệt 3 mục?' });
  await dialog.getByRole('button', { name: 'Gửi duyệt' }).click();
  const outcome = page.getByRole('status').filter({ hasText: 'Làm được 2 mục, còn 1 mục chưa' });
  await expect(outcome).toBeVisible();
  await expect(outcome.getByRole('listitem').filter({ hasText: words[2]! })).toContainText(
    'Chưa điền đúng: Nghĩa',
  );
});
