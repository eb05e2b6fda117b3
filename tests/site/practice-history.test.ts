import { describe, expect, test } from 'vitest';
import { playerWords } from '../../practice/player/words.ts';
import { passWords } from '../../practice/words.ts';
import { freshPage } from './support/browser.ts';
import { begin, coachOf, goOn, phoneOf } from './support/player.ts';
import { dataOf, sites } from './support/practices.ts';

const where = { site: 'sample', slug: 'tra-tien-qr' } as const;
const { steps, end } = dataOf(where);

async function opened() {
  const page = await freshPage();
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
    expect(await intro.evaluate((each) => each === document.activeElement)).toBe(true);
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
    expect(await page.evaluate(() => history.state as unknown)).toBeNull();
  });

  test('"Bước trước" is a step back, from the second step on, and no new entry', async () => {
    const { page, stands, intro, to } = await opened();
    const before = page.getByRole('button', { name: playerWords.back });
    expect(await before.count()).toBe(0);
    await to(0, 2);
    const length = await page.evaluate(() => history.length);
    // The second tap of a double tap means nothing.
    await before.dblclick();
    await stands(1);
    await before.click();
    await stands(0);
    expect(await page.evaluate(() => history.length)).toBe(length);
    await page.goBack();
    await intro.waitFor();
  });

  test('what is begun again stands behind its end', async () => {
    const { page, stands, stop, intro, to } = await opened();
    await to(0, steps.length);
    await page.getByRole('button', { name: playerWords.then.theo }).click();
    await coachOf(page)
      .getByText(steps[0]?.type === 'tap' ? steps[0].free : '')
      .waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: end.title }).waitFor();
    await page.goBack();
    await stands(steps.length - 1);
    await page.goForward();
    await page.getByRole('button', { name: playerWords.again }).click();
    await stands(0);
    await stop();
    await intro.waitFor();
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

test('the way along is kept with each step', async () => {
  const page = await freshPage({ viewport: { width: 1280, height: 900 } });
  await begin(page, where, 'theo');
  await page.getByRole('button', { name: passWords.tu.name, exact: true }).click();
  await page.reload();
  await phoneOf(page).waitFor();
  const alone = page.getByRole('button', { name: passWords.tu.name, exact: true });
  expect(await alone.getAttribute('aria-pressed')).toBe('true');
});
