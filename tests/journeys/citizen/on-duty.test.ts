import type { Page } from '@playwright/test';
import type { DeskNow, RunningCall } from '../../../content/kiosk/calls.ts';
import { objections } from '../../site/support/axe.ts';
import { expect, test } from './support.ts';

/** Glasses of whoever sits at the counter: a phone, a tablet, a PC. */
const glasses = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];
const opened = '2026-11-26T09:00:00+07:00';

const call = (more: Partial<RunningCall> = {}): RunningCall => ({
  ...{ id: '1', machine: 'Máy số 1, cửa vào', state: 'ringing', seconds: 3 },
  task: 'Làm định danh điện tử mức 2 ở đâu, cần gì?',
  step: { at: 2, of: 3, title: 'Chụp hình, lấy vân tay' },
  missing: ['Thẻ căn cước gắn chip', 'một loại giấy máy này chưa biết'],
  ...more,
});
const other = call({ id: '2', machine: 'Máy số 2, trong phòng chờ' });
const missed = [
  { id: '1', machine: 'Máy số 1, cửa vào', at: opened, task: 'Làm định danh', seconds: 80 },
  { id: '2', machine: 'Máy số 2, trong phòng chờ', at: opened, task: 'Ở đâu?', seconds: 20 },
];
const until = '2026-11-26T09:05:00+07:00';
const desk = (more: Partial<DeskNow> = {}): DeskNow => ({
  ...{ desk: 'Trung tâm Phục vụ hành chính công xã Đất Mũi', device: 'Điện thoại chị Mẫu' },
  ...{ now: opened, others: [], calls: [], missed: [], closed: false, note: '' },
  machines: [
    { name: 'Máy số 1, cửa vào', heard: 12, lacks: [] },
    { name: 'Máy số 2, trong phòng chờ', heard: 400, lacks: ['silent', 'paper', 'muted'] },
  ],
  today: { calls: 12, came: 10, seconds: 75 },
  ...more,
});

/** Each view of a desk on duty: its heading, and what the CMS says of the desk. */
const views: Record<string, DeskNow> = {
  'Đang trực. Chưa ai gọi.': desk({ note: 'Quầy họp, 10 giờ mở lại' }),
  'Quầy đóng hôm nay': desk({ closed: true }),
  'Máy số 1 gọi': desk({ calls: [call(), other] }),
  'Chưa ai trả lời!': desk({ calls: [call({ seconds: 22 })] }),
  'Đã có người trả lời: “Chờ 5 phút”': desk({ calls: [call({ state: 'heard', until })] }),
  'Đã có người trả lời: “Tôi ra liền”': desk({ calls: [call({ state: 'coming', until })] }),
  'Lỡ 2 lần gọi': desk({ missed }),
};

interface Counter {
  /** The CMS says so from the next question on; without it nothing answers. */
  says(next: DeskNow | undefined): Promise<void>;
}

/**
 * A device on duty; the CMS answers as it is told, and the test moves the clock.
 * @param before is looked at before the first touch of the shift
 */
async function onDuty(page: Page, site: string, before = async () => {}): Promise<Counter> {
  let answer: DeskNow | undefined = desk();
  await page.clock.install({ time: opened });
  await page.context().route('**/api/public/quay/*', (route) => {
    if (!answer) return route.abort();
    const paired = route.request().url().endsWith('/pair');
    return route.fulfill({ json: paired ? { token: 'a-token' } : answer });
  });
  await page.goto(`${site}/quay/#ghep=a-key`);
  await page.getByLabel('Tên máy này').fill('Điện thoại chị Mẫu');
  await page.getByRole('button', { name: 'Ghép máy này' }).tap();
  await expect(heading(page, 'Chưa trực')).toBeVisible();
  await before();
  await page.getByRole('button', { name: 'Bắt đầu trực' }).tap();
  await expect(heading(page, 'Đang trực. Chưa ai gọi.')).toBeVisible();
  return {
    says: async (next) => {
      answer = next;
      const asked = next && page.waitForResponse('**/quay/poll');
      await page.clock.runFor(next ? 3100 : 19_000);
      await asked;
    },
  };
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

/** Lists what does not stand on the glass as it should. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) found.push(`${wide} px beyond the side`);
    const shown = [...document.querySelectorAll<HTMLElement>('main .btn')].filter(
      (button) => button.getClientRects().length > 0,
    );
    const filled = shown.filter((button) => !button.matches('.is-quiet'));
    // Where nobody calls nothing has to be pressed.
    const wanted = document.querySelector('[data-view=calm]:not([hidden])') ? 0 : 1;
    if (filled.length !== wanted) found.push(`${filled.length} main buttons`);
    for (const answer of shown.filter((button) => button.closest('.acts'))) {
      const { top, bottom } = answer.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) found.push(`${answer.innerText} is out of sight`);
    }
    return found;
  });
}

for (const viewport of glasses)
  test(`whoever is on duty sees what is true, and at a call one main button, at ${viewport.width} px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(viewport);
    const counter = await onDuty(page, site.url);
    for (const [title, said] of Object.entries(views)) {
      await counter.says(said);
      await expect(heading(page, title)).toBeVisible();
      await expect.poll(() => faultsOf(page), title).toEqual([]);
      if (viewport.width > 360) continue;
      expect(await objections(page), title).toEqual([]);
      await page.evaluate(() => delete document.documentElement.dataset.theme);
    }
  });

test('the second tap of a double tap answers no other call', async ({ page, site }) => {
  const counter = await onDuty(page, site.url);
  await counter.says(desk({ calls: [call(), other] }));
  const after = desk({ calls: [call({ state: 'coming', until }), other] });
  const answered: string[] = [];
  await page.context().route('**/quay/answer', (route) => {
    answered.push((route.request().postDataJSON() as { call: string }).call);
    return route.fulfill({ json: after });
  });
  await page.clock.pauseAt('2026-11-26T09:01:00+07:00');
  const coming = page.getByRole('button', { name: 'Tôi ra liền' });
  await coming.tap();
  await expect(heading(page, 'Chưa ai trả lời!').or(heading(page, 'Máy số 2 gọi'))).toBeVisible();
  await expect(page.getByText('cũng đang gọi')).toBeHidden();
  await coming.tap();
  await counter.says(after);
  expect(answered).toEqual(['1']);
  await coming.tap();
  await expect.poll(() => answered).toEqual(['1', '2']);
});

test('without a network every view says that nobody is heard, and goes on from where it was', async ({
  page,
  site,
}) => {
  const counter = await onDuty(page, site.url);
  for (const [title, said] of Object.entries(views)) {
    await counter.says(said);
    await expect(heading(page, title)).toBeVisible();
    await counter.says(undefined);
    await expect(heading(page, 'Mất mạng, không nghe gọi được')).toBeVisible();
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await counter.says(said);
    await expect(heading(page, title)).toBeVisible();
  }
  await counter.says(desk());
  await page.getByRole('button', { name: 'Lời nhắn ở quầy' }).tap();
  await page.getByLabel('Nhắn gì').fill('Quầy họp, 10 giờ mở lại');
  await counter.says(undefined);
  await expect(heading(page, 'Mất mạng, không nghe gọi được')).toBeVisible();
  await counter.says(desk());
  await expect(page.getByLabel('Nhắn gì')).toHaveValue('Quầy họp, 10 giờ mở lại');
});

test('sound and a lit screen begin with the first touch, and light is asked for again when the page is back', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const { request } = WakeLock.prototype;
    WakeLock.prototype.request = function (kind) {
      asked.push(kind ?? 'screen');
      return request.call(this, kind);
    };
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        asked.push('sound');
      }
    };
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  const counter = await onDuty(page, site.url, async () => expect(await asked()).toEqual([]));
  await expect.poll(asked).toEqual(['sound', 'screen']);
  await counter.says(desk());
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(asked).toEqual(['sound', 'screen', 'screen']);
});
