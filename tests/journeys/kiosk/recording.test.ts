import type { BrowserContext } from '@playwright/test';
import { Desk } from '../support/desk.ts';
import { withVoices, wordsReadOn } from './speech.ts';
import { expect, guide, test } from './support.ts';

interface Player {
  /** The path of the recording that is heard now. */
  playing: string;
  /** Recordings can be fetched. */
  line: boolean;
  endPlaying(): void;
}

/**
 * A machine with a voice for Vietnamese, and with a line to fetch recordings, or without. A recording lasts 400
 * seconds and ends when it is told to.
 */
const listening = (has: { voice: boolean; line: boolean }) => async (context: BrowserContext) => {
  await withVoices(...(has.voice ? ['Linh'] : []))(context);
  await context.addInitScript((line) => {
    const player = window as unknown as Player;
    Object.assign(player, { line, playing: '' });
    Object.defineProperty(HTMLMediaElement.prototype, 'duration', { value: 400 });
    HTMLMediaElement.prototype.play = function () {
      if (!player.line) return Promise.reject(new DOMException('', 'NotSupportedError'));
      player.playing = new URL(this.src).pathname;
      this.dispatchEvent(new Event('loadedmetadata'));
      player.endPlaying = () => this.dispatchEvent(new Event('ended'));
      return Promise.resolve();
    };
    HTMLMediaElement.prototype.pause = () => void (player.playing = '');
  }, has.line);
};

/** The words or the path of the recording that is heard now, or both; empty where nothing is heard. */
const heardBy = async ({ page }: Desk) => {
  const playing = await page.evaluate(() => (window as unknown as Player).playing);
  return `${playing} ${await wordsReadOn(page)}`.trim();
};
const endPlaying = ({ page }: Desk) =>
  page.evaluate(() => (window as unknown as Player).endPlaying());

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
  const lost = page.getByRole('button', { name: /^Mạng yếu/ });
  await expect(lost).toBeVisible();
  await page.getByRole('button', { name: 'Xong, qua bước 3' }).tap();
  await expect(page.getByRole('button', { name: /^(Nghe đọc|Mạng yếu)/ })).toHaveCount(0);

  // With the network back it is heard, and no longer called lost.
  await page.getByRole('button', { name: 'Quay lại' }).tap();
  await page.getByRole('button', { name: 'Nghe đọc' }).tap();
  await expect(lost).toBeVisible();
  await page.evaluate(() => Object.assign(window, { line: true }));
  await lost.tap();
  await expect.poll(() => heardBy(desk)).toBe('/media/ban-doc-buoc-2.mp3');
  await endPlaying(desk);
  await expect(page.getByRole('button', { name: 'Nghe đọc', pressed: false })).toBeVisible();
  await desk.close();
});

test('who listens is not asked whether they are there, but later, and who left is forgotten', async ({
  browser,
  site,
}) => {
  const prepare = listening({ voice: false, line: true });
  const desk = await Desk.open(browser, { site: site.url, prepare, clock: true });
  const { page } = desk;
  const question = page.getByRole('alertdialog', { name: 'Bà con còn ở đó không?' });
  const waitUntouched = async (seconds: number) => {
    await page.clock.fastForward(seconds * 1000);
    await page.clock.runFor(1000);
  };
  await desk.openSteps(guide.title);
  await page.getByRole('button', { name: 'Nghe đọc' }).tap();
  await expect.poll(() => heardBy(desk)).toBe('/media/ban-doc.mp3');
  await waitUntouched(395);
  await expect(question).toBeHidden();
  await endPlaying(desk);
  await expect(page.getByRole('button', { name: 'Nghe đọc', pressed: false })).toBeVisible();
  await waitUntouched(170);
  await expect(question).toBeHidden();
  await waitUntouched(15);
  await expect(question).toBeVisible();
  await page.getByRole('button', { name: 'Còn, tôi làm tiếp' }).tap();

  // One that stays where it is counts no longer than it lasts.
  await page.getByRole('button', { name: 'Nghe đọc' }).tap();
  await expect.poll(() => heardBy(desk)).toBe('/media/ban-doc.mp3');
  await waitUntouched(570);
  await expect(question).toBeHidden();
  await waitUntouched(15);
  await expect(question).toBeVisible();
  await waitUntouched(30);
  await expect(page.getByRole('button', { name: /Chạm vào đây/ })).toBeVisible();
  expect(await heardBy(desk)).toBe('');
  await desk.close();
});
