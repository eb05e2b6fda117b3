import type { BrowserContext, Page } from '@playwright/test';
import { comesAlive } from '../support/alive.ts';
import { Editor } from '../support/editor.ts';
import type { Login } from '../support/login.ts';
import { asAdmin, makeColleague, retireColleagues } from '../support/people.ts';
import { expect, stack, test } from '../support/test.ts';

const headers = () => ({ Origin: stack.cms });

let lan: Login;
let binh: Login;
test.beforeAll(async () => {
  lan = await makeColleague('editor', 'Chị Lan');
  binh = await makeColleague('approver', 'Anh Bình');
});

test.afterAll(retireColleagues);

/** A word that no earlier run has made. @returns its place below `/collections/` */
async function makeTerm({ request }: Page): Promise<string> {
  const term = `Từ thử ${Date.now()}`;
  const address = `${stack.cms}/api/terms?draft=true`;
  const made = await request.post(address, {
    data: { term, meaning: 'Nghĩa cũ.' },
    headers: headers(),
  });
  expect(made.status()).toBe(201);
  return `terms/${((await made.json()) as { doc: { id: string } }).doc.id}`;
}

const meaning = (page: Page) => page.getByLabel('Nghĩa', { exact: false }).first();
const kept = (page: Page) => page.getByRole('region', { name: 'Phần chưa lưu' });
const savedIn = async (page: Page, place: string) => {
  const answer = await page.request.get(`${stack.cms}/api/${place}?draft=true`);
  return ((await answer.json()) as { meaning: string }).meaning;
};

async function write(page: Page, text: string): Promise<void> {
  await meaning(page).fill(text);
  await expect(page.getByText('Có sửa đổi chưa lưu.')).toBeVisible();
}

/** Waits until the browser has kept what stands in the form. */
const isKept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).join(' ')))
    .toContain('apso.kept.');

async function signInOnPage(page: Page, { email, password }: Login): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'đăng' });
  await dialog.getByLabel('Email').fill(email);
  await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await dialog.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** Saves although the page may have noticed by then, of itself, that nobody is signed in. */
const pressSave = (page: Page) =>
  page.getByRole('button', { name: 'Lưu bản nháp' }).dispatchEvent('click');

const secondTab = async (context: BrowserContext, place: string) => {
  const tab = await context.newPage();
  await tab.goto(`${stack.cms}/admin/collections/${place}`);
  return tab;
};

test('who is logged out while writing logs in on the page, and the save goes on', async ({
  page,
}) => {
  const editor = await Editor.login(page, lan);
  const place = await makeTerm(page);
  await editor.open(place);
  await write(page, 'Nghĩa mới, viết lâu.');
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));

  await test.step('the session was ended elsewhere: the save asks to log in, and is done', async () => {
    await page.context().clearCookies();
    await pressSave(page);
    const dialog = page.getByRole('dialog', { name: 'Bạn đã bị đăng xuất' });
    await expect(dialog.getByLabel('Email')).toHaveValue(lan.email);
    await expect(dialog.getByLabel('Mật khẩu', { exact: true })).toBeFocused();
    await editor.saves(() => signInOnPage(page, lan));
    await expect(dialog).toHaveCount(0);
    expect(await savedIn(page, place)).toBe('Nghĩa mới, viết lâu.');
  });

  await test.step('a log-out in another tab is noticed here, and so is a log-in there', async () => {
    await write(page, 'Nghĩa thứ ba.');
    const other = await secondTab(page.context(), '../logout');
    await expect(other.getByLabel('Email')).toBeVisible();
    const dialog = page.getByRole('dialog', { name: 'Bạn đã bị đăng xuất' });
    await expect(dialog).toBeVisible();
    await other.getByLabel('Email').fill(lan.email);
    await other.getByLabel('Mật khẩu', { exact: true }).fill(lan.password);
    await other.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(meaning(page)).toHaveValue('Nghĩa thứ ba.');
    await other.close();
  });

  await test.step('another account saves nothing under its name', async () => {
    await page.context().clearCookies();
    await pressSave(page);
    await signInOnPage(page, binh);
    const dialog = page.getByRole('dialog', { name: 'Đang đăng nhập bằng tài khoản khác' });
    await expect(dialog.getByText('giờ đăng nhập là Anh Bình')).toBeVisible();
    expect(await savedIn(page, place)).toBe('Nghĩa mới, viết lâu.');
    await editor.saves(() => signInOnPage(page, lan));
    expect(await savedIn(page, place)).toBe('Nghĩa thứ ba.');
  });
  expect(loads).toEqual([]);
});

test('what was not saved is offered back after a crash, to its account alone', async ({
  page,
  context,
}) => {
  const editor = await Editor.login(page, lan);
  const place = await makeTerm(page);
  await editor.open(place);
  await write(page, 'Viết dở thì máy tắt.');
  await isKept(page);
  const said = await page.evaluate(() => JSON.stringify(localStorage));
  expect(said).not.toContain('Viết dở');
  // A tab that is closed without being asked, as by a crash.
  await page.close();

  const again = await secondTab(context, place);
  const offer = kept(again).getByRole('status').filter({ hasText: 'Có phần bạn viết lúc' });
  await expect(offer).toBeVisible();
  await expect(meaning(again)).toHaveValue('Nghĩa cũ.');
  await offer.getByRole('button', { name: 'Xem khác gì' }).click();
  const comparison = again.getByRole('dialog', { name: 'Khác nhau chỗ nào' });
  await expect(comparison.getByText('Viết dở thì máy tắt.')).toBeVisible();
  await expect(comparison.getByRole('listitem')).toHaveText([/^ĐổiNghĩa là/]);
  await comparison.getByRole('button', { name: 'Đóng' }).click();
  await offer.getByRole('button', { name: 'Lấy lại' }).click();
  await expect(meaning(again)).toHaveValue('Viết dở thì máy tắt.');
  await expect(again.getByText('Có sửa đổi chưa lưu.')).toBeVisible();

  await test.step('a second tab is told that the first is writing', async () => {
    const second = await secondTab(context, place);
    await expect(kept(second).getByText('ở một thẻ khác')).toBeVisible();
    await expect(kept(second).getByText('Có phần bạn viết')).toHaveCount(0);
    await second.close();
  });

  await again.getByRole('button', { name: 'Lưu bản nháp' }).click();
  await expect(again.getByText('thành công').first()).toBeVisible();
  await again.reload();
  await expect(meaning(again)).toHaveValue('Viết dở thì máy tắt.');
  await expect(kept(again).getByRole('status')).toHaveCount(0);

  await test.step('so is a document that was never saved; logging out forgets it', async () => {
    await again.goto(`${stack.cms}/admin/collections/terms/create`);
    await comesAlive(again);
    await again.getByLabel('Từ', { exact: false }).first().fill('Từ chưa lưu bao giờ');
    await isKept(again);
    await again.close();
    const fresh = await secondTab(context, 'terms/create');
    await expect(kept(fresh).getByText('Có một mục mới bạn viết dở')).toBeVisible();
    await fresh.goto(`${stack.cms}/admin/logout`);
    await expect(fresh.getByLabel('Email')).toBeVisible();
    expect(await fresh.evaluate(() => Object.keys(localStorage).join(' '))).not.toContain(
      'apso.kept.',
    );
    await fresh.close();
  });
});

test('leaving asks: the tab, a link, and Back of the browser', async ({ page }) => {
  const editor = await Editor.login(page, lan);
  const place = await makeTerm(page);
  await editor.visit('/collections/terms?sort=-createdAt');
  const list = page.url();
  await page.getByRole('row').getByRole('link', { name: 'Từ thử' }).first().click();
  await page.waitForURL(`**/${place}`);
  await expect(meaning(page)).toHaveValue('Nghĩa cũ.');
  await write(page, 'Chưa lưu mà đi.');

  await test.step('Back stays, with the address, the text and the caret', async () => {
    const address = page.url();
    await page.evaluate(() => history.back());
    const dialog = page.getByRole('dialog', { name: 'Rời trang mà chưa lưu?' });
    await dialog.getByRole('button', { name: 'Ở lại' }).click();
    await page.keyboard.type(' Roi go tiep.');
    await expect(dialog).toHaveCount(0);
    expect(page.url()).toBe(address);
    await expect(meaning(page)).toHaveValue('Chưa lưu mà đi. Roi go tiep.');
    await write(page, 'Chưa lưu mà đi.');
  });
  await test.step('a link asks, too', async () => {
    await page.getByRole('link', { name: 'Các phiên bản' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rời trang mà chưa lưu?' });
    await dialog.getByRole('button', { name: 'Ở lại' }).click();
    await expect(meaning(page)).toHaveValue('Chưa lưu mà đi.');
  });
  await test.step('a closed tab warns', async () => {
    const warned = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await warned;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
  });
  await test.step('who leaves gets there', async () => {
    await page.evaluate(() => history.back());
    const dialog = page.getByRole('dialog', { name: 'Rời trang mà chưa lưu?' });
    await dialog.getByRole('button', { name: 'Rời trang' }).click();
    await page.waitForURL(list);
    await expect(page.getByRole('row').getByRole('link', { name: 'Từ thử' }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lưu bản nháp' })).toHaveCount(0);
  });
});

test('who opens a form while the network goes is told that nothing can be kept, until it is back', async ({
  page,
}) => {
  const editor = await Editor.login(page, lan);
  const place = await makeTerm(page);
  await page.route('**/api/editing/key', (route) => route.abort());
  await editor.open(place);
  await write(page, 'Ngoài vùng phủ sóng.');
  const told = kept(page).getByRole('status').filter({ hasText: 'chưa giữ lại được' });
  await expect(told).toBeVisible();
  await page.unroute('**/api/editing/key');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await isKept(page);
  await expect(told).toHaveCount(0);
});

test('without a network the save says so, the text stays and the button works', async ({
  page,
}) => {
  const editor = await Editor.login(page, lan);
  const place = await makeTerm(page);
  await editor.open(place);
  await write(page, 'Mạng yếu.');
  await page.route('**/api/terms/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
  await expect(page.getByText('máy chủ chưa trả lời').first()).toBeVisible();
  await page.unroute('**/api/terms/**');
  await expect(meaning(page)).toHaveValue('Mạng yếu.');
  await editor.saveDraft();
  expect(await savedIn(page, place)).toBe('Mạng yếu.');

  await test.step('nor is it lost when the account has added enough: the sentence stays in view', async () => {
    const message = 'Hôm nay tài khoản này đã lưu đủ số lần.';
    await write(page, 'Hết mức.');
    const answer = { status: 429, json: { errors: [{ message }] } };
    await page.route('**/api/terms/**', (route) => route.fulfill(answer));
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
    await expect(editor.bar.getByText(message)).toBeVisible();
    await page.unroute('**/api/terms/**');
    await editor.saveDraft();
    expect(await savedIn(page, place)).toBe('Hết mức.');
    await expect(editor.bar.getByText(message)).toHaveCount(0);
  });
});

test('two at one document: taken over by name, and the second save is asked', async ({
  page,
  browser,
}) => {
  const editor = await Editor.login(page, lan);
  const place = await makeTerm(page);
  await editor.open(place);
  const theirs = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  const colleague = await Editor.login(theirs, binh);
  await colleague.open(place);
  await write(page, 'Lan viết.');
  await test.step('who opened it before and only reads is told, too', async () => {
    const told = colleague.bar.getByText('Chị Lan đang sửa mục này.');
    await expect(told).toBeVisible({ timeout: 40_000 });
  });
  // The lock comes with the first answer about what is written.
  await expect
    .poll(async () => {
      const answer = await page.request.get(`${stack.cms}/api/editing/${place}`);
      return ((await answer.json()) as { holder: { isOwn: boolean } | null }).holder?.isOwn;
    })
    .toBe(true);

  await colleague.visit(`/collections/${place}`);
  const question = theirs.getByRole('dialog', { name: 'Có người đang sửa' });
  await expect(question.getByText('Chị Lan')).toBeVisible();
  await question.getByRole('button', { name: 'Giành quyền sửa' }).click();

  const taken = kept(page).getByRole('alert').filter({ hasText: 'Anh Bình đang sửa mục này, từ' });
  await expect(taken).toBeVisible();
  await expect(meaning(page)).toHaveValue('Lan viết.');

  await test.step('taking it back is not said to be done when the server refused it', async () => {
    await page.route('**/api/payload-locked-documents/**', (route) => route.abort());
    await taken.getByRole('button', { name: 'Giành quyền sửa' }).click();
    await expect(page.getByText('Chưa giành được quyền sửa.')).toBeVisible();
    await expect(taken).toBeVisible();
    await page.unroute('**/api/payload-locked-documents/**');
  });

  await test.step('who was taken over does not save over the other', async () => {
    await meaning(theirs).fill('Bình viết.');
    await colleague.saveDraft();
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
    const late = kept(page).getByRole('alert').filter({ hasText: 'Anh Bình đã lưu mục này lúc' });
    await expect(late).toBeVisible();
    expect(await savedIn(page, place)).toBe('Bình viết.');
    await late.getByRole('button', { name: 'Xem khác gì' }).click();
    const comparison = page.getByRole('dialog', { name: 'Khác nhau chỗ nào' });
    await expect(comparison.getByRole('deletion')).toContainText(['Bản đã lưu', 'Bình']);
    await expect(comparison.getByRole('insertion')).toContainText(['Phần bạn viết', 'Lan']);
    await comparison.getByRole('button', { name: 'Đóng' }).click();

    await late.getByRole('button', { name: 'Lấy bản kia' }).click();
    await expect(meaning(page)).toHaveValue('Bình viết.');
    await kept(page).getByRole('button', { name: 'Lấy lại' }).click();
    await expect(meaning(page)).toHaveValue('Lan viết.');
    await editor.saveDraft();
    expect(await savedIn(page, place)).toBe('Lan viết.');
  });
  await theirs.context().close();
});

test('one’s own account is not written over from a second tab either', async ({ page }) => {
  const editor = await Editor.login(page, lan);
  await editor.visit('/account');
  const other = await page.context().newPage();
  await other.goto(`${stack.cms}/admin/account`);
  await comesAlive(other);
  const name = (tab: Page) => tab.getByLabel('Họ và tên');
  const save = (tab: Page) => tab.getByRole('button', { name: 'Lưu', exact: true });
  const savedName = async () => {
    const answer = await page.request.get(`${stack.cms}/api/users/me`);
    return ((await answer.json()) as { user: { name: string } }).user.name;
  };
  await name(other).fill('Chị Lan Anh');
  await save(other).click();
  await expect(other.getByText('thành công').first()).toBeVisible();
  await other.close();

  await name(page).fill('Chị Lan Chi');
  await save(page).click();
  const late = kept(page).getByRole('alert').filter({ hasText: 'đã lưu mục này lúc' });
  await expect(late).toBeVisible();
  expect(await savedName()).toBe('Chị Lan Anh');
  await expect(name(page)).toHaveValue('Chị Lan Chi');
  await late.getByRole('button', { name: 'Xem khác gì' }).click();
  const comparison = page.getByRole('dialog', { name: 'Khác nhau chỗ nào' });
  await expect(comparison.getByRole('deletion')).toContainText(['Bản đã lưu', 'Anh']);
  await expect(comparison.getByRole('insertion')).toContainText(['Phần bạn viết', 'Chi']);
  await comparison.getByRole('button', { name: 'Đóng' }).click();
  await late.getByRole('button', { name: 'Lưu bản của tôi' }).click();
  await expect(page.getByText('thành công').first()).toBeVisible();
  expect(await savedName()).toBe('Chị Lan Chi');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a late save is said where one is, and what is told in passing does not lie over it', async ({
    page,
  }) => {
    const editor = await Editor.login(page, lan);
    const place = await makeTerm(page);
    await editor.open(place);
    await write(page, 'Nghĩa viết trên điện thoại.');
    await asAdmin('PATCH', `${place}?draft=true`, { meaning: 'Nghĩa của người khác.' });
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight }));
    await page.getByRole('button', { name: 'Lưu bản nháp' }).click();

    const late = kept(page).getByRole('alert').filter({ hasText: 'đã lưu mục này lúc' });
    const passing = page.locator('[data-sonner-toast]').first();
    await expect(passing).toBeVisible();
    await expect(late).toBeInViewport({ ratio: 1 });
    await passing.evaluate((one) => Promise.all(one.getAnimations().map((each) => each.finished)));
    const [over, said] = [await passing.boundingBox(), await late.boundingBox()];
    expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThanOrEqual(said?.y ?? 0);
  });
});
