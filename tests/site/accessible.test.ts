import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage } from './support/browser.ts';
import { richestOfEachKind } from './support/made-site.ts';
import { citizenTemplates } from './support/templates.ts';

const sample = inject('sample');
const pages = new Map(richestOfEachKind(sample).map((page) => [page.kind, page]));

/** WCAG 2.2 AA in full, and AAA where it is about contrast and the size of targets (in CSS pixels). */
const rules = {
  runOnly: {
    type: 'tag' as const,
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  checks: {
    'target-size': { options: { minSize: 44 } },
    'target-offset': { options: { minOffset: 44 } },
  },
};

const looks = [
  { look: 'light', colorScheme: 'light', theme: '' },
  { look: 'dark', colorScheme: 'dark', theme: '' },
  { look: 'high contrast', colorScheme: 'light', theme: 'contrast' },
] as const;

describe.for(looks)('in $look', ({ colorScheme, theme }) => {
  let page: Page;

  beforeAll(async () => {
    page = await openPage({ colorScheme });
    await page.addInitScript((chosen) => localStorage.setItem('giao-dien', chosen), theme);
    return () => page.context().close();
  });

  test.for(citizenTemplates)('%s has nothing that axe objects to', async (template) => {
    await page.goto(sample.url + pages.get(template)?.address);
    expect(await page.evaluate(() => document.documentElement.dataset.theme ?? '')).toBe(theme);
    await page.evaluate(unfix);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options(rules)
      .analyze();
    expect(
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`),
      ),
    ).toEqual([]);
  });
});

/** What slides under the bar at the bottom is not hidden: a reader scrolls. */
function unfix(): void {
  document.querySelector<HTMLElement>('.tabbar')?.style.setProperty('position', 'static');
}
