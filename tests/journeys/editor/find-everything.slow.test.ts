import type { Locator, Page } from '@playwright/test';
import { fold } from '../../../content/text/fold.ts';
import { Editor } from '../support/editor.ts';
import { retireColleagues } from '../support/people.ts';
import { liveRelease } from '../support/release.ts';
import { expect, test } from '../support/test.ts';

test.afterAll(() => retireColleagues());

const search = (page: Page) => page.getByRole('combobox', { name: 'Tìm trong hệ quản trị' });

test('whatever has a name is found by a part of it, from any screen, with the keyboard alone', async ({
  page,
}) => {
  const { snapshot } = await liveRelease();
  const [guide] = snapshot.guides;
  const team = snapshot.teams.find(({ members }) => members.length > 0);
  const hamlet = snapshot.hamlets.find(({ id }) => id === team?.hamlet);
  const member = team?.members[0]?.name;
  if (!guide || !hamlet || !member) throw new Error('The samples have no team.');
  const editor = await Editor.login(page);

  await test.step('from a list, a guide by the end of its title', async () => {
    await editor.visit('/collections/notices');
    await find(page, fold(guide.title).split(' ').slice(-3).join(' '));
    await open(page, { kind: 'Hướng dẫn', title: guide.title });
    await expect(page).toHaveURL(new RegExp(`/collections/guides/${guide.id}`));
    await expect(page.getByLabel('Tên bài')).toHaveValue(guide.title);
  });

  await test.step('from a form, somebody in a team', async () => {
    await find(page, fold(member));
    await open(page, { kind: 'Người trong tổ', title: member });
    await expect(page).toHaveURL(/\/collections\/teams\//);
    await expect(page.locator('[id^=field-members__][id$=__name]:focus')).toHaveValue(member);
  });

  await test.step('a hamlet', async () => {
    await find(page, hamlet.name.toUpperCase());
    await open(page, { kind: 'Ấp, khóm', title: hamlet.name });
    await expect(page).toHaveURL(/\/collections\/hamlets\//);
    await expect(page.getByLabel('Tên ấp, khóm')).toHaveValue(hamlet.name);
  });

  await test.step('a line of the settings', async () => {
    await find(page, 'nghi le');
    await open(page, { kind: 'Cài đặt và chữ khó', title: 'Ngày nghỉ lễ' });
    await expect(page).toHaveURL(/\/globals\/settings/);
    await expect(page.locator('#field-closedDays')).toBeInViewport();
  });

  await test.step('a page of the handbook', async () => {
    await find(page, 'viết sao cho');
    await open(page, { kind: 'Sổ tay biên tập', title: 'Viết sao cho dễ hiểu' });
    await expect(page.getByRole('heading', { name: 'Viết sao cho dễ hiểu' })).toBeVisible();
  });
});

interface Sought {
  /** The heading it stands under. */
  kind: string;
  title: string | RegExp;
}

/** Opens the search by its keys, and types. */
async function find(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type(typed);
}

function found(page: Page, { kind, title }: Sought): Locator {
  const hits = page.getByRole('listbox', { name: 'Những gì tìm thấy' });
  return hits
    .getByRole('group', { name: kind })
    .getByRole('option')
    .filter({ hasText: title })
    .first();
}

/** Goes to a hit by the arrows, and opens it. */
async function open(page: Page, sought: Sought): Promise<void> {
  const hit = found(page, sought);
  await expect(hit).toBeVisible();
  // Who types slowly sees what the first letters find, and rows that come later move it.
  const isChosen = async () => (await hit.getAttribute('aria-selected')) === 'true';
  for (let presses = 0; presses < 60 && !(await isChosen()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await expect(hit).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(search(page)).toHaveCount(0);
}
