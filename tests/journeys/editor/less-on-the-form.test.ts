import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import { expect, stack, test } from '../support/test.ts';

const help = (page: Page) => page.getByRole('region', { name: 'Xem lại bài viết' });

test('an empty form is not in fault, and a name that gets too long says so while it is typed', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  await editor.open('guides/create');
  await expect(help(page)).toContainText('Bạn viết vài chữ đầu');
  await expect(page.getByText('Còn để trống')).toHaveCount(0);
  await expect(page.locator('form').getByRole('alert')).toHaveCount(0);

  const title = page.getByLabel('Tên bài');
  await title.fill('Đăng ký '.repeat(13).trim());
  await expect(page.getByText('Còn 17 chữ cái').first()).toBeVisible();
  await title.fill('Đăng ký '.repeat(16).trim());
  await expect(page.getByText('Quá 7 chữ cái').first()).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'Rút gọn bớt 7 chữ cái' })).toBeVisible();
  await expect(help(page)).toContainText('Tóm tắt');
});

test('each sign of the toolbar has its word beside it', async ({ page }) => {
  const editor = await Editor.login(page);
  await editor.open('notices/create');
  const signs = page.locator('.fixed-toolbar').getByRole('button');
  await expect(signs.filter({ has: page.locator('svg') }).first()).toBeVisible();
  const words = () =>
    signs.evaluateAll((all) =>
      all.map((sign) => {
        const { content } = getComputedStyle(sign, '::after');
        const word = sign.textContent.trim() || content.replace(/^(?:"|none$|normal$)|"$/g, '');
        return sign.scrollWidth > sign.clientWidth ? `${word}, cut` : word;
      }),
    );
  await expect.poll(words).toEqual(['Thêm khối', 'Kiểu đoạn', 'Chữ đậm', 'Liên kết']);
});

test('on a phone, a fault leads into a row that was folded', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const editor = await Editor.login(page);
  await editor.open('guides/create');
  await page.getByLabel('Tên bài').fill('Gia hạn thẻ thư viện thế nào?');
  await page.getByRole('button', { name: 'Các bước' }).click();
  await page.getByRole('button', { name: 'Thêm bước' }).click();
  await page.getByLabel('Việc cần làm').fill('Mở trang của thư viện');
  await page.getByRole('button', { name: 'Thêm bước' }).click();
  await expect(page.getByLabel('Việc cần làm')).toHaveCount(2);
  await page.getByRole('button', { name: 'Gấp hết' }).click();
  await page.getByRole('button', { name: 'Nguồn, xác minh' }).click();

  const line = help(page).getByRole('listitem').filter({ hasText: 'Bước 2, Việc cần làm' });
  await line.getByRole('link').click();
  await expect(page.getByLabel('Việc cần làm').nth(1)).toBeFocused();
});

test('what is pasted from Word is what the editor has, what is left out is told, and it is kept so', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  await editor.open('notices/create');
  await page.getByLabel('Tên thông báo').fill('Dán từ Word');
  const area = page.getByRole('textbox').and(page.locator('[contenteditable=true]'));
  await paste(area, await fixture('word.html'));

  await expect(page.getByText('Đã bỏ 2 liên kết không dùng được')).toBeVisible();
  await expect(page.getByText('Trang không có bảng: đã đổi thành danh sách')).toBeVisible();
  await expect(area.getByRole('heading', { name: 'Hồ sơ cần mang theo' })).toBeVisible();
  await expect(area.getByRole('listitem').filter({ hasText: 'Tờ khai theo mẫu 01' })).toBeVisible();
  await expect(area.getByRole('link')).toHaveText(['Cổng Dịch vụ công']);
  await editor.saveDraft();

  expect(await savedOutline(page)).toEqual([
    'heading: Hồ sơ cần mang theo',
    'paragraph: Bà con ở xã Đất Mũi mang theo giấy tờ gốc, không phải bản chụp.',
    'bullet: Căn cước | hoặc VNeID mức 2 | Tờ khai theo mẫu 01',
    'paragraph: Làm lần lượt:',
    'number: Mở Cổng Dịch vụ công. | Bấm Nộp hồ sơ.',
    'bullet: Giấy tờ: Căn cước; Số bản: 1 | Giấy tờ: Tờ khai; Số bản: 2',
  ]);
});

test('what is pasted in the very moment of a save is saved', async ({ page }) => {
  const editor = await Editor.login(page);
  await editor.open('notices/create');
  await page.getByLabel('Tên thông báo').fill('Dán rồi lưu liền');
  const area = page.getByRole('textbox').and(page.locator('[contenteditable=true]'));
  await area.click();
  const save = await page.getByRole('button', { name: 'Lưu bản nháp' }).elementHandle();
  await area.evaluate((element, button) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<p>Bà con mang theo căn cước.</p>');
    const event = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', event));
    (button as HTMLElement).click();
  }, save);
  await expect(page.getByText('thành công').first()).toBeVisible();
  await expect(area).toHaveText('Bà con mang theo căn cước.');
  expect(await savedOutline(page)).toEqual(['paragraph: Bà con mang theo căn cước.']);
});

test('Ctrl+S right after a paste saves it, too', async ({ page }) => {
  const editor = await Editor.login(page);
  await editor.open('notices/create');
  await page.getByLabel('Tên thông báo').fill('Dán rồi bấm phím lưu');
  await editor.saveDraft();
  await page.waitForURL(/\/notices\/[^/]{9,}$/);
  const area = page.getByRole('textbox').and(page.locator('[contenteditable=true]'));
  await area.click();
  await editor.saves(() =>
    area.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<p>Bà con mang theo căn cước.</p>');
      const way = { bubbles: true, cancelable: true };
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, ...way }));
      const key = { key: 's', code: 'KeyS', keyCode: 83, ctrlKey: true };
      element.dispatchEvent(new KeyboardEvent('keydown', { ...key, ...way }));
    }),
  );
  expect(await savedOutline(page)).toEqual(['paragraph: Bà con mang theo căn cước.']);
});

test('a form that opens at a field keeps it in its place while the rest comes in', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  const live = 'where[_status][equals]=published';
  const answer = await page.request.get(`${stack.cms}/api/guides?limit=1&depth=0&${live}`);
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  await page.setViewportSize({ width: 360, height: 740 });
  let letIn = () => {};
  const held = new Promise<void>((resolve) => (letIn = resolve));
  await page.route('**/api/together*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${stack.cms}/admin/collections/guides/${docs[0]?.id}?o=steps.1.title`);
  const field = page.locator('#field-steps__1__title');
  await expect(field).toBeFocused();
  // Where it stands once a frame has put right what moved it.
  const top = () =>
    field.evaluate(async (element) => {
      for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
      return element.getBoundingClientRect().top;
    });
  const before = await top();
  letIn();
  await expect(editor.stage('Đang đăng')).toBeVisible();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);

  await page.goto(`${stack.cms}/admin/collections/guides/${docs[0]?.id}?o=help`);
  await expect(page.locator('[contenteditable=true]').first()).toBeFocused();
});

test('all that is seldom done stands in one menu, which the keyboard goes through', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  await editor.open('notices/create');
  await page.getByLabel('Tên thông báo').fill('Mở bằng phím');
  await editor.saveDraft();
  const menu = editor.bar.getByText('Việc khác');
  await expect(page.getByText('Việc khác')).toHaveCount(1);
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(editor.bar.getByRole('button', { name: 'Bỏ vào thùng rác' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(editor.bar.getByRole('link', { name: 'Tạo mục mới' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(editor.bar.getByRole('button', { name: 'Nhân bản' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã nhân bản')).toBeVisible();
  await expect(page.getByLabel('Tên thông báo')).toHaveValue(/Mở bằng phím/);
});

const fixture = (name: string) =>
  readFile(new URL(`../../fixtures/paste/${name}`, import.meta.url), 'utf8');

/** Reads the text of the notice that is open, as it was saved. */
async function savedOutline(page: Page): Promise<string[]> {
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const answer = await page.request.get(`${stack.cms}/api/notices/${id}?draft=true&depth=0`);
  const { body } = (await answer.json()) as { body: { root: Node } | null };
  return body ? outlineOf(body.root) : [];
}

/** Pastes HTML as a browser tells the editor of it. */
async function paste(area: Locator, html: string): Promise<void> {
  await area.click();
  await area.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    const event = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', event));
  }, html);
}

interface Node {
  type: string;
  text?: string;
  listType?: string;
  children?: Node[];
}

/** Lists what a text says, block by block; items of a list one after the other. */
function outlineOf({ children = [] }: Node): string[] {
  return children
    .map((block) =>
      block.type === 'list'
        ? `${block.listType}: ${itemsOf(block).join(' | ')}`
        : `${block.type}: ${textOf(block)}`,
    )
    .filter((line) => line !== 'paragraph: ');
}

function itemsOf({ children = [] }: Node): string[] {
  return children.flatMap((item) => {
    const [first] = item.children ?? [];
    return first?.type === 'list' ? itemsOf(first) : [textOf(item)];
  });
}

function textOf({ text = '', children = [] }: Node): string {
  return text + children.map(textOf).join('');
}
