import { describe, expect, test } from 'vitest';
import { playerWords } from '../../practice/player/words.ts';
import { passWords } from '../../practice/words.ts';
import { freshPage } from './support/browser.ts';
import { begin, coachOf, goOn } from './support/player.ts';
import { dataOf, sites } from './support/practices.ts';

const where = { site: 'sample', slug: 'tra-tien-qr' } as const;
const { steps, end } = dataOf(where);

async function opened() {
  const page = await freshPage();
  await page.goto(`${sites.sample.url}/tap/`);
  page.setDefaultTimeout(8000);
  const data = await begin(page, where, 'theo');
  const stands = (at: number) =>
    coachOf(page)
      .getByText(steps[at]?.say ?? 'none')
      .waitFor();
  const stop = () => page.getByRole('button', { name: playerWords.stop, exact: true }).click();
  const intro = page.getByRole('button', { name: passWords.theo.what });
  const to = async (from: number, until: number) => {
    for (let at = from; at < until; at++) await goOn(page, data, at, 'theo');
  };
  return { page, data, stands, stop, intro, to };
}

describe('the history of the browser', () => {
  test('leads back step by step, then out; forward leads in again', async () => {
    const { page, stands, intro, to } = await opened();
    await to(0, 2);
    await page.goBack();
    await stands(1);
    await page.goBack();
    await stands(0);
    await page.goBack();
    await intro.waitFor();
    await expect.poll(() => intro.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.goForward();
    await stands(0);
    await page.goForward();
    await stands(1);
  });

  test('"Nghỉ" leads out at once, also after a step forward', async () => {
    const { page, stands, stop, intro, to } = await opened();
    await to(0, 2);
    await page.goBack();
    await stands(1);
    await page.goForward();
    await stands(2);
    await stop();
    await intro.waitFor();
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toBeNull();
  });

  test('an entry that keeps no step shows the page; one beyond the end is the end', async () => {
    const { page, stands, intro, to } = await opened();
    const become = async (change: object) => {
      await page.evaluate(
        (into) => history.replaceState({ ...(history.state as object), ...into }, ''),
        change,
      );
      await page.reload();
    };
    await to(0, 2);
    const length = await page.evaluate(() => history.length);
    await become({ practising: 99 });
    await page.getByRole('heading', { name: end.title }).waitFor();
    await page.goBack();
    await stands(1);
    expect(await page.evaluate(() => history.length)).toBe(length);
    await become({ pass: null });
    await page.getByRole('button', { name: passWords.tu.what }).waitFor();
    await intro.click();
    await stands(0);
  });

  test('a reload goes on where one was, and "Nghỉ" still leads out', async () => {
    const { page, stands, stop, intro, to } = await opened();
    await to(0, 2);
    await page.reload();
    await stands(2);
    await page.goBack();
    await stands(1);
    await stop();
    await intro.waitFor();
    await page.goto(`${sites.sample.url}/tap/`);
    await page.goBack();
    await intro.waitFor();
  });
});
