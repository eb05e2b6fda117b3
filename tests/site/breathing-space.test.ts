import { expect, inject, test } from 'vitest';
import { freshPage } from './support/browser.ts';

const { url } = inject('seed');
const guide = `${url}/huong-dan/can-cuoc/`;

test('the button to one’s team stands clear of the words above it', async () => {
  const page = await freshPage();
  await page.goto(guide);
  const team = page.getByRole('region', { name: 'Hỏi ai cho gần?' });
  const words = await team.getByText('Là bà con lối xóm').boundingBox();
  const button = await team.getByRole('link', { name: 'Tìm tổ ở ấp' }).boundingBox();
  expect(button?.y).toBeGreaterThan((words?.y ?? Infinity) + (words?.height ?? 0) + 6);
});

test.each([
  ['iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) Zalo iOS/500', '“…”'],
  ['Android', 'Mozilla/5.0 (Linux; Android 12; wv) Chrome/120.0 Mobile Zalo android/12', '⋮'],
])(
  'the hint of Zalo’s browser on %s names its sign, clear of the wave',
  async (_, userAgent, sign) => {
    const page = await freshPage({ userAgent });
    await page.goto(guide);
    const hint = page.getByRole('status').filter({ hasText: 'Mở bằng trình duyệt' });
    await expect.poll(() => hint.textContent()).toContain(sign);
    const wave = await page.evaluate(() => {
      const masthead = document.querySelector('.masthead');
      if (!masthead) return Infinity;
      const below = getComputedStyle(masthead, '::after');
      return masthead.getBoundingClientRect().bottom - Math.min(0, parseFloat(below.bottom));
    });
    expect((await hint.boundingBox())?.y).toBeGreaterThanOrEqual(wave + 4);
  },
);
