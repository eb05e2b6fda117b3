import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Service } from '../../../ops/service.ts';

let logFolder: string;
let service: Service;

beforeEach(() => {
  logFolder = mkdtempSync(path.join(tmpdir(), 'ap-so-service-'));
});
afterEach(async () => {
  await service.stop();
  rmSync(logFolder, { recursive: true });
});

/** Starts a process that says these things, one after another, and stays. */
function serviceThatSays(...messages: object[]): Service {
  const says = messages.map((message) => `process.send(${JSON.stringify(message)});`).join('');
  service = new Service({
    id: 'test',
    name: 'Thử',
    arguments: ['--eval', `${says} setInterval(() => {}, 60_000)`],
    env: process.env,
    logFolder,
    say: () => undefined,
  });
  service.start();
  return service;
}

describe('a service', { timeout: 30_000 }, () => {
  it('is ready when its process says so', async () => {
    await expect(serviceThatSays({ ready: true, release: '1' }).ready).resolves.toBeUndefined();
  });

  it('hands on why its process can’t be ready', async () => {
    const why = 'Chưa đưa được lên trang: phần Cài đặt chưa điền đủ.';
    await expect(serviceThatSays({ heldUp: why }, { ready: true }).ready).rejects.toThrow(why);
  });
});
