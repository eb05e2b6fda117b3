import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guides } from './support/content.ts';
import { Editor } from './support/editor.ts';
import { holdTo } from './support/measured.ts';
import { Readers } from './support/readers.ts';
import { chance, rounds } from './support/rounds.ts';
import { parts, Stack, type Part } from './support/stack.ts';

let stack: Stack;
let editor: Editor;

beforeAll(async () => {
  stack = await Stack.open();
  editor = new Editor(stack);
});
afterAll(() => stack.close());

const addresses = ['/', '/huong-dan/', '/xa-phuong/', ...guides.map(({ address }) => address)];

/** Waits until a page says something. @returns milliseconds */
async function untilLive(address: string, text: string): Promise<number> {
  const since = performance.now();
  const page = () => fetch(`${stack.site}${address}`).then((answer) => answer.text());
  await expect
    .poll(() => page().catch(() => ''), { timeout: 120_000, interval: 100 })
    .toContain(text);
  return performance.now() - since;
}

/** Waits until the site answers. @returns milliseconds */
async function untilAnswered(): Promise<number> {
  const since = performance.now();
  const answered = () => fetch(`${stack.site}/`).then(({ status }) => status);
  await expect.poll(() => answered().catch(() => 0), { timeout: 60_000, interval: 20 }).toBe(200);
  return performance.now() - since;
}

/**
 * Breaks a part at a random moment around a save, once a round. What was acknowledged must be live
 * afterwards, and nobody may have read anything that is not of one whole release.
 */
async function breakInTurns(name: string, signal: NodeJS.Signals, count: number) {
  const { integer, oneOf } = chance(name);
  const readers = new Readers(stack, addresses);
  const live: number[] = [];
  const back: number[] = [];
  for (let round = 0; round < count; round++) {
    const part: Part = round < parts.length ? (parts[round] ?? 'web') : oneOf(parts);
    const guide = oneOf(guides);
    const words = `${name}, lần ${round}`;
    const saving = editor.publish(guide.id, words).then(() => performance.now());
    await delay(integer(0, 2_500));
    expect(stack.signal(part, signal), `${part} runs`).toBe(true);
    if (part === 'web' && signal === 'SIGKILL') back.push(await untilAnswered());
    const savedAt = await saving;
    await untilLive(guide.address, words);
    live.push(performance.now() - savedAt);
  }
  const mixed = await readers.end();
  console.log(`${name}: ${readers.answers} answers, ${readers.unanswered} without one`);
  expect(mixed).toEqual([]);
  expect(readers.answers).toBeGreaterThan(count);
  return { live, back };
}

describe('while editors save and visitors read', () => {
  test('any process may be killed at any moment', async () => {
    const { live, back } = await breakInTurns('kills', 'SIGKILL', rounds({ full: 90, short: 3 }));
    holdTo('the site answers after a kill of the web server', back, { worst: 3_000 });
    holdTo('an edit is live', live, { median: 5_000, worst: 30_000 });
  });

  const hangs = rounds({ full: 15, short: 0 });
  test.skipIf(hangs === 0)('any process may hang at any moment', async () => {
    const { live } = await breakInTurns('hangs', 'SIGSTOP', hangs);
    holdTo('an edit is live although something hung', live, { worst: 30_000 });
  });

  const pairs = rounds({ full: 12, short: 0 });
  test.skipIf(pairs === 0)('two publishers take turns when one is killed', async () => {
    const { integer, oneOf } = chance('two publishers');
    const readers = new Readers(stack, addresses);
    const live: number[] = [];
    let second = stack.startPublisher();
    for (let round = 0; round < pairs; round++) {
      const guide = oneOf(guides);
      const words = `hai tiến trình, lần ${round}`;
      const saving = editor.publish(guide.id, words).then(() => performance.now());
      await delay(integer(0, 2_500));
      if (oneOf([true, false])) stack.signal('publisher', 'SIGKILL');
      else {
        second.kill('SIGKILL');
        second = stack.startPublisher();
      }
      const savedAt = await saving;
      await untilLive(guide.address, words);
      live.push(performance.now() - savedAt);
    }
    second.kill('SIGTERM');
    await once(second, 'exit');
    expect(await readers.end()).toEqual([]);
    holdTo('an edit is live with two publishers', live, { median: 5_000, worst: 30_000 });
  });

  test('who starts it all may be killed: nothing is left behind, and all comes up again', async () => {
    const { integer } = chance('starter');
    for (let round = 0; round < rounds({ full: 6, short: 1 }); round++) {
      const running = stack.pids();
      expect(running.length).toBeGreaterThanOrEqual(5);
      const words = `mở lại, lần ${round}`;
      await editor.publish('huong-dan-mot', words);
      await delay(integer(0, 2_000));
      process.kill(stack.pidOf() ?? 0, 'SIGKILL');
      await expect.poll(() => running.filter(isAlive), { timeout: 30_000 }).toEqual([]);
      await stack.start();
      await untilLive('/huong-dan/huong-dan-mot/', words);
    }
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
