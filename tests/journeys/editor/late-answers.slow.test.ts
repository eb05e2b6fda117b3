import type { Page } from '@playwright/test';
import { expect, stack, test } from '../support/test.ts';
import { Editor } from '../support/editor.ts';
import { onceMore } from '../support/login.ts';

test('a step that is added just before the answer to an earlier change comes in can be written', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  await editor.open('guides/create');
  await page.getByRole('button', { name: 'Các bước' }).click();
  const answer = await holdAnswer(page);
  await page.getByLabel('Tên bài').fill('Gia hạn thẻ thư viện');
  await answer.asked;

  await page.getByRole('button', { name: 'Thêm bước' }).click();
  answer.release();

  await page.getByLabel('Việc cần làm').fill('Mở trang của thư viện');
  await editor.write('Bà con bấm nút gia hạn.');
  await expect(page.getByText('Bà con bấm nút gia hạn.')).toBeVisible();
});

test('a tick just before the answer to an earlier change comes in shows what it asks for', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  await editor.open('teams/create');
  await page.getByRole('button', { name: 'Thêm thành viên' }).click();
  const phone = page.getByLabel('Số điện thoại');
  await expect(phone).toBeVisible();
  const answer = await holdAnswer(page);
  await phone.fill('0290 000 0322');
  await answer.asked;

  await page.getByRole('checkbox', { name: 'Thành viên đã đồng ý' }).click();
  answer.release();

  await expect(page.getByLabel('Đồng ý bằng cách nào')).toBeVisible();
});

test('what was saved before the answer to its last change came in is free for others', async ({
  page,
}) => {
  const editor = await Editor.login(page);
  await editor.open('guides/create');
  await page.getByLabel('Tên bài').fill(`Trả sách đúng hẹn ${Date.now() % 1_000_000}`);
  await editor.saveDraft();
  await page.waitForURL(/guides\/(?!create)/);
  const place = page.url();
  await page.getByLabel('Tóm tắt').fill('Bà con trả sách trước ngày ghi trên thẻ.');
  await expect.poll(() => holdersOf(page, place)).toBe(1);

  const question = await holdQuestion(page);
  await page.getByLabel('Tóm tắt').fill('Bà con trả sách trước ngày ghi trong thẻ.');
  await question.asked;
  // The form says that it was saved only once the earlier question is answered.
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
  expect((await saved).status()).toBe(200);
  await expect.poll(() => holdersOf(page, place)).toBe(0);
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url() === place,
  );
  question.release();
  await answered;

  expect(await holdersOf(page, place)).toBe(0);
});

/** Counts those who hold the document that is open at an address. */
async function holdersOf(page: Page, address: string): Promise<number> {
  const id = new URL(address).pathname.split('/').at(-1) ?? '';
  const where = `where[document.value][equals]=${id}`;
  const answer = await page.request.get(`${stack.cms}/api/payload-locked-documents?${where}`);
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { totalDocs: number }).totalDocs;
}

/** Keeps back what the form asks about its next change. */
async function holdQuestion(page: Page) {
  const asked = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  await page.route(
    page.url(),
    async (route) => {
      asked.resolve();
      await held.promise;
      await route.continue();
    },
    { times: 1 },
  );
  return { asked: asked.promise, release: () => held.resolve() };
}

/** Keeps back the server's answer to the next change of the form. */
async function holdAnswer(page: Page) {
  const asked = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  await page.route(
    page.url(),
    async (route) => {
      const answer = await route.fetch(onceMore);
      asked.resolve();
      await held.promise;
      await route.fulfill({ response: answer });
    },
    { times: 1 },
  );
  return { asked: asked.promise, release: () => held.resolve() };
}
