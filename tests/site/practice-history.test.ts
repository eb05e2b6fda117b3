import { describe, expect, test } from 'vitest';
import { dataAddresses } from '../../content/data-addresses.ts';
import { playerWords } from '../../practice/player/words.ts';
import { passWords } from '../../practice/words.ts';
import { freshPage } from './support/browser.ts';
import { begin, coachOf, goOn, phoneOf } from './support/player.ts';
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

  test('what is begun again begins where it did: nothing piles up, and Back leads out', async () => {
    const { page, data, stands, intro, to } = await opened();
    const length = () => page.evaluate(() => history.length);
    const atFirst = await length();
    const alone = coachOf(page).getByText(steps[0]?.type === 'tap' ? steps[0].free : 'none');
    await to(0, steps.length);
    await page.getByRole('button', { name: playerWords.then.theo }).click();
    await alone.waitFor();
    await page.goForward();
    await stands(1);
    await page.goBack();
    await alone.waitFor();
    for (const at of steps.keys()) await goOn(page, data, at, 'tu');
    await page.getByRole('button', { name: playerWords.again }).click();
    await phoneOf(page).waitFor();
    expect(await length()).toBe(atFirst + steps.length);
    await page.goBack();
    await intro.waitFor();
  });

  test('"Nghỉ" leads out where the history reaches no further, too', async () => {
    const { page, stop, intro, to } = await opened();
    await to(0, 2);
    await page.evaluate(() => {
      const moment = history.state as { depth: number };
      history.replaceState({ ...moment, depth: 60 }, '');
    });
    await stop();
    await intro.waitFor();
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toBeNull();
  });

  test('a double tap on "Nghỉ" leads no further than out', async () => {
    const { page, intro, to } = await opened();
    const address = page.url();
    await to(0, 2);
    const stop = page.getByRole('button', { name: playerWords.stop, exact: true });
    await stop.evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await intro.waitFor();
    // Whatever was asked for twice would have come by now.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => history.state as unknown)).toBeNull();
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

  test('who is back at a step has all of it already', async () => {
    const { page, stands, to } = await opened();
    await to(0, 2);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goBack();
    await stands(1);
    await page.goBack();
    await stands(0);
    expect(asked.filter((each) => each.includes(dataAddresses.practice(where.slug)))).toEqual([]);
  });

  test('who goes back while a step loads is there', async () => {
    const { page, stands, to } = await opened();
    await to(0, 2);
    const data = `**${dataAddresses.practice(where.slug)}`;
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route(data, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest(data);
    await page.reload();
    await asked;
    await page.goBack();
    release();
    await stands(1);
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
  await expect.poll(() => alone.getAttribute('aria-pressed')).toBe('true');
});
