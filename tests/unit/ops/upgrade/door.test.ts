import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { knock, openDoor } from '../../../../ops/upgrade/door.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ap-so-door-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a short', 'data'],
  ['a very long', `${'thu-muc-'.repeat(15)}/data`],
])('the door of a data folder with %s path is found, and pauses', async (_, name) => {
  const dataDir = path.join(folder, name);
  expect(await knock(dataDir)).toBeUndefined();
  mkdirSync(dataDir, { recursive: true });
  expect(await knock(dataDir)).toBeUndefined();
  let pauses = 0;
  const server = await openDoor(dataDir, {
    pause: async () => void (pauses += 1),
    resume: () => {},
    restart: () => {},
    deaths: () => 3,
  });
  const door = await knock(dataDir);
  await door?.pause();
  expect([door?.pid, door?.deaths, pauses]).toEqual([process.pid, 3, 1]);
  door?.close();
  await new Promise((resolve) => server.close(resolve));
});
