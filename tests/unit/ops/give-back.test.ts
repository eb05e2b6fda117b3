import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bareEnvironment } from '../../support/command.ts';

const file = path.resolve(import.meta.dirname, '../../../ops/give-back.mjs');

/** Fills the room for new objects, then waits until it is small again and says by how much. */
const program = `
  const { giveBackWhenCalm } = await import(${JSON.stringify(file)});
  const room = () => process.memoryUsage().heapTotal;
  for (let round = 0; round < 40; round += 1) Array.from({ length: 300_000 }, (_, at) => ({ at }));
  const full = room();
  giveBackWhenCalm(50);
  const look = setInterval(() => {
    if (room() > full / 2) return;
    clearInterval(look);
    console.log('given back');
  }, 20);
`;

it.each([['by itself'], ['with its own way to collect', '--expose-gc']])(
  'a process that has nothing to do any more gives its memory back %s',
  (_, ...options) => {
    const arguments_ = [...options, '--input-type=module', '--eval', program];
    const env = bareEnvironment();
    const run = spawnSync(process.execPath, arguments_, { env, encoding: 'utf8', timeout: 20_000 });
    expect(run.stdout).toBe('given back\n');
  },
);

/**
 * Looks at what a process used (microseconds) and filled (objects) in between, and says how often it
 * collected by then.
 */
const looks = `
  const used = [0, 0, 0, 0, 900_000, 0, 0, 0];
  const filled = [...used.map(() => 0), 2_000_000, 0, 0];
  const rooms = [];
  let spent = 0;
  let collections = 0;
  process.cpuUsage = (before) => ({ user: spent - (before?.user ?? 0), system: 0 });
  globalThis.gc = () => (collections += 1);
  globalThis.setInterval = (look) => {
    globalThis.look = look;
    return { unref: () => undefined };
  };
  const { giveBackWhenCalm } = await import(${JSON.stringify(file)});
  giveBackWhenCalm(1_000);
  const collected = filled.map((room, at) => {
    spent += used[at] ?? 0;
    rooms.push(Array.from({ length: room }, (_, number) => ({ number })));
    globalThis.look();
    return collections;
  });
  console.log(JSON.stringify(collected));
`;

it('a process collects twice after work, and at rest only what was left behind', () => {
  const arguments_ = ['--input-type=module', '--eval', looks];
  const env = bareEnvironment();
  const run = spawnSync(process.execPath, arguments_, { env, encoding: 'utf8', timeout: 20_000 });
  expect(run.stdout).toBe('[1,2,2,2,2,3,4,4,5,5,5]\n');
});
