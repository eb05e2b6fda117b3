/**
 * Times an editor's wait for a first preview: from the press to the drawn page, in a browser.
 * `npm run bench:preview` starts everything on an empty folder; with SITE, CMS, ADMIN_EMAIL, ADMIN_PASSWORD and
 * STACK_DATA_DIR set, the stack that runs is measured, and "cold" only means so while nobody has previewed.
 */
import { chromium, type Browser } from '@playwright/test';
import { Editor } from '../journeys/support/editor.ts';
import { asAdmin } from '../journeys/support/people.ts';
import startStack from '../journeys/support/stack.ts';

/** Milliseconds that somebody looks at a form before pressing. */
const looking = 5000;
const rounds = 5;

const stop = await startStack();
const browser = await chromium.launch({
  ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
  args: ['--no-sandbox'],
});
try {
  const { docs } = (await asAdmin('GET', 'guides?where[_status][equals]=published&depth=0')) as {
    docs: { id: string }[];
  };
  const [{ id = '' } = {}] = docs;
  const cold = await firstPreview(browser, id, { warms: false });
  const warm: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    warm.push(await firstPreview(browser, id, { warms: true }));
  console.table({
    'first after the start, pressed at once': { milliseconds: Math.round(cold) },
    'form open for a moment, median': { milliseconds: Math.round(median(warm)) },
    'form open for a moment, slowest': { milliseconds: Math.round(Math.max(...warm)) },
  });
} finally {
  await browser.close();
  await stop?.();
}

async function firstPreview(
  browser: Browser,
  id: string,
  { warms }: { warms: boolean },
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
  if (!warms) await page.route('**/api/preview/ready', (route) => route.abort());
  const editor = await Editor.login(page);
  await editor.open(`guides/${id}`);
  if (warms) await page.waitForTimeout(looking);
  const drawn = page
    .frameLocator('iframe[title^="Trang trên điện thoại"]:not(.is-coming)')
    .getByRole('heading', { level: 1 });
  const pressed = performance.now();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await drawn.waitFor();
  const took = performance.now() - pressed;
  await page.close();
  return took;
}

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
