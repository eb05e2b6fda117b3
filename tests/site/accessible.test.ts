import type { Page } from '@playwright/test';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { objections, objectionsOnPaper } from './support/axe.ts';
import { openPage } from './support/browser.ts';
import { richestOfEachKind } from './support/made-site.ts';
import { citizenTemplates, type Template } from './support/templates.ts';

const sample = inject('sample');
const pages = new Map(richestOfEachKind(sample).map((page) => [page.kind, page]));
const addressOf = (template: Template) => sample.url + pages.get(template)?.address;

let page: Page;
beforeAll(async () => {
  page = await openPage({ colorScheme: 'light' });
  return () => page.context().close();
});

describe('in light, dark and high contrast', () => {
  test.for(citizenTemplates)('%s has nothing that axe objects to', async (template) => {
    await page.goto(addressOf(template));
    expect(await objections(page)).toEqual([]);
  });

  test('nor has the panel for text and colours', async () => {
    await page.goto(addressOf('about'));
    await page.getByRole('link', { name: 'Chữ to' }).click();
    await page.getByRole('form', { name: 'Chữ và màu' }).waitFor();
    expect(await objections(page)).toEqual([]);
  });

  test('nor have results below the search box, of which a screen reader is told', async () => {
    await page.goto(addressOf('home'));
    await page.getByRole('searchbox', { name: 'Bà con cần làm gì?' }).fill('can cuoc');
    const results = page.getByRole('list', { name: 'Kết quả tìm kiếm' });
    await results.getByRole('link').first().waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /\d+ kết quả/ })
      .waitFor();
    expect(await objections(page, 'ap-search')).toEqual([]);
  });

  test('nor have the results on their own page', async () => {
    await page.goto(`${addressOf('search')}?q=can+cuoc`);
    const results = page.getByRole('list', { name: 'Kết quả tìm kiếm' });
    await results.getByRole('link').first().waitFor();
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: /\d+ kết quả/ })
        .count(),
    ).toBe(1);
    expect(await objections(page)).toEqual([]);
  });

  test.for(['guide', 'practice'] as const)(
    'nor have the screens by which a %s is taught',
    async (template) => {
      await page.goto(`${addressOf(template)}#day`);
      const shown = page.getByRole('region').filter({ visible: true });
      await shown.getByRole('heading', { name: 'Chào bà con!' }).waitFor();
      expect(await objections(page, 'ap-teaching')).toEqual([]);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.getByRole('button', { name: 'Thôi' }).waitFor();
      expect(await objections(page, 'ap-teaching')).toEqual([]);
      await page.keyboard.press('Escape');
    },
  );

  test('nor has a guide shown one step at a time', async () => {
    await page.goto(addressOf('guide'));
    await page.getByRole('button', { name: 'Xem từng bước một' }).click();
    await page.getByRole('navigation', { name: /bước/i }).waitFor();
    expect(await objections(page)).toEqual([]);
  });
});

test.for(['guide', 'poster', 'wall-card', 'hotlines'] as const)(
  '%s is easy to read on paper',
  async (template) => {
    await page.goto(addressOf(template));
    expect(await objectionsOnPaper(page)).toEqual([]);
  },
);
