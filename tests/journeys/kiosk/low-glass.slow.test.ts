import { Desk } from '../support/desk.ts';
import { measure } from './measure.ts';
import { expect, guide, onEnd, test, type } from './support.ts';

for (const [name, viewport] of Object.entries(onEnd))
  test(`who comes to ${name} begins, searches and gets to the end of a task`, async ({
    browser,
    site,
  }) => {
    const desk = await Desk.open(browser, { site: site.url, viewport });
    const { page } = desk;
    const faults: string[] = [];
    const look = async (screen: string) =>
      faults.push(...(await measure(page)).map((fault) => `${screen}: ${fault}`));
    await page.getByRole('button', { name: 'Tìm: gõ chữ' }).tap();
    await type(page, 'c', 'a');
    await expect(page.getByRole('list', { name: 'Kết quả tìm kiếm' })).toBeVisible();
    await look('search');
    await page.getByRole('button', { name: 'Quay lại' }).tap();
    await desk.openSteps(guide.title);
    await page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
    await page.getByRole('button', { name: 'Xong, qua bước 3' }).tap();
    await expect(page.getByRole('button', { name: 'Xong hết rồi' })).toBeVisible();
    await look('a step with screens');
    await desk.leave();
    await look('the first screen');
    expect(faults).toEqual([]);
    await desk.close();
  });
