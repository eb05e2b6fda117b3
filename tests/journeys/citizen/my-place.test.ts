import { sampleSnapshot } from '../../support/snapshot.ts';
import { sampleCommunes } from '../../support/sample/places.ts';
import { sampleSettings } from '../../support/sample/site.ts';
import { inWhole } from '../../support/long.ts';
import { OwnSite } from '../support/own-site.ts';
import { expect, test } from '../support/test.ts';

const testInWhole = inWhole(test);

/** None is urgent: such a one comes before all tasks. */
const notices = sampleSnapshot().notices.map((notice) => ({ ...notice, level: 'care' as const }));

let site: OwnSite;
test.beforeAll(async () => {
  site = await OwnSite.open();
  await site.publish(sampleSnapshot({ notices }));
});
test.afterAll(() => site.close());

test('who chose a hamlet has its team under the search, and the first tasks in view', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-24T09:00:00+07:00');
  await page.goto(`${site.url}/xa-phuong/xa-dat-mui/ap-rach-tau/`);
  await page.getByRole('button', { name: 'Đây là ấp của tôi' }).click();
  await page.goto(site.url);
  const mine = page.locator('ap-my-place');
  await expect(mine.getByRole('link', { name: 'Tổ của bà con: ấp Rạch Tàu' })).toHaveAttribute(
    'href',
    '/xa-phuong/xa-dat-mui/ap-rach-tau/',
  );
  await expect(
    mine.getByRole('link', { name: 'Gọi Nguyễn Văn Mẫu, 0290 000 0101' }),
  ).toHaveAttribute('href', 'tel:02900000101');
  await expect(mine.getByText(/^Buổi gần bà con nhất: /)).toBeVisible();
  await expect(mine.getByText('Quầy đang mở, tới 17 giờ.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Làm định danh mức 2' })).toBeInViewport({
    ratio: 0.5,
  });

  await page.clock.setFixedTime('2027-02-05T09:00:00+07:00');
  await page.reload();
  await expect(mine.getByText('Quầy nghỉ Tết Nguyên đán, mở lại')).toBeVisible();
});

test('the first tasks are seen without scrolling before a place was chosen, too', async ({
  page,
}) => {
  await page.goto(site.url);
  for (const task of ['Làm định danh mức 2', 'Nộp hồ sơ trên mạng'])
    await expect(page.getByRole('link', { name: task })).toBeInViewport({ ratio: 0.9 });
});

testInWhole(
  'the finder tells which communes have a list, and gives everyone a person',
  async ({ page }) => {
    await page.goto(site.url);
    const commune = page.getByRole('combobox', { name: 'Xã, phường' });
    const optionsOf = (group: string) => commune.locator(`optgroup[label="${group}"] option`);
    await expect(optionsOf('Đã có danh sách tổ').filter({ hasText: 'Xã Đất Mũi' })).toHaveCount(1);
    await expect(optionsOf('Chưa gửi danh sách tổ').filter({ hasText: 'Xã Năm Căn' })).toHaveCount(
      1,
    );

    const person = page.getByRole('link', { name: /^Gọi / }).and(page.locator('ap-finder a'));
    await commune.selectOption('xa-nam-can');
    await expect(person).toHaveAttribute('href', 'tel:02900000100');

    const contact = { organisation: sampleSettings.contact.organisation };
    const communes = sampleCommunes.map((one) =>
      one.slug === 'xa-nam-can' ? { ...one, office: { phone: '02900000125' } } : one,
    );
    await site.publish(
      sampleSnapshot({ notices, settings: { ...sampleSettings, contact } as never, communes }),
    );
    await page.goto(site.url);
    await commune.selectOption('xa-nam-can');
    await expect(person).toHaveAttribute('href', 'tel:02900000125');
    await commune.selectOption('xa-tan-an');
    await expect(person).toHaveCount(2);
    await expect(person.first()).toHaveAccessibleName(/Tổng đài/);

    await page.goto(`${site.url}/xa-phuong/xa-tan-an/`);
    await expect(page.getByRole('link', { name: 'Gọi Tổng đài VNeID, 1900 0368' })).toBeVisible();
  },
);
