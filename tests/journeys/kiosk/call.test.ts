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

test('a network that is cut in any state of a call takes nothing back that is true, and it goes on', async ({
  browser,
  site,
}) => {
  let answer: CallAnswer | undefined;
  const desk = await Desk.open(browser, {
    ...{ site: site.url, clock: true, serviceWorkers: 'block' },
    prepare: (context) =>
      context.route('**/api/public/kiosk/*', (route) =>
        answer ? route.fulfill({ json: answer }) : route.abort(),
      ),
  });
  const { page } = desk;
  await page.evaluate(() => {
    const registration = { code: 'DATMUI', token: 'a-token' };
    localStorage.setItem('kiosk-registration', JSON.stringify(registration));
  });
  await page.getByRole('button', { name: 'Cần người giúp?' }).tap();
  await page.getByRole('button', { name: 'Gọi người ra giúp' }).tap();
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
