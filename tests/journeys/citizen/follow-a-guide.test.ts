import type { Page } from '@playwright/test';
import { inWhole } from '../../support/long.ts';
import {
  expect,
  holdScripts,
  playUntilPaused,
  speakVietnamese,
  test,
  untilSaved,
  type Playing,
} from './support.ts';

const testInWhole = inWhole(test);

const guide = '/huong-dan/vneid-muc-2/';

test('follow a guide step by step offline', async ({ page, context, site }) => {
  await page.goto(site.url);
  await untilSaved(page, 'huong-dan');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Làm định danh mức 2' }).click();

  await page.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' }).check();
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await expect(page.getByText('Bước 1 trong 3')).toBeVisible();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(/Chụp hình, lấy vân tay/);
  await page.getByRole('button', { name: 'Bước trước' }).click();
  await expect(page.getByText('Bước 1 trong 3')).toBeVisible();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await page.getByRole('button', { name: 'Xong, qua bước 3' }).click();
  await page.getByRole('button', { name: 'Xong hết rồi' }).click();
  await page.getByRole('button', { name: 'Xem lại cả bài' }).click();

  await expect(page.getByRole('heading', { name: 'Cách làm, 3 bước' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' })).toBeChecked();
});

test('what is ticked before the script has come stays ticked', async ({ page, site }) => {
  const letThemCome = await holdScripts(page);
  await page.goto(site.url + guide, { waitUntil: 'commit' });
  const card = page.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' });
  await card.check();
  letThemCome();
  await expect(page.getByRole('button', { name: 'Bỏ hết dấu' })).toBeVisible();
  await expect(card).toBeChecked();
  await page.reload();
  await expect(card).toBeChecked();
});

test('the back key of the phone leaves the steps, not the guide', async ({ page, site }) => {
  await page.goto(site.url + guide);
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Cách làm, 3 bước' })).toBeVisible();
  await expect(page).toHaveURL(site.url + guide);
});

testInWhole(
  'the way past the masthead leads to the step, not out of the steps',
  async ({ page, site }) => {
    await page.goto(site.url + guide);
    await page.getByRole('button', { name: 'Xem từng bước một' }).click();
    await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
    await page.getByRole('link', { name: 'Tới nội dung chính' }).press('Enter');
    await expect(page.getByRole('heading', { name: /^Bước 2:/ })).toBeFocused();
    await expect(page.getByText('Bước 2 trong 3')).toBeVisible();
    await page.getByRole('link', { name: /^Bước 2:/ }).press('Enter');
    await expect(page.getByText('Bước 2 trong 3')).toBeVisible();
    await page.getByRole('button', { name: 'Xem cả bài' }).click();
    await expect(page).toHaveURL(site.url + guide);
  },
);

testInWhole(
  'who came by an address that asks for the steps, and left them, finds the whole guide again',
  async ({ page, site }) => {
    await page.goto(`${site.url + guide}#tung-buoc`);
    await page.getByRole('button', { name: 'Xem cả bài' }).click();
    await expect(page).toHaveURL(site.url + guide);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Xem từng bước một' })).toBeVisible();
    await expect(page.getByText('Bước 1 trong 3')).toBeHidden();
  },
);

test('at each step a person is one tap away', async ({ page, site }) => {
  const stuck = page.getByRole('link', { name: 'Tôi làm không được, gọi tổ ở ấp' });
  const stepThrough = async () => {
    await page.goto(site.url + guide);
    await page.getByRole('button', { name: 'Xem từng bước một' }).click();
    await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  };
  await stepThrough();
  await stuck.click();
  await expect(page).toHaveURL(`${site.url}/xa-phuong/`);

  await page.goto(`${site.url}/xa-phuong/xa-dat-mui/ap-rach-tau/`);
  await page.getByRole('button', { name: 'Đây là ấp của tôi' }).click();
  await stepThrough();
  await stuck.click();
  await expect(page.getByRole('link', { name: /^Gọi / }).first()).toBeVisible();
  await expect(page).toHaveURL(/\/ap-rach-tau\/$/);
  await page.goBack();
  await expect(page.getByText('Bước 2 trong 3')).toBeVisible();
});

test('after the last step: it is done, the guide is sent on, the team is called, the next guide follows', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.goto(`${site.url}/xa-phuong/xa-dat-mui/ap-rach-tau/`);
  await page.getByRole('button', { name: 'Đây là ấp của tôi' }).click();
  await page.goto(site.url + guide);
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  for (const next of ['Xong, qua bước 2', 'Xong, qua bước 3', 'Xong hết rồi'])
    await page.getByRole('button', { name: next }).click();

  const done = page.getByRole('heading', { level: 2, name: 'Vậy là xong' });
  await expect(done).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('Đủ 3 bước');
  await expect(page.getByText('gọi tổ ở ấp')).toBeHidden();
  await page.getByRole('button', { name: 'Gửi bài cho người thân' }).click();
  await expect(page.getByText('Bà con dán vào Zalo để gửi.')).toBeVisible();
  await expectSent(page, site.url + guide);
  await expect(page.getByRole('link', { name: /^Gọi .* 0290 / })).toHaveAttribute(
    'href',
    /^tel:0290/,
  );

  await page.getByRole('button', { name: 'Bước trước' }).click();
  await expect(done).toBeHidden();
  await expect(page.getByText('Bước 3 trong 3')).toBeVisible();
  await page.getByRole('button', { name: 'Xong hết rồi' }).click();
  await page.getByRole('link', { name: 'Cài ứng dụng VNeID' }).click();
  await expect(page).toHaveURL(`${site.url}/huong-dan/vneid-cai-dat/`);
});

test('a step is read aloud, and no longer once it is left', async ({ page, site }) => {
  await page.addInitScript(speakVietnamese);
  // The recording of the whole guide can't be had.
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.play = () => Promise.reject(new Error('not here'));
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.join(' '));
  await page.goto(site.url + guide);
  await page.getByRole('button', { name: 'Nghe đọc', exact: true }).click();
  await expect.poll(said).toContain('Bước 3:');
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await expect.poll(said).toBe('');

  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  const listen = page.getByRole('button', { name: 'Nghe đọc bước này' });
  await listen.click();
  await expect.poll(said).toMatch(/^Bước 2: Chụp hình, lấy vân tay/);
  expect(await said()).not.toContain('Bước 3:');
  await expect(page.getByRole('button', { name: 'Dừng đọc', pressed: true })).toBeVisible();
  await page.getByRole('button', { name: 'Xong, qua bước 3' }).click();
  await expect(listen).toBeVisible();
  await expect.poll(said).toBe('');
});

test('reading aloud shows the sentence it is at, can be slowed, and leaves out what is for eyes', async ({
  page,
  site,
}) => {
  await page.addInitScript(speakVietnamese);
  const said = () => page.evaluate(() => (window as unknown as Spoken).said);
  const rates = () => page.evaluate(() => (window as unknown as Spoken).rates);
  const begin = (at: number) =>
    page.evaluate((index) => (window as unknown as Spoken).begin(index), at);
  await page.goto(site.url + guide);
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await page.getByRole('button', { name: 'Nghe đọc bước này' }).click();
  await expect.poll(async () => (await said()).length).toBeGreaterThan(2);
  const texts = await said();
  expect(texts.join(' ')).not.toContain('Hình minh họa');

  await begin(1);
  const heard = page.locator('.is-heard');
  await expect(heard).toContainText(texts[1] ?? '');
  await expect(heard).toBeInViewport();
  const usual = (await rates())[0] ?? 0;
  const bar = page.getByRole('group', { name: 'Nghe đọc' });
  await bar.getByRole('button', { name: 'Đọc chậm' }).click();
  await expect.poll(said).toEqual(texts.slice(1));
  expect((await rates())[0]).toBeLessThan(usual);

  await bar.getByRole('button', { name: 'Thôi, dừng' }).click();
  await expect(bar).toHaveCount(0);
  await expect(heard).toHaveCount(0);
  await expect.poll(said).toEqual([]);
});

test('a whole guide is heard with its headings, and each answer after its question, which opens', async ({
  page,
  site,
}) => {
  await page.addInitScript(speakVietnamese);
  await page.goto(`${site.url}/huong-dan/vneid-cai-dat/`);
  const answer = page.getByText('Câu trả lời mẫu.');
  // As editors break lines by hand, and end sentences in Khmer.
  await answer.evaluate((text) => text.append(document.createElement('br'), 'ទីមួយ។ ទីពីរ'));
  await page.getByRole('button', { name: 'Nghe đọc', exact: true }).click();
  const said = () => page.evaluate(() => (window as unknown as Spoken).said);
  await expect.poll(said).not.toEqual([]);
  const texts = await said();
  const after = (heard: string) => texts[texts.indexOf(heard) + 1];
  expect(after('Bà con chuẩn bị')).toBe('Điện thoại thông minh có mạng');
  expect(after('Cách làm, 3 bước')).toBe('Bước 1: Chuẩn bị');
  expect(after('Có mất tiền không?')).toBe('Câu trả lời mẫu.');
  expect(after('Câu trả lời mẫu.')).toBe('ទីមួយ។');
  expect(after('ទីមួយ។')).toBe('ទីពីរ');
  expect(texts.join()).not.toContain('Hỏi ai cho gần');

  await expect(answer).toBeHidden();
  const question = texts.indexOf('Có mất tiền không?');
  await page.evaluate((at) => (window as unknown as Spoken).begin(at), question);
  await expect(answer).toBeInViewport();
});

test('a lesson is heard with what each of its texts is about, and each of them once', async ({
  page,
  site,
}) => {
  await page.addInitScript(speakVietnamese);
  await page.goto(`${site.url}/hoc/giu-minh/`);
  await page.getByText('Dọa mình, hối mình').evaluate((text) => {
    text.after(Object.assign(document.createElement('h3'), { textContent: 'Ba việc đó' }));
  });
  await page.getByRole('button', { name: 'Nghe đọc', exact: true }).click();
  const said = () => page.evaluate(() => (window as unknown as Spoken).said);
  await expect.poll(said).not.toEqual([]);
  const texts = await said();
  const after = (heard: string) => texts[texts.indexOf(heard) + 1];
  expect(after('Kẻ lừa đảo làm ba việc')).toBe('Dọa mình, hối mình, rồi xin mình.');
  expect(after('Chặn số lạ')).toBe('iPhone');
  expect(texts.filter((text) => text === 'Ba việc đó')).toHaveLength(1);
});

testInWhole(
  'a voice of the south reads where there is one, and goes on where the locked screen cut it off',
  async ({ page, site }) => {
    await page.addInitScript(speakVietnamese);
    const said = () => page.evaluate(() => (window as unknown as Spoken).said);
    await page.goto(site.url + guide);
    await page.getByRole('button', { name: 'Xem từng bước một' }).click();
    await page.getByRole('button', { name: 'Nghe đọc bước này' }).click();
    await expect.poll(async () => (await said()).length).toBeGreaterThan(2);
    const texts = await said();
    expect(await page.evaluate(() => (window as unknown as Spoken).voices[0])).toBe(
      'Vietnamese (Southern)',
    );

    await page.evaluate(() => {
      (window as unknown as Spoken).begin(1);
      speechSynthesis.cancel();
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(said).toEqual(texts.slice(1));

    const bar = page.getByRole('group', { name: 'Nghe đọc' });
    await bar.getByRole('button', { name: 'Thôi, dừng' }).click();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(said).toEqual([]);
  },
);

test('where a person has read a guide, that is what one hears', async ({ page, site }) => {
  await page.addInitScript(speakVietnamese);
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.play = function () {
      this.dispatchEvent(new Event('played-here'));
      return Promise.resolve();
    };
  });
  await page.goto(site.url + guide);
  const played = page
    .locator('main audio[data-whole]')
    .evaluate(
      (audio) => new Promise((done) => audio.addEventListener('played-here', () => done(1))),
    );
  await page.getByRole('button', { name: 'Nghe đọc', exact: true }).click();
  expect(await played).toBe(1);
  expect(await page.evaluate(() => (window as unknown as Spoken).said)).toEqual([]);
});

testInWhole(
  'what a person has read of a step is heard in place of the voice, also among other steps',
  async ({ page, site }) => {
    await page.addInitScript(speakVietnamese);
    await page.addInitScript(playSilently);
    const said = () => page.evaluate(() => (window as unknown as Spoken).said.join(' '));
    const played = () => page.evaluate(() => (window as unknown as Played).played);
    const recording = '/media/ban-doc-buoc-2.mp3';
    await page.goto(`${site.url + guide}#tung-buoc`);
    await page.getByRole('button', { name: 'Nghe đọc bước này' }).click();
    await expect.poll(said).toContain('Bước 1:');
    await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
    await page.getByRole('button', { name: 'Nghe đọc bước này' }).click();
    await expect.poll(played).toEqual([recording]);
    expect(await said()).toBe('');
    await expect(page.locator('.is-heard')).toHaveText(/Chụp hình, lấy vân tay/);
    await page.evaluate(() => (window as unknown as Played).endPlaying());
    await expect(page.locator('.is-heard')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Nghe đọc bước này' })).toBeVisible();

    // All of it: the telephone's voice reads what nobody has read, in its place.
    await page.goto(site.url + guide);
    await page.locator('audio[data-whole]').evaluate((whole) => whole.remove());
    await page.getByRole('button', { name: 'Nghe đọc', exact: true }).click();
    await expect.poll(said).toContain('Bước 1:');
    expect(await said()).not.toContain('Bước 2:');
    await page.evaluate(() => (window as unknown as Spoken).endReading());
    await expect.poll(played).toEqual([recording]);
    await expect.poll(said).toBe('');
    await page.evaluate(() => (window as unknown as Played).endPlaying());
    await expect.poll(said).toMatch(/^Bước 3:/);
    await page.evaluate(() => (window as unknown as Spoken).endReading());
    await expect(page.getByRole('group', { name: 'Nghe đọc' })).toHaveCount(0);
  },
);

testInWhole(
  'a recording that stops in the middle is read on by the voice',
  async ({ page, site }) => {
    await page.addInitScript(speakVietnamese);
    await page.addInitScript(playSilently);
    await page.goto(`${site.url + guide}#buoc-2`);
    await page.getByRole('button', { name: 'Xem từng bước một' }).click();
    await page.getByRole('button', { name: 'Nghe đọc bước này' }).click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as Played).played.length))
      .toBe(1);
    await page
      .locator('#buoc-2 audio')
      .evaluate((audio) => audio.dispatchEvent(new Event('error')));
    const first = () => page.evaluate(() => (window as unknown as Spoken).said[0]);
    await expect.poll(first).toMatch(/^Bước 2:/);
  },
);

testInWhole(
  'a phone without a Vietnamese voice offers to read the step that a person has read',
  async ({ page, site }) => {
    await page.addInitScript(playSilently);
    await page.goto(`${site.url + guide}#tung-buoc`);
    const listen = page.getByRole('button', { name: 'Nghe đọc bước này' });
    await expect(listen).toBeHidden();
    await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
    await listen.click();
    await expect(page.getByRole('group', { name: 'Nghe đọc' })).toBeVisible();
    await page.getByRole('button', { name: 'Xong, qua bước 3' }).click();
    await expect(listen).toBeHidden();
  },
);

interface Played {
  /** Paths of the recordings that were begun. */
  played: string[];
  /** The last of them has come to its end. */
  endPlaying(): void;
}

/** Recordings play without a sound, and end when they are told to. */
function playSilently(): void {
  const begun: HTMLMediaElement[] = [];
  HTMLMediaElement.prototype.play = function () {
    begun.push(this);
    return Promise.resolve();
  };
  const paths = () => begun.map(({ src }) => new URL(src).pathname);
  Object.defineProperty(window, 'played', { get: paths });
  Object.defineProperty(window, 'endPlaying', {
    value() {
      const last = begun[begun.length - 1];
      if (!last) return;
      Object.defineProperty(last, 'ended', { value: true, configurable: true });
      last.dispatchEvent(new Event('pause'));
    },
  });
}

testInWhole(
  'one voice at a time: a player that is begun ends the other one and the reading',
  async ({ page, site }) => {
    await page.addInitScript(speakVietnamese);
    await page.addInitScript(playUntilPaused);
    const [whole, own] = ['/media/ban-doc.mp3', '/media/ban-doc-buoc-2.mp3'];
    const playing = () => page.evaluate(() => (window as unknown as Playing).playing);
    const begin = (path: string) =>
      page.locator(`audio[src$="${path}"]`).evaluate((audio: HTMLAudioElement) => audio.play());
    const pause = (path: string) =>
      page.locator(`audio[src$="${path}"]`).evaluate((audio: HTMLAudioElement) => audio.pause());
    await page.goto(site.url + guide);
    // The first one that is begun brings what stops it.
    await expect(async () => {
      await pause(own);
      await pause(whole);
      await begin(whole);
      await begin(own);
      await expect.poll(playing, { timeout: 500 }).toEqual([own]);
    }).toPass();
    await page.getByRole('button', { name: 'Nghe đọc', exact: true }).click();
    await expect.poll(playing).toEqual([whole]);
    const bar = page.getByRole('group', { name: 'Nghe đọc' });
    await expect(bar).toBeVisible();
    await begin(own);
    await expect.poll(playing).toEqual([own]);
    await expect(bar).toHaveCount(0);

    await page.getByRole('button', { name: 'Xem từng bước một' }).click();
    await expect.poll(playing).toEqual([]);
    await page.getByRole('button', { name: 'Nghe đọc bước này' }).click();
    await expect(bar).toBeVisible();
    await begin(own);
    await expect(bar).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => (window as unknown as Spoken).said)).toEqual([]);
    await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
    await expect.poll(playing).toEqual([]);
  },
);

testInWhole(
  'who stops a recording that is still loading hears no other voice instead',
  async ({ page, site }) => {
    await page.addInitScript(speakVietnamese);
    await page.addInitScript(() => {
      let fail: ((reason: Error) => void) | undefined;
      HTMLMediaElement.prototype.play = () => new Promise((_, reject) => (fail = reject));
      HTMLMediaElement.prototype.pause = () => fail?.(new DOMException('', 'AbortError'));
    });
    await page.goto(site.url + guide);
    await page.getByRole('button', { name: 'Nghe đọc', exact: true }).click();
    const bar = page.getByRole('group', { name: 'Nghe đọc' });
    await bar.getByRole('button', { name: 'Thôi, dừng' }).click();
    await expect(bar).toHaveCount(0);
    expect(await page.evaluate(() => (window as unknown as Spoken).said)).toEqual([]);
  },
);

interface Spoken {
  said: string[];
  rates: number[];
  voices: (string | undefined)[];
  begin(at: number): void;
  /** The last sentence that was said has come to its end. */
  endReading(): void;
}

test('tick what I have, print it with its ticks, send the guide on Zalo, and start over', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    window.print = () => (document.title = 'printed');
  });
  await page.goto(site.url + guide);
  const card = page.getByRole('checkbox', { name: 'Thẻ căn cước gắn chip' });
  const phone = page.getByRole('checkbox', { name: 'Số điện thoại chính chủ' });
  await card.check();
  await page.getByRole('button', { name: 'In ra' }).click();
  await expect(page).toHaveTitle('printed');
  await page.emulateMedia({ media: 'print' });
  await expect(card).toBeVisible();
  await expect(card).toBeChecked();
  await expect(phone).not.toBeChecked();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Gửi đi' }).click();
  await expect(page.getByText('Bà con dán vào Zalo để gửi.')).toBeVisible();
  await expectSent(page, site.url + guide);

  const again = page.getByRole('button', { name: 'Bỏ hết dấu' });
  await again.click();
  await expect(card).not.toBeChecked();
  await expect(again).toBeHidden();
});

testInWhole(
  'a phone without a Vietnamese voice plays the recording, and reads no step',
  async ({ page, site }) => {
    await page.addInitScript(() => {
      HTMLMediaElement.prototype.play = () => Promise.reject(new Error('not here'));
    });
    await page.goto(site.url + guide);
    const listen = page.getByRole('button', { name: 'Nghe đọc', exact: true });
    await listen.click();
    await expect(page.getByText('Mạng yếu, chưa làm được.')).toBeVisible();
    await expect(listen).toBeVisible();
    await expect(page.getByRole('group', { name: 'Nghe đọc' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Xem từng bước một' }).click();
    await expect(page.getByText('Bước 1 trong 3')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Nghe đọc bước này' })).toBeHidden();
  },
);

/** Expects that the text copied to be sent says by itself what to do, and where to read more. */
async function expectSent(page: Page, address: string): Promise<void> {
  const sent = await page.evaluate(() => navigator.clipboard.readText());
  expect(sent.split('\n')).toEqual([
    expect.stringMatching(/mức\s2/),
    expect.stringMatching(/^1\. /),
    '2. Chụp hình, lấy vân tay',
    expect.stringMatching(/^3\. /),
    address,
  ]);
}

test('send one step as a picture, with its words and its address', async ({ page, site }) => {
  await page.addInitScript(() => {
    const share = async ({ files = [], text, url }: ShareData) => {
      const picture = files[0] && (await createImageBitmap(files[0]));
      Object.assign(window, { sent: { text, url, width: picture?.width, name: files[0]?.name } });
    };
    Object.defineProperties(navigator, {
      share: { value: share },
      canShare: { value: () => true },
    });
  });
  await page.goto(site.url + guide);
  await page.getByRole('button', { name: 'Xem từng bước một' }).click();
  await page.getByRole('button', { name: 'Xong, qua bước 2' }).click();
  await page.getByRole('button', { name: 'Gửi bước này' }).click();

  const sent = () => page.evaluate(() => (window as { sent?: unknown }).sent);
  await expect.poll(sent).toEqual({
    text: expect.stringContaining('Bước 2: Chụp hình, lấy vân tay') as unknown,
    url: `${site.url}${guide}#buoc-2`,
    width: 720,
    name: 'buoc-2.png',
  });
});
