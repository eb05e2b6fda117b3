import type { Page } from '@playwright/test';
import { roles } from '../../../cms/base/access/roles.ts';
import { bringAxe } from '../../site/support/axe.ts';
import { isLong, turnAt } from '../../support/long.ts';
import { signIn } from '../support/accounts.ts';
import { englishOf } from '../support/english.ts';
import { retireColleagues } from '../support/people.ts';
import { letGo } from '../support/states.ts';
import type { Screen } from '../support/screen.ts';
import { publicScreens, screensInTurnOf, screensOf, show } from '../support/screens.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
test.describe.configure({ timeout: 900_000 });
test.afterAll(letGo);
test.afterAll(retireColleagues);

test('nobody signed in: screens fit a phone, in Vietnamese, for everybody', async ({ page }) => {
  expect(await faultsOf(page, publicScreens)).toEqual([]);
});

for (const role of roles)
  test(`${role}: screens fit a phone, in Vietnamese, for everybody`, async ({ page, context }) => {
    await signIn(context, role);
    const looked = isLong ? screensOf(role) : screensInTurnOf(role);
    expect(await faultsOf(page, looked)).toEqual([]);
  });

test.describe('on a small laptop', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: false, isMobile: false });

  test('lists show all of their columns', async ({ page, context }) => {
    await signIn(context, 'editor');
    const lists = screensOf('editor').filter(({ path }) => /^\/collections\/[a-z-]+$/.test(path));
    const cut: string[] = [];
    for (const { name, path } of lists) {
      await show(page, { name, path });
      cut.push(...(await page.evaluate(columnsCutOff)).map((one) => `${name}: ${one}`));
    }
    expect(cut).toEqual([]);
    expect(lists.length).toBeGreaterThan(15);
  });
});

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 900 }, hasTouch: false, isMobile: false });

  test('what the teams of all communes did is seen without pulling sideways', async ({
    page,
    context,
  }) => {
    await signIn(context, 'editor');
    await show(page, { name: 'team-work', path: '/viec-cua-to' });
    const beyond = await page
      .getByRole('region', { name: 'Bảng số của các tổ' })
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(beyond).toBe(0);
  });
});

/** The headings of columns that a table does not show whole. */
function columnsCutOff(): string[] {
  const table = document.querySelector('.collection-list .table');
  const edge = (table?.getBoundingClientRect().right ?? 0) + 1;
  return [...(table?.querySelectorAll('th') ?? [])]
    .filter((heading) => heading.getBoundingClientRect().right > edge)
    .map(({ textContent }) => textContent);
}

/** Screens whose colours were looked at: they hang on the screen, not on who looks, and take the longest. */
const coloursSeen = new Set<string>();
const themes = ['light', 'dark'];

/** Lists the faults of screens, each with the screen that it is on. */
async function faultsOf(page: Page, screens: Screen[]): Promise<string[]> {
  const faults: string[] = [];
  for (const screen of screens) {
    await show(page, screen);
    const found = [
      ...(await englishOf(page)).map((text) => `English: ${text}`),
      ...(await tooWide(page)),
      ...(await refusedByAxe(page, names)),
      ...(await coloursRefused(page, screen)),
    ];
    faults.push(...found.map((fault) => `${screen.name}: ${fault}`));
  }
  return faults;
}

/** Lists what stands out of the window, and if the page scrolls sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = [document.documentElement, document.body].some(
      ({ scrollWidth }) => scrollWidth > width,
    );
    const controls = document.querySelectorAll(
      'button, summary, a, input, select, textarea, [role=button]',
    );
    const outside = [...controls].filter((control) => {
      const { left, right, width: wide } = control.getBoundingClientRect();
      // The menu pushes the page aside.
      const aside = control.closest('.template-default--nav-open .template-default__wrap');
      const inScroller =
        aside ?? control.closest('[data-scrolls], .rich-text-lexical, .preview, iframe');
      return (
        control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        wide > 1 &&
        !inScroller &&
        (right > width + 1 || left < -1)
      );
    });
    return [
      ...(scrolls ? ['scrolls sideways'] : []),
      ...outside.map(
        (control) => `off screen: ${(control.textContent || control.className).slice(0, 40)}`,
      ),
    ];
  });
}

const names = ['button-name', 'link-name', 'label', 'image-alt', 'html-has-lang'];

/** Each screen is looked at once: in light and in dark by turns, in a long run in both. */
async function coloursRefused(page: Page, { name }: Screen): Promise<string[]> {
  if (coloursSeen.has(name)) return [];
  const turn = turnAt(coloursSeen.size, themes.length);
  coloursSeen.add(name);
  const refused: string[] = [];
  for (const theme of isLong ? themes : themes.slice(turn, turn + 1)) {
    await paint(page, theme);
    const found = await refusedByAxe(page, ['color-contrast-enhanced']);
    refused.push(...found.map((fault) => `${theme}: ${fault}`));
  }
  await paint(page, 'light');
  return refused;
}

/** Shows a page in light or dark, as the account says it, with every colour at its end. */
const paint = (page: Page, theme: string) =>
  page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  }, theme);

/** Faults that axe finds by some rules. */
async function refusedByAxe(page: Page, rules: string[]): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run({ runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  }, rules);
}
