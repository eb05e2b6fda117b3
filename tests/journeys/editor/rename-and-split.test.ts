import { hamletAddress } from '../../../content/addresses.ts';
import { Editor } from '../support/editor.ts';
import { asAdmin } from '../support/people.ts';
import { liveRelease } from '../support/release.ts';
import { expect, test } from '../support/test.ts';

interface Home {
  name: string;
  liveAddress: string;
}

/** Names that no earlier run on the same stack has used. */
const run = Date.now() % 100_000;

test('a hamlet is renamed, then split; each undo says what it will do, and what stands in its way', async ({
  page,
}) => {
  const { snapshot } = await liveRelease();
  // Another commune than the first, whose hamlets other journeys merge.
  const hamlet = snapshot.hamlets.at(-1);
  const commune = snapshot.communes.find(({ id }) => id === hamlet?.commune);
  if (!hamlet || !commune) throw new Error('The samples have no hamlet.');
  const renamed = `Ấp Đổi Tên ${run}`;
  const editor = await Editor.login(page);
  await editor.visit('/doi-ap-khom-xa-phuong');
  const where = page.getByRole('region', { name: 'Nơi nào?' });
  const begin = async (deed: string, name: string) => {
    await page.getByRole('radio', { name: deed }).check();
    await where.getByLabel('Xã, phường').selectOption(commune.name);
    await where.getByLabel('Ấp, khóm').selectOption(name);
  };
  const goOn = async () => {
    await page.getByRole('textbox', { name: 'Theo văn bản' }).fill('Nghị quyết 12/NQ-HĐND');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('button', { name: 'Làm ngay' }).click();
    await expect(page.getByRole('heading', { name: 'Đã đổi xong' })).toBeVisible();
  };
  const undo = page.getByRole('group', { name: 'Hoàn tác' });
  const ask = () => page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  const look = async (at: RegExp, is: string) => {
    await page.getByRole('button', { name: at }).first().click();
    await expect(page.getByRole('region', { name: 'Đã đổi xong' })).toContainText(is);
  };
  const takeBack = async () => {
    await undo.getByRole('button', { name: 'Hoàn tác lần đổi này' }).click();
    await expect(page.getByRole('heading', { name: 'Đã hoàn tác' })).toBeVisible();
  };

  await test.step('renamed: the undo lists the name that comes back', async () => {
    await begin('Đổi tên', hamlet.name);
    await where.getByLabel('Tên mới').fill(renamed);
    await goOn();
    await ask();
    await expect(undo).toContainText(`Tên: ${renamed} → ${hamlet.name}`);
    await undo.getByRole('button', { name: 'Thôi' }).click();
  });

  await test.step('split: what was made leads back, and the first change waits for this one', async () => {
    await page.getByRole('button', { name: 'Ghi việc khác' }).click();
    await page.reload();
    await begin('Chia tách', renamed);
    await where.getByLabel('Nơi thứ 1').fill(`Ấp Phần Một ${run}`);
    await where.getByLabel('Nơi thứ 2').fill(`Ấp Phần Hai ${run}`);
    await goOn();
    await look(/đổi tên thành .* đã đổi$/, `đổi tên thành ${renamed}`);
    await ask();
    await expect(undo.getByText('Chưa hoàn tác được')).toBeVisible();
    await expect(undo.getByRole('listitem').first()).toContainText('sau lần đổi này');
    await expect(undo.getByRole('link').first()).toBeVisible();
    await expect(undo.getByRole('button', { name: 'Hoàn tác lần đổi này' })).toHaveCount(0);
  });

  await test.step('the later one is taken back first, then the earlier one', async () => {
    await look(/chia thành .* đã đổi$/, 'chia thành');
    await ask();
    await expect(undo).toContainText(`Ấp Phần Hai ${run}`);
    await expect(undo).toContainText('Đăng lại');
    await takeBack();
    const done = page.getByRole('region', { name: 'Đã trả lại' });
    await expect(done).toContainText(`Ấp Phần Hai ${run}`);
    await look(/đổi tên thành .* đã đổi$/, `đổi tên thành ${renamed}`);
    await ask();
    await takeBack();
  });
  const { name, liveAddress } = (await asAdmin('GET', `hamlets/${hamlet.id}?depth=0`)) as Home;
  expect([name, liveAddress]).toEqual([hamlet.name, hamletAddress(commune, hamlet)]);
});
