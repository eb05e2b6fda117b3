import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bareEnvironment } from '../support/command.ts';
import { chance, rounds } from './support/rounds.ts';

interface Found {
  id: string;
  mark: string;
  steps: string[];
  latest: { mark: string; steps: string[] }[];
}

const editors = 4;

test('a CMS that is killed in mid-save leaves every guide whole and loses no saved edit', async () => {
  const { integer } = chance('saves');
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ap-so-crash-'));
  const acknowledged = new Map<string, number>();
  try {
    const kills = rounds({ full: 100, short: 3 });
    for (let round = 0; round <= kills; round++) {
      // What this office says first may come together with what it saves.
      const before = new Map(acknowledged);
      const office = startOffice(dataDir);
      office.on('message', ({ saved }: { saved?: { id: string; mark: string } }) => {
        if (saved) acknowledged.set(saved.id, Number(saved.mark));
      });
      const [{ found }] = (await once(office, 'message')) as [{ found: Found[] }];
      expect(found).toHaveLength(editors);
      for (const guide of found) expectWhole(guide, before.get(guide.id) ?? 0);
      // Each has saved before the first kill, however slow the machine is.
      while (acknowledged.size < editors) await once(office, 'message');
      if (round < kills) await delay(integer(0, 700));
      await kill(office);
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});

/** The save that was cut short may have been committed, but not half of it. */
function expectWhole({ id, mark, steps, latest }: Found, saved: number): void {
  expect([saved, saved + 1], id).toContain(Number(mark));
  expect(steps, id).toEqual(Array(7).fill(mark));
  expect(latest, id).toEqual([{ mark, steps }]);
}

function startOffice(dataDir: string): ChildProcess {
  return fork(path.join(import.meta.dirname, 'support/saver.ts'), [String(editors)], {
    env: { ...bareEnvironment(), DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** Kills a process, after hearing what it had said before: its channel is read to the end. */
async function kill(office: ChildProcess): Promise<void> {
  const ended = Promise.all([once(office, 'exit'), once(office, 'disconnect')]);
  office.kill('SIGKILL');
  await ended;
}
