import { Desk } from '../support/desk.ts';
import { Editor } from '../support/editor.ts';
import { expect, stack, test } from '../support/test.ts';
import { type } from '../kiosk/support.ts';
import type { KioskContent } from '../../../content/kiosk/data.ts';

test.use({ viewport: { width: 1080, height: 1920 }, isMobile: false });

test('a desk is registered with a key of the CMS, and is seen there with its counts', async ({
  browser,
  page,
}) => {
  const read = async <Value>(name: string) =>
    (await (await page.request.get(`${stack.site}/data/kiosk/${name}.json`)).json()) as Value;
  const [place] = (await read<{ desks: { id: string }[] }>('quay')).desks;
  const { guides, topics } = await read<Pick<KioskContent, 'guides' | 'topics'>>('huong-dan');
  const [guide] = guides;
  const title = guide?.title ?? '';
  const own = topics.find(({ id }) => id === guide?.topic);
  const main = topics.find(({ id }) => id === own?.parent) ?? own;
  const editor = await Editor.login(page);
  await editor.open(`desks/${place?.id}`);
  const machine = page.getByRole('region', { name: 'Máy ở quầy' });
  await expect(machine.getByText('Máy chưa đăng ký vẫn giúp bà con')).toBeVisible();
  await machine.getByRole('button', { name: 'Tạo khóa đăng ký' }).click();
  const key = (await machine.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/).textContent()) ?? '';

  const desk = await Desk.open(browser, { saves: true });
  await desk.openGuide(title, main?.name);
  await desk.leave();
  const glass = desk.page;
  await glass.getByRole('button', { name: 'Khu vực của nhân viên' }).dispatchEvent('pointerdown');
  await type(glass, ...'2468');
  await glass.getByRole('button', { name: 'Vào', exact: true }).tap();
  await glass.getByRole('button', { name: 'Đăng ký quầy' }).tap();
  await type(glass, ...key.replace('-', ''));
  const counted = glass.waitForResponse(/\/api\/public\/kiosk\/counts$/);
  await glass.getByRole('dialog').getByRole('button', { name: 'Đăng ký quầy' }).tap();
  await expect(glass.getByText('Đã đăng ký')).toBeVisible();
  expect((await counted).status()).toBe(200);
  await desk.close();

  await page.reload();
  await expect(machine.getByRole('status').first()).toHaveText(/^Báo tin lúc/);
  await machine.getByText('Bà con dùng máy').click();
  await expect(machine.getByRole('row', { name: title })).toHaveText(`${title}101`);
});
