import type { Browser } from '@playwright/test';
import type { CallAnswer } from '../../../content/kiosk/calls.ts';
import { Desk } from '../support/desk.ts';
import { expect, test } from './support.ts';

const until = '2026-11-26T09:12:00+07:00';
/** Answers of the CMS to a call, each with the title on the glass and that without a network. */
const truths: [title: string, answer: CallAnswer, cut: string][] = [
  ['Lúc này chưa có ai trực', { state: 'nobody' }, 'Chuông chưa tới cán bộ'],
  ['Chuông đang reo bên cán bộ', { state: 'ringing' }, 'Chuông chưa tới cán bộ'],
  ['Có người trả lời rồi', { state: 'heard', until }, 'Mất liên lạc với cán bộ'],
  ['Cán bộ đang ra tới', { state: 'coming', until }, 'Mất liên lạc với cán bộ'],
];

/**
 * A registered glass with a call under way; `answer` is what the CMS says, nothing while the network is cut.
 */
async function callingDesk(
  browser: Browser,
  site: string,
  answer: () => CallAnswer | 'withdrawn' | undefined,
): Promise<Desk> {
  const desk = await Desk.open(browser, {
    ...{ site, clock: true },
    prepare: (context) =>
      context.route('**/api/public/kiosk/*', (route) => {
        const json = answer();
        if (json === 'withdrawn') return route.fulfill({ status: 401, json: { errors: [] } });
        return json ? route.fulfill({ json }) : route.abort();
      }),
  });
  const { page } = desk;
  await page.evaluate(() => {
    const registration = { code: 'DATMUI', token: 'a-token' };
    localStorage.setItem('kiosk-registration', JSON.stringify(registration));
  });
  await page.getByRole('button', { name: 'Cần người giúp?' }).tap();
  await page.getByRole('button', { name: 'Gọi người ra giúp' }).tap();
  return desk;
}

test('a network that is cut in any state of a call takes nothing back that is true, and it goes on', async ({
  browser,
  site,
}) => {
  let answer: CallAnswer | undefined;
  const desk = await callingDesk(browser, site.url, () => answer);
  const { page } = desk;
  const call = page.getByRole('alertdialog');
  const says = async (title: string, next: CallAnswer | undefined) => {
    answer = next;
    await page.clock.runFor(next ? 4000 : 20_000);
    await expect(call.getByRole('heading', { name: title })).toBeVisible();
  };
  for (const [title, truth, cut] of truths) {
    await says(title, truth);
    await says(cut, undefined);
    await expect(call).toContainText('Hỏi ở');
    await says(title, truth);
  }
  await desk.close();
});

test('a machine that is taken out in a call forgets nobody who answered', async ({
  browser,
  site,
}) => {
  for (const [title, truth, after] of truths) {
    let answer: CallAnswer | 'withdrawn' = truth;
    const desk = await callingDesk(browser, site.url, () => answer);
    const { page } = desk;
    const call = page.getByRole('alertdialog');
    await page.clock.runFor(4000);
    await expect(call.getByRole('heading', { name: title })).toBeVisible();
    answer = 'withdrawn';
    await page.clock.runFor(4000);
    await expect(call.getByRole('heading', { name: after })).toBeVisible();
    // What is said of it holds, and blames no network.
    await expect(call).toContainText('Hỏi ở');
    await expect(call).not.toContainText('mạng');
    await page.context().close();
  }
});
