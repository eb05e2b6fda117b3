import type { Page } from '@playwright/test';
import { seeded, type Random } from '../../support/random.ts';
import { Desk } from '../support/desk.ts';
import { Fingers } from '../support/fingers.ts';
import { expect, glasses, kept, test, untilSaved } from './support.ts';

/** A whole visit of a child that presses whatever there is. */
const seed = 'một';
const gestures = 150;
const keys = ['Escape', 'Enter', 'Tab', 'ArrowLeft', 'ArrowRight', ' ', 'Backspace', 'a'];
const { width, height } = glasses['a tablet'];

/** Asks the page; at rest it may be loading itself anew just then. */
async function ask<Answer>(page: Page, question: () => Answer): Promise<Answer> {
  for (;;)
    try {
      return await page.evaluate(question);
    } catch (error) {
      if (!/context was destroyed/.test(String(error))) throw error;
    }
}

/** The middles of what can be pressed now, without the corner of the staff. Runs in the page. */
const targets = () =>
  [...document.querySelectorAll('button:not(.staff-corner)')].flatMap((button) => {
    const box = button.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return button.contains(document.elementFromPoint(x, y)) ? [{ x, y }] : [];
  });

async function gesture(page: Page, fingers: Fingers, random: Random): Promise<string> {
  const any = <Item>(items: Item[]) => items[Math.floor(random() * items.length)];
  const anywhere = () => ({ x: random() * width * 0.8, y: random() * height });
  const kind = random();
  if (kind > 0.95) {
    const key = any(keys) ?? 'Tab';
    await page.keyboard.press(key);
    return key;
  }
  const start = (kind < 0.7 && any(await ask(page, targets))) || anywhere();
  await fingers.down(1, start);
  if (kind > 0.85) {
    const end = anywhere();
    const by = { x: (end.x - start.x) / 2, y: (end.y - start.y) / 2 };
    await fingers.move(1, by);
    await fingers.move(1, by);
  }
  await fingers.lift(1);
  return `${kind > 0.85 ? 'a drag' : 'a tap'} from ${start.x.toFixed()}, ${start.y.toFixed()}`;
}

test(`${gestures} gestures of chance (${seed}) leave nothing stuck, and nothing behind`, async ({
  browser,
  site,
}) => {
  const desk = await Desk.open(browser, {
    site: site.url,
    viewport: { width, height },
    clock: true,
    saves: true,
    prepare: (context) => context.addInitScript(() => (window.print = () => undefined)),
  });
  const { page } = desk;
  await untilSaved(page);
  await desk.leave();
  const before = await kept(page);
  await desk.wake();
  const random = seeded(seed);
  const fingers = await Fingers.on(page);
  const seen = new Set<string>();
  for (let count = 0; count < gestures; count += 1) {
    const done = await gesture(page, fingers, random);
    expect(new URL(page.url()).pathname, `after ${done}, gesture ${count}`).toBe('/kiosk/');
    seen.add(await ask(page, () => document.querySelector('h1')?.textContent ?? ''));
  }
  expect(seen.size).toBeGreaterThan(5);
  const rest = page.getByRole('button', { name: /Chạm vào đây/ });
  await expect(async () => {
    await page.clock.runFor(100_000);
    await expect(rest).toBeVisible({ timeout: 100 });
  }).toPass();
  // At rest it may be loading itself anew.
  await expect.poll(() => kept(page).catch(String)).toBe(before);
  await desk.close();
});
