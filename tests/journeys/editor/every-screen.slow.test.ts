import type { Page } from '@playwright/test';
import { roles } from '../../../cms/base/access/roles.ts';
import { bringAxe } from '../../site/support/axe.ts';
import { signIn } from '../support/accounts.ts';
import { englishOf } from '../support/english.ts';
import { retireColleagues } from '../support/people.ts';
import { letGo } from '../support/states.ts';
import type { Screen } from '../support/screen.ts';
import {
  apart,
  publicScreens,
  screensInTurnOf,
  screensOf,
  show,
  stands,
} from '../support/screens.ts';
import { expect, test } from '../support/test.ts';

const phone = { width: 360, height: 740 };
const smallLaptop = { width: 1024, height: 768 };
/** The lists of what is written, as they open: their columns are looked at, too. */
const lists = new Set(
  screensOf('editor').flatMap(({ name }) => (name.startsWith('list-') ? [name] : [])),
);

test.use({ viewport: phone, hasTouch: true, isMobile: true });
test.describe.configure({ timeout: 900_000 });
test.afterAll(letGo);
test.afterAll(retireColleagues);

test('nobody signed in: screens fit a phone, in Vietnamese, for everybody', async ({ page }) => {
  expect(await faultsOf(page, publicScreens)).toEqual([]);
});

for (const role of roles)
  test(`${role}: screens fit a phone, in Vietnamese, for everybody`, async ({ page, context }) => {
    await signIn(context, role);
    expect(await faultsOf(page, screensInTurnOf(role))).toEqual([]);
  });

test('many of them are lists', () => {
  expect(lists.size).toBeGreaterThan(15);
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

/**
 * Lists the headings of columns that a list does not show whole on a small laptop; what moves there has
 * moved.
 */
async function columnsCutOff(page: Page): Promise<string[]> {
  await page.setViewportSize(smallLaptop);
  await stands(page);
  const cut = await page.evaluate(() => {
    const table = document.querySelector('.collection-list .table');
    const edge = (table?.getBoundingClientRect().right ?? 0) + 1;
    return [...(table?.querySelectorAll('th') ?? [])]
      .filter((heading) => heading.getBoundingClientRect().right > edge)
      .map(({ textContent }) => `cut off on a small laptop: ${textContent}`);
  });
  await page.setViewportSize(phone);
  return cut;
}

/** Screens whose colours were looked at: they hang on the screen, not on who looks, and take the longest. */
const coloursSeen = new Set<string>();

/** Lists the faults of screens, each with the screen that it is on. */
async function faultsOf(page: Page, screens: Screen[]): Promise<string[]> {
  expect(screens).not.toEqual([]);
  const faults: string[] = [];
  for (const screen of apart(screens)) {
    await show(page, screen);
    const found = [
      ...(await englishOf(page)).map((text) => `English: ${text}`),
      ...(await tooWide(page)),
      ...(await refused(page, screen)),
      ...(lists.has(screen.name) ? await columnsCutOff(page) : []),
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

/**
 * Names on every screen, and colours on each once: in light and in dark by turns. Axe goes through a page once
 * for all of its rules.
 */
async function refused(page: Page, { name }: Screen): Promise<string[]> {
  if (coloursSeen.has(name)) return refusedByAxe(page, names);
  const theme = coloursSeen.size % 2 === 0 ? 'light' : 'dark';
  coloursSeen.add(name);
  await paint(page, theme);
  const faults = await refusedByAxe(page, [...names, 'color-contrast-enhanced']);
  await paint(page, 'light');
  return faults.map((fault) => `${theme}: ${fault}`);
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
