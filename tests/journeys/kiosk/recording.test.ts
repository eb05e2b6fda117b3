import type { BrowserContext } from '@playwright/test';
import { Desk } from '../support/desk.ts';
import { expect, guide, test } from './support.ts';

interface Heard {
  /** The words or the path of the recording that is heard now. */
  heard: string;
}

/** A machine that notes what is heard; with a voice for Vietnamese, and with a line to fetch recordings, or not. */
const listening = (has: { voice: boolean; line: boolean }) => (context: BrowserContext) =>
  context.addInitScript(({ voice, line }) => {
    const hear = (heard: string) => void Object.assign(window, { heard });
    hear('');
    const voices = voice ? [{ lang: 'vi-VN', name: 'Linh' } as SpeechSynthesisVoice] : [];
    speechSynthesis.getVoices = () => voices;
    speechSynthesis.speak = ({ text }) => hear(text);
    speechSynthesis.cancel = () => hear('');
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined });
    HTMLMediaElement.prototype.play = function () {
      if (!line) return Promise.reject(new DOMException('', 'NotSupportedError'));
      hear(new URL(this.src).pathname);
      return Promise.resolve();
    };
    HTMLMediaElement.prototype.pause = () => hear('');
  }, has);

const heardBy = ({ page }: Desk) => page.evaluate(() => (window as unknown as Heard).heard);

test('the recording of a step is heard before the voice, that of all steps at the first', async ({
  browser,
  site,
}) => {
  const prepare = listening({ voice: true, line: true });
  const desk = await Desk.open(browser, { site: site.url, prepare });
  const { page } = desk;
  await desk.openSteps(guide.title);
  await page.getByRole('button', { name: 'Nghe đọc' }).tap();
  await expect.poll(() => heardBy(desk)).toBe('/media/ban-doc.mp3');
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
  await expect.poll(() => heardBy(desk)).toBe('/media/ban-doc-buoc-2.mp3');
  await page.getByRole('button', { name: 'Xong, qua bước 3' }).tap();
  await expect.poll(() => heardBy(desk)).toContain('Bước 3 trong 3');
  await page.getByRole('button', { name: 'Dừng đọc' }).tap();
  await expect.poll(() => heardBy(desk)).toBe('');
  await desk.close();
});

test('without a network the voice reads what was recorded', async ({ browser, site }) => {
  const prepare = listening({ voice: true, line: false });
  const desk = await Desk.open(browser, { site: site.url, prepare });
  const { page } = desk;
  await desk.openSteps(guide.title);
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
  await page.getByRole('button', { name: 'Nghe đọc' }).tap();
  await expect.poll(() => heardBy(desk)).toContain('Chụp hình, lấy vân tay');
  await desk.close();
});

test('a machine without a voice plays what is recorded, and says when it can’t', async ({
  browser,
  site,
}) => {
  const prepare = listening({ voice: false, line: false });
  const desk = await Desk.open(browser, { site: site.url, prepare });
  const { page } = desk;
  await desk.openSteps(guide.title);
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).tap();
  await page.getByRole('button', { name: 'Nghe đọc' }).tap();
  await expect(page.getByRole('button', { name: /^Mạng yếu/ })).toBeVisible();
  await page.getByRole('button', { name: 'Xong, qua bước 3' }).tap();
  await expect(page.getByRole('button', { name: /^(Nghe đọc|Mạng yếu)/ })).toHaveCount(0);
  await desk.close();
});
