import { Editor } from '../support/editor.ts';
import { send } from '../support/own-guide.ts';
import { makeColleague, retireColleagues } from '../support/people.ts';
import { firstTeam } from '../support/states.ts';
import { expect, test } from '../support/test.ts';

test.afterAll(retireColleagues);

test('a commune official throws away what is theirs, and is told whom to ask of the rest', async ({
  page,
}) => {
  const { id: team, commune } = await firstTeam();
  const official = await Editor.login(page, await makeColleague('commune', 'Chị Xã', { commune }));
  const begun = { title: `Buổi viết lộn ${Date.now()}`, commune };
  const { doc } = (await send(official, 'POST', 'meetings?draft=true', begun)) as {
    doc: { id: string };
  };
  const throwAway = async () => {
    await official.chooseOther('Bỏ vào thùng rác');
    const dialog = page.getByRole('dialog', { name: 'Bỏ vào thùng rác' });
    await dialog.getByRole('button', { name: 'Bỏ vào thùng rác' }).click();
  };
  await official.open(`teams/${team}`);
  await throwAway();
  await expect(page.getByText(/bản nháp do một mình bạn viết.* hãy nhờ người soạn/)).toBeVisible();

  await official.open(`meetings/${doc.id}`);
  await throwAway();
  await expect(page.getByText('Đã bỏ vào thùng rác.')).toBeVisible();
  await official.visit(`/collections/meetings/trash/${doc.id}`);
  await page.getByRole('button', { name: 'Khôi phục' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
  await expect(official.stage('Nháp')).toBeVisible();
  await expect(page.getByLabel('Chỉ việc gì')).toHaveValue(begun.title);
});
