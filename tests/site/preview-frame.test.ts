import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, inject, test } from 'vitest';
import { framed } from '../../cms/writing/preview/frame.ts';
import { fileOf } from '../../content/release.ts';
import { freshPage } from './support/browser.ts';

const { url, folder } = inject('sample');
const page = readFileSync(path.join(folder, fileOf('/huong-dan/bhyt-dien-tu/')), 'utf8');

/** The part that a form has beside it: a previewed guide in its sandbox, and what it tells. */
async function preview(): Promise<{ beside: Page; frame: FrameLocator }> {
  const beside = await freshPage();
  await beside.route('**/xem-truoc/**', (route) => {
    const isFrame = route.request().url().endsWith('/khung/');
    const form = '<!doctype html><iframe sandbox="allow-scripts" src="khung/"></iframe>';
    return route.fulfill({ contentType: 'text/html', body: isFrame ? framed(page) : form });
  });
  await beside.route('**/_astro/**', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
    return route.fulfill({ response, headers });
  });
  await beside.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    addEventListener('message', ({ data }) => told.push(data));
  });
  await beside.goto(`${url}/xem-truoc/`);
  const frame = beside.frameLocator('iframe');
  await frame.getByRole('link', { name: 'Bằng VNeID' }).waitFor();
  await expect.poll(() => shown(frame)).toEqual([]);
  return { beside, frame };
}

const send = (beside: Page, message: Record<string, unknown>) =>
  beside.evaluate(
    (sent) => document.querySelector('iframe')?.contentWindow?.postMessage(sent, '*'),
    message,
  );
/** The answer that a page told last, from which the next drawing goes on. */
const toldAnswer = (beside: Page) =>
  beside.evaluate(() => {
    const { told } = window as unknown as { told: { say?: string; answer?: string }[] };
    return told.findLast(({ say }) => say === 'scroll')?.answer;
  });
const shown = (frame: FrameLocator) =>
  frame.locator('.step:visible').evaluateAll((steps) => steps.map(({ id }) => id));
const all = ['buoc-1', 'buoc-2', 'buoc-3', 'buoc-4', 'buoc-5'];

test('the step that is being written is seen, though the guide asks first', async () => {
  const { beside, frame } = await preview();
  await send(beside, { anchor: 'buoc-3' });
  await expect.poll(() => shown(frame)).toEqual(all);
  await expect.poll(() => toldAnswer(beside)).toBe('het');
});

test('a step of another answer than the one that was tapped is seen, one of the same keeps it', async () => {
  const { beside, frame } = await preview();
  await frame.getByRole('link', { name: 'Bằng VNeID' }).click();
  const own = ['buoc-1', 'buoc-3', 'buoc-4', 'buoc-5'];
  await expect.poll(() => shown(frame)).toEqual(own);
  await expect.poll(() => toldAnswer(beside)).toBe('b');
  await send(beside, { anchor: 'buoc-3' });
  await frame.locator('#buoc-3.preview-here').waitFor();
  expect(await shown(frame)).toEqual(own);
  await send(beside, { anchor: 'buoc-2' });
  await expect.poll(() => shown(frame)).toEqual(all);
});

test('a new drawing goes on with the answer, at the place that was read, and leaves the focus', async () => {
  const { beside, frame } = await preview();
  await send(beside, { scroll: 300, answer: 'b' });
  await expect.poll(() => shown(frame)).toEqual(['buoc-1', 'buoc-3', 'buoc-4', 'buoc-5']);
  const place = () => frame.locator('body').evaluate(() => scrollY);
  await expect.poll(place).toBe(300);
  expect(await beside.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('what nobody answered stays a question', async () => {
  const { beside, frame } = await preview();
  await send(beside, { scroll: 0, answer: '' });
  await send(beside, { anchor: 'cho-ai' });
  await frame.locator('#cho-ai.preview-here').waitFor();
  expect(await shown(frame)).toEqual([]);
});
