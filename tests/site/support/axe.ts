import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** In CSS pixels: as large as the design wants every target, links within a sentence apart. */
const leastTarget = 48;

/** WCAG 2.2 AA in full, and AAA where it is about contrast and the size of targets. */
const everything: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'color-contrast': { enabled: false },
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
  },
};
/**
 * The enhanced rule as it comes leaves what is below 4.5:1 to the plain one, which looks at every text
 * again: here it takes both, in one look.
 */
const contrast = {
  id: 'color-contrast-enhanced',
  options: {
    ignoreUnicode: true,
    ignoreLength: false,
    ignorePseudo: false,
    boldValue: 700,
    boldTextPt: 14,
    largeTextPt: 18,
    contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
    pseudoSizeThreshold: 0.25,
    shadowOutlineEmMax: 0.2,
    textStrokeEmMin: 0.03,
  },
};
const checks = [
  contrast,
  { id: 'target-size', options: { minSize: leastTarget } },
  { id: 'target-offset', options: { minOffset: leastTarget } },
];

/** The rules that a change of colours can break. */
const colours: RunOptions = {
  resultTypes: ['violations'],
  runOnly: {
    type: 'rule',
    values: ['color-contrast-enhanced', 'link-in-text-block'],
  },
};

/**
 * Lists axe's objections to the page as it is, left in high contrast: everything in light,
 * the colours in dark and in high contrast too. `within` = only that part, where it lies over others.
 */
export async function objections(page: Page, within = 'html'): Promise<string[]> {
  await bringAxe(page);
  const ask = asker(page, within);
  const inLight = await ask(everything, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await ask(colours, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => (document.documentElement.dataset.theme = 'contrast'));
  return [...inLight, ...inDark, ...(await ask(colours, 'high contrast'))];
}

/**
 * Lists axe's objections on a kiosk's glass, where the visitor chooses the colours: everything in
 * light, the colours in dark and in high contrast too. The page is left as it was.
 */
export async function objectionsOnGlass(page: Page): Promise<string[]> {
  await bringAxe(page);
  const ask = asker(page, 'html');
  const paint = (theme: string | undefined) =>
    page.evaluate((chosen) => {
      const root = document.documentElement.dataset;
      const before = root.theme;
      root.theme = chosen ?? 'light';
      return before;
    }, theme);
  const before = await paint('light');
  const found = await ask(everything, 'light');
  for (const theme of ['dark', 'contrast']) {
    await paint(theme);
    found.push(...(await ask(colours, theme)));
  }
  await paint(before);
  return found;
}

/** Lists what axe objects to on paper, for a reader who keeps the screen dark. */
export async function objectionsOnPaper(page: Page): Promise<string[]> {
  await bringAxe(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const onPaper = await asker(page, 'html')(colours, 'on paper');
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  return onPaper;
}

/** Puts axe, as we want its checks, into the page, unless it is there. */
export async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(axe.source);
  await page.evaluate((wanted) => window.axe.configure({ checks: wanted }), checks);
}

function asker(page: Page, within: string) {
  return async (options: RunOptions, look: string): Promise<string[]> => {
    const found = await page.evaluate(
      async ([part, asked]) => {
        const { violations } = await window.axe.run(part, asked);
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`,
          ),
        );
      },
      [within, options] as const,
    );
    return found.map((fault) => `${look}: ${fault}`);
  };
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
