import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import { expect, stack, test } from '../support/test.ts';

const help = (page: Page) => page.getByRole('region', { name: 'Xem lại bài viết' });

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
