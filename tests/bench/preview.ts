/**
 * Times an editor's wait for a first preview: from the press to the drawn page, in a browser. Fails past the
 * limit, which is one of an idle machine. `npm run bench -- preview` starts everything on an empty folder; with
 * SITE, CMS, ADMIN_EMAIL, ADMIN_PASSWORD and STACK_DATA_DIR set, the stack that runs is measured, and "cold"
 * only means so while nobody has previewed.
 */
import { chromium, type Browser } from '@playwright/test';
import { Editor } from '../journeys/support/editor.ts';
import { asAdmin } from '../journeys/support/people.ts';
import startStack from '../journeys/support/stack.ts';
import { quietChromium } from '../support/chromium.ts';
import { median, reportFigures } from './measures.ts';

/** Milliseconds that somebody looks at a form before pressing. */
const looking = 5000;
const rounds = 5;
/** Milliseconds that each may take. */
const most = 1500;

const stop = await startStack();
const browser = await chromium.launch(quietChromium);
try {
  const { docs } = (await asAdmin('GET', 'guides?where[_status][equals]=published&depth=0')) as {
    docs: { id: string }[];
  };
  const [{ id = '' } = {}] = docs;
  const cold = await firstPreview(browser, id, 0);
  const warm: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    warm.push(await firstPreview(browser, id, looking));
  const told = (time: number) => ({ measured: Math.round(time), most });
  reportFigures({
    'first after the start, pressed as soon as the form is there': told(cold),
    'form open for a moment, median': told(median(warm)),
    'form open for a moment, slowest': told(Math.max(...warm)),
  });
} finally {
  await browser.close();
  await stop?.();
}

/** @param looked milliseconds that the form has been open, in which it makes ready for a preview */
async function firstPreview(browser: Browser, id: string, looked: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
  const editor = await Editor.login(page);
  await editor.open(`guides/${id}`);
  await page.waitForTimeout(looked);
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
