import type { Locator } from '@playwright/test';
import { Editor } from '../support/editor.ts';
import { publishOwn, send } from '../support/own-guide.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 1024, height: 768 } });
test.afterAll(() => retireColleagues());

async function isOnScreen(button: Locator): Promise<void> {
  const box = await button.boundingBox();
  expect(box).not.toBeNull();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(768);
}

test('an approver reads what changed in a live guide, sends it back, and approves what came again', async ({
  page,
  browser,
}) => {
  const writer = await makeColleague('editor', 'Chị Soạn');
  const approver = await makeColleague('approver', 'Anh Duyệt');
  const writing = await Editor.login(await (await browser.newContext()).newPage(), writer);
  const deciding = await Editor.login(page, approver);
  const guide = await publishOwn(writing, deciding);
  const address = `guides/${guide.id}`;
  const [first, second, ...others] = guide.steps;
  const change = async (changes: object, order: object) => {
    await send(writing, 'PATCH', `${address}?draft=true`, changes);
    await send(writing, 'POST', `workflow/${address}/send`, order);
  };
  await change(
    { title: `${guide.title}, cho cả nhà` },
    { remark: 'Chị coi giùm em.', changeNote: 'Nói rõ hơn.' },
  );
  await deciding.open(address);
  const changes = page.getByRole('region', { name: 'Có gì thay đổi' });
  await test.step('the title, with what its writer said and what readers will be told', async () => {
    await expect(changes.getByRole('heading')).toHaveText('1 chỗ khác bản bà con đang thấy');
    await expect(changes.getByRole('insertion')).toContainText('cho cả nhà');
    await expect(changes.getByText('Chị coi giùm em.')).toBeVisible();
    await expect(changes.getByText('Nói rõ hơn.')).toBeVisible();
    await deciding.chooseOther('Trả lại');
    await deciding.confirm('Trả lại', { 'Vì sao trả lại': 'Thêm bước nhờ tổ giúp.' });
    await expect(deciding.stage('Nháp')).toBeVisible();
  });

  await test.step('changed again, it is told whole against what is live', async () => {
    const steps = [
      first,
      {
        ...second,
        warning: 'Không đưa mã cho ai.',
        picture: { source: 'drawing', drawing: 'quet-ma-qr' },
      },
      ...others,
      { title: 'Nhờ tổ công nghệ số coi lại' },
    ];
    await change({ steps }, { remark: 'Em thêm rồi.', changeNote: 'Thêm một bước.' });
    await page.reload();
    await expect(changes.getByRole('heading')).toHaveText('4 chỗ khác bản bà con đang thấy');
    await expect(changes.getByRole('insertion').filter({ hasText: 'cho cả nhà' })).toBeVisible();
    await expect(changes.getByText(`Bước 2: ${second?.title}`)).toBeVisible();
    await expect(changes.getByText('Không đưa mã cho ai.')).toBeVisible();
    await expect(changes.getByText('Đưa điện thoại quét mã QR')).toBeVisible();
    await expect(
      changes.getByText(`Bước ${guide.steps.length + 1}: Nhờ tổ công nghệ số coi lại`),
    ).toBeVisible();
    await expect(changes.getByText('Em thêm rồi.')).toBeVisible();
    await expect(changes).not.toContainText(/quet-ma-qr|_status|[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  await test.step('beside the preview of it, what is to be pressed stays on the screen', async () => {
    await page.getByRole('button', { name: 'Xem trước' }).click();
    const phone = page.frameLocator('iframe[title^="Trang trên điện thoại"]:not(.is-coming)');
    await expect(phone.getByRole('heading', { level: 1 })).toContainText('cho cả nhà');
    for (const name of ['Lưu bản nháp', 'Duyệt'])
      await isOnScreen(deciding.bar.getByRole('button', { name, exact: true }));
    await page.getByRole('button', { name: 'Đóng bản xem trước' }).click();
  });

  await deciding.bar.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(deciding.stage('Đã duyệt')).toBeVisible();
  await expect(changes.getByText(/^Anh Duyệt duyệt lúc /)).toBeVisible();
  await expect(changes.getByText(`Bước 2: ${second?.title}`)).toBeVisible();
  await deciding.bar.getByRole('button', { name: 'Đăng lên trang' }).click();
  await expect(deciding.stage('Đang đăng')).toBeVisible();
  await expect(changes).toHaveCount(0);
  await deciding.unpublish();
  await writing.page.context().close();
});
