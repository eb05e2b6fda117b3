import { silentMp3 } from '../../support/files/sounds.ts';
import { comesAlive } from '../support/alive.ts';
import { Editor } from '../support/editor.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { expect, stack, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
test.afterAll(() => retireColleagues());

test('a recording that can’t be heard is told as soon as it is chosen, may be saved, and is told again', async ({
  page,
}) => {
  const editor = await makeColleague('editor', 'Chị Thu');
  await Editor.login(page, editor);
  await page.goto(`${stack.cms}/admin/collections/media/create`);
  await comesAlive(page);
  const told = page.getByText('Bản đọc không có tiếng. Xem lại micro rồi thu lại. Vẫn lưu được.');
  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles({
    name: 'doc.mp3',
    mimeType: 'audio/mpeg',
    buffer: silentMp3(),
  });
  await expect(told).toBeVisible();
  expect(await told.evaluate(gapBehindSign)).toBeGreaterThanOrEqual(6);
  await page.getByRole('textbox', { name: 'Mô tả' }).fill('Bản đọc: Làm giấy khai sinh');
  await page.getByRole('button', { name: 'Lưu', exact: true }).tap();
  await expect(page).toHaveURL(/media\/(?!create)/);
  await page.reload();
  await expect(told).toBeVisible();
});

/** Pixels between the sign of a notice and its words. */
function gapBehindSign(notice: Element): number {
  const range = document.createRange();
  range.selectNodeContents(notice.lastChild ?? notice);
  const [line] = range.getClientRects();
  const sign = notice.querySelector('svg')?.getBoundingClientRect();
  return (line?.left ?? 0) - (sign?.right ?? 0);
}
