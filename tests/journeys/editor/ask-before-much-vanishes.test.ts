import type { Page } from '@playwright/test';
import { expect, stack, test } from '../support/test.ts';
import { Editor } from '../support/editor.ts';
import { haveBeenHereForLong, makeColleague, retireColleagues } from '../support/people.ts';

/** A commune that no earlier run on the same stack has made. */
const run = Date.now() % 100_000;
const name = `Xã Thử Nghiệm ${run}`;
const home = `/xa-phuong/xa-thu-nghiem-${run}/`;

test.afterAll(retireColleagues);

test('a commune that is taken off stays on the site until somebody else agrees', async ({
  browser,
  page,
}) => {
  const editor = await Editor.login(page);
  await editor.openDashboard();
  const status = async () => (await page.request.get(stack.site + home)).status();
  const short = `Thử Nghiệm ${run}`;
  const commune = { name, short, type: 'xa', code: `t${run}` };
  const { doc } = await ask(page, 'POST', '/api/communes', commune);
  await ask(page, 'POST', `/api/workflow/communes/${doc?.id}/approve`, { publish: true });
  await expect.poll(status, { timeout: 60_000 }).toBe(200);

  const mate = await browser.newPage();
  const colleague = await Editor.login(mate, await makeColleague('approver', 'Anh Duyệt'));
  haveBeenHereForLong();
  await colleague.openDashboard();
  const farewell = { reason: 'xã thử nghiệm đã xong việc' };
  await ask(mate, 'POST', `/api/workflow/communes/${doc?.id}/unpublish`, { farewell });
  const panel = mate.getByRole('region', { name: /Sắp mất nhiều trang/ });
  await test.step('the dashboard says what would vanish, and the page is still there', async () => {
    await expect(panel).toBeVisible({ timeout: 60_000 });
    await expect(panel).toContainText(`trong đó có ${name}`);
    expect(await status()).toBe(200);
  });

  const kept = mate.getByRole('region', { name: 'Đang giữ lại các trang sắp mất' });
  await test.step('kept, it is not asked about any more', async () => {
    await panel.getByRole('button', { name: 'Giữ lại' }).click();
    await expect(kept).toBeVisible();
    await expect(kept.getByRole('button', { name: 'Giữ lại' })).toHaveCount(0);
    expect(await status()).toBe(200);
  });

  const plans = 'Kế hoạch và việc chờ người thứ hai';
  await test.step('after a change of mind it waits for somebody else', async () => {
    await kept.getByRole('button', { name: 'Đăng luôn' }).click();
    await mate.getByRole('dialog').getByRole('button', { name: 'Đăng luôn' }).click();
    const own = mate.getByRole('region', { name: plans });
    await expect(own).toContainText('cho tới khi có người thứ hai xác nhận');
    await expect(own).not.toContainText('tự chạy lúc');
    await expect(own).toContainText('cần một người khác xác nhận');
    await expect(own.getByRole('button', { name: 'Dừng, giữ lại' })).toBeVisible();
    await expect(own.getByRole('button', { name: 'Xác nhận, cho mất' })).toHaveCount(0);
    expect(await status()).toBe(200);
    await mate.close();
  });

  await test.step('who has not taken it off confirms, and it is gone', async () => {
    const box = page.getByRole('region', { name: plans });
    await expect(box).toContainText('Anh Duyệt yêu cầu');
    await box.getByRole('button', { name: 'Xác nhận, cho mất' }).click();
    const asked = box.getByRole('group', { name: 'Xác nhận, cho mất: bạn chắc chưa?' });
    await asked.getByRole('button', { name: 'Xác nhận, cho mất' }).click();
    await expect(box).toContainText('đã xác nhận lúc');
    await expect.poll(status, { timeout: 60_000 }).toBe(410);
  });
});

/** Sends a request to the CMS as an editor's browser does. */
function ask(page: Page, method: string, address: string, body?: object) {
  return page.evaluate(
    async ([how, where, what]) => {
      const response = await fetch(where!, {
        method: how!,
        headers: { 'Content-Type': 'application/json' },
        ...(what && { body: what }),
      });
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as { doc?: { id: string } };
    },
    [method, address, body && JSON.stringify(body)],
  );
}
