import { Editor } from '../support/editor.ts';
import type { Login } from '../support/login.ts';
import { send } from '../support/own-guide.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

let lan: Login;
test.beforeAll(async () => {
  lan = await makeColleague('editor', 'Chị Lan');
});
test.afterAll(retireColleagues);

test('a comment that is not sent yet is kept, and asked about', async ({ page }) => {
  const editor = await Editor.login(page, lan);
  const term = `Từ góp ý ${Date.now()}`;
  const made = (await send(editor, 'POST', 'terms?draft=true', { term, meaning: 'Nghĩa cũ.' })) as {
    doc: { id: string };
  };
  const place = `terms/${made.doc.id}`;
  await editor.visit('/collections/terms?sort=-createdAt');
  const list = page.url();
  await page.getByRole('row').getByRole('link', { name: term }).click();
  await page.waitForURL(`**/${place}`);
  const panel = page.getByRole('region', { name: 'Góp ý' });
  const text = panel.getByLabel('Viết góp ý');
  await text.fill('Nên nói thêm chữ này dùng ở đâu.');

  await test.step('Back asks first', async () => {
    await page.evaluate(() => history.back());
    const dialog = page.getByRole('dialog', { name: 'Rời trang mà chưa lưu?' });
    await dialog.getByRole('button', { name: 'Rời trang' }).click();
    await page.waitForURL(list);
  });

  await test.step('it is there when one comes back', async () => {
    await editor.open(place);
    await expect(text).toHaveValue('Nên nói thêm chữ này dùng ở đâu.');
    await panel.getByRole('button', { name: 'Gửi góp ý' }).click();
    await expect(panel.getByRole('listitem')).toContainText(['Nên nói thêm chữ này']);
    await expect(text).toHaveValue('');
    await editor.open(place);
    await expect(panel.getByRole('listitem')).toContainText(['Nên nói thêm chữ này']);
    await expect(text).toHaveValue('');
  });
});
