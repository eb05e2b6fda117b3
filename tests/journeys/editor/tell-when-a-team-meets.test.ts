import type { Page } from '@playwright/test';
import { hamletAddress } from '../../../content/addresses.ts';
import { dayInWords } from '../../../content/meetings/words.ts';
import { dayOfInstant, formatDay } from '../../../content/text/date.ts';
import { Editor } from '../support/editor.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { liveRelease } from '../support/release.ts';
import { expect, listenForNoise, stack, test } from '../support/test.ts';

/** A title that no earlier run on the same stack has used. */
const title = `Trả tiền bằng mã QR ${Date.now() % 1_000_000}`;
/** From tomorrow on, each week: none of these days is over before the journey is. */
const [first = '', second = '', third = '', fourth = ''] = [1, 8, 15, 22].map((days) =>
  dayOfInstant(new Date(Date.now() + days * 24 * 3_600_000)),
);

test.afterAll(() => retireColleagues());

test('an official tells on a phone when the team meets each week, then that it does not on one day', async ({
  page,
  browser,
}) => {
  const { snapshot } = await liveRelease();
  const hamlet = snapshot.hamlets.find(({ id }) =>
    snapshot.teams.some(({ hamlet: of }) => of === id),
  );
  const commune = snapshot.communes.find(({ id }) => id === hamlet?.commune);
  if (!hamlet || !commune) throw new Error('The samples have no hamlet with a team.');
  const home = stack.site + hamletAddress(commune, hamlet);

  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const theirs = await (await browser.newContext(phone)).newPage();
  const noise = listenForNoise(theirs);
  const official = await Editor.login(
    theirs,
    await makeColleague('commune', 'Chị Ba Xã', { commune: commune.id }),
  );
  const approver = await Editor.login(page, await makeColleague('approver', 'Anh Duyệt'));
  const fits = async () =>
    expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  /** Looks at its line on the page of the hamlet, as readers see it. */
  const told = async (see: (of: ReturnType<Page['locator']>) => Promise<void>) => {
    await theirs.goto(home);
    await see(
      theirs
        .getByRole('region', { name: 'Buổi tổ chỉ bà con' })
        .getByRole('listitem')
        .filter({ hasText: title }),
    );
  };

  await test.step('a meeting each week with a day off, in the own commune without choosing it', async () => {
    await official.visit('/collections/meetings');
    await theirs.getByRole('link', { name: 'Tạo mới' }).first().tap();
    await theirs.waitForURL('**/meetings/create');
    await theirs.getByLabel('Chỉ việc gì').fill(title);
    await expect(theirs.locator('#field-commune')).toContainText(commune.name);
    await official.choose('Ấp, khóm', `${hamlet.name}, ${commune.name}`);
    await theirs.getByLabel('Ở đâu').fill('Trụ sở ấp');
    await writeDay(theirs, 'day', first);
    await theirs.getByLabel('Bắt đầu lúc').fill('18h30');
    await theirs.getByLabel('Xong lúc').fill('20h');
    await official.choose('Lặp lại', 'Hằng tuần, cùng thứ');
    await theirs.getByRole('button', { name: 'Thêm ngày nghỉ' }).tap();
    await writeDay(theirs, 'daysOff__0__day', third);
    await theirs.getByLabel('Vì sao nghỉ').fill('Cả ấp đi đám giỗ');
    await official.saveDraft();
    await fits();
    await official.decide('Gửi duyệt');
    await expect(official.stage('Chờ duyệt')).toBeVisible();
  });
  const form = new URL(theirs.url()).pathname.replace(/^\/admin\/collections\//, '');

  await test.step('approved, neighbours read it on the page of the hamlet', async () => {
    await publish(approver, form);
    await expect.poll(() => textAt(page, home), { timeout: 60_000 }).toContain(title);
    await told(async (mine) => {
      await expect(mine).toHaveCount(1);
      await expect(mine).toContainText(dayInWords(first));
      await expect(mine).toContainText('18 giờ 30 đến 20 giờ');
      await expect(mine).toContainText('Trụ sở ấp');
      await mine.getByRole('link').tap();
    });
    const times = theirs.getByRole('region', { name: 'Những lần tới' }).getByRole('listitem');
    await expect(times.filter({ hasText: formatDay(third) })).toContainText(
      'Không mở: Cả ấp đi đám giỗ',
    );
    await expect(times.filter({ hasText: formatDay(second) })).not.toContainText('Không mở');
    await fits();
  });

  await test.step('a day on which there is none is refused in words', async () => {
    await official.open(form);
    await theirs.getByRole('button', { name: 'Thêm ngày nghỉ' }).tap();
    const next = dayOfInstant(new Date(Date.parse(`${fourth}T12:00:00+07:00`) + 24 * 3_600_000));
    await writeDay(theirs, 'daysOff__1__day', next);
    await theirs.getByLabel('Vì sao nghỉ').last().fill('Trụ sở sửa mái');
    await official.saveDraft();
    await official.bar.getByRole('button', { name: 'Gửi duyệt', exact: true }).tap();
    await expect(
      theirs.getByText(`Ngày nghỉ ${formatDay(next)} không nhằm buổi nào.`).first(),
    ).toBeVisible();
  });

  await test.step('the very next time is called off with a reason', async () => {
    await official.open(form);
    await writeDay(theirs, 'daysOff__1__day', first);
    await official.saveDraft();
    await official.decide('Gửi duyệt', { 'Ghi lại điều gì đã đổi': 'Nghỉ một bữa.' });
    await expect(official.stage('Chờ duyệt')).toBeVisible();
    await publish(approver, form);
  });

  await test.step('who comes to the page is told before standing at a closed door', async () => {
    await expect
      .poll(() => textAt(page, home), { timeout: 60_000 })
      .toContain('Không mở: Trụ sở sửa mái');
    await told(async (mine) => {
      await expect(mine.filter({ hasText: dayInWords(first) })).toContainText(
        'Không mở: Trụ sở sửa mái',
      );
      await mine.first().getByRole('link').tap();
    });
    await expect(theirs.getByRole('main')).toContainText('Buổi tới nghỉ');
    await fits();
  });
  expect(noise).toEqual([]);
  await theirs.context().close();
});

/** Types a day as one says it. @param day `YYYY-MM-DD` */
async function writeDay(page: Page, field: string, day: string): Promise<void> {
  const input = page.locator(`#field-${field} input`);
  await input.fill(formatDay(day));
  await input.press('Enter');
}

async function publish(approver: Editor, form: string): Promise<void> {
  await approver.open(form);
  await approver.bar.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(approver.stage('Đã duyệt')).toBeVisible();
  await approver.bar.getByRole('button', { name: 'Đăng lên trang' }).click();
  await expect(approver.stage('Đang đăng')).toBeVisible();
}

/** The text at an address; words that stay together on a line are words. */
const textAt = async (page: Page, address: string) =>
  (await (await page.request.get(address)).text()).replaceAll('\u00A0', ' ');
