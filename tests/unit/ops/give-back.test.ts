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
