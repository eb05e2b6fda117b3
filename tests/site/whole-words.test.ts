import { describe, expect, inject, test } from 'vitest';
import { freshPage } from './support/browser.ts';

const { url } = inject('seed');

describe.each(['/huong-dan/wifi-4g/', '/chinh-sach/ke-hoach-20/'])(
  'on the narrowest phone, words with a hyphen (%s)',
  (address) => {
    test('stand on one line each', async () => {
      const page = await freshPage({ viewport: { width: 320, height: 740 } });
      await page.goto(url + address);
      const words = await page.locator('main :is(.whole, .nowrap)').evaluateAll((all) =>
        all
          .filter(({ textContent }) => /[-–]/.test(textContent ?? ''))
          .filter((one) => one.checkVisibility())
          .map((one) => ({ word: one.textContent, lines: one.getClientRects().length })),
      );
      expect(words.length).toBeGreaterThan(4);
      expect(words.filter(({ lines }) => lines !== 1)).toEqual([]);
    });

    test('are plain text, to copy, to find and to read aloud', async () => {
      const page = await freshPage();
      await page.goto(url + address);
      const text = await page.locator('body').evaluate(({ textContent }) => textContent ?? '');
      expect(text).not.toMatch(/[\u2011\u2060]/);
    });
  },
);
