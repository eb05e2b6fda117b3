import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Service } from '../../../ops/service.ts';

let logFolder: string;
let service: Service;
let said: string[];
let died: string[];

beforeEach(() => {
  logFolder = mkdtempSync(path.join(tmpdir(), 'ap-so-service-'));
  said = [];
  died = [];
});
afterEach(async () => {
  await service.stop();
  rmSync(logFolder, { recursive: true });
});

/** Starts a process that does this. @param isHeld true if it is to begin later */
function serviceThat(does: string, isHeld = false): Service {
  service = new Service({
    id: 'test',
    name: 'Thử',
    arguments: ['--eval', does],
    env: { ...process.env, SEEN: path.join(logFolder, 'seen') },
    logFolder,
    logFormat: 'text',
    patience: { starting: 30, running: 2 },
    slowness: () => 1,
    longestDelay: 1_000,
    say: (line) => said.push(line),
    died: (name) => died.push(name),
  });
  service.start({ isHeld });
  return service;
}

/** Says these things, one after another, and stays. */
const says = (...messages: object[]) =>
  `${messages.map((message) => `process.send(${JSON.stringify(message)});`).join('')} setInterval(() => {}, 60_000)`;

/** Does something the first time, and says that it is ready the second time. */
const onlyAtFirst = (does: string) =>
  `const { existsSync, writeFileSync } = require('node:fs');
   if (existsSync(process.env.SEEN)) { ${says({ ready: true })} }
   else { writeFileSync(process.env.SEEN, ''); ${does} }`;

const word = path.resolve('env/word.ts');

/** Loads its code, notes that it did, and is ready once it may begin. */
const begins = `
  const { wordToBegin } = await import(${JSON.stringify(word)});
  const { appendFileSync } = await import('node:fs');
  appendFileSync(process.env.SEEN, 'loaded\\n');
  await Promise.all([wordToBegin(), wordToBegin()]);
  appendFileSync(process.env.SEEN, 'begun\\n');
  process.send({ ready: true });
  setInterval(() => {}, 60_000);`;

const seen = () => {
  const file = path.join(logFolder, 'seen');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

describe('a service that is held', { timeout: 60_000 }, () => {
  it('loads its code, and begins when it is let', async () => {
    serviceThat(begins, true);
    await expect.poll(seen, { timeout: 50_000 }).toBe('loaded\n');
    service.begin();
    await service.ready;
    expect(seen()).toBe('loaded\nbegun\n');
  });

  it('begins, too, when it is let before it has loaded its code', async () => {
    serviceThat(begins, true).begin();
    await service.ready;
    expect(seen()).toBe('loaded\nbegun\n');
  });

  it('waits for nobody where it is not held', async () => {
    await serviceThat(begins).ready;
    expect(seen()).toBe('loaded\nbegun\n');
  });

  it('ends at once when asked', async () => {
    serviceThat(begins, true);
    await expect.poll(seen, { timeout: 50_000 }).toBe('loaded\n');
    await service.pause();
    expect([seen(), died]).toEqual(['loaded\n', []]);
  });

  it('that ended meanwhile is started again when it is let, and nobody is told of it', async () => {
    serviceThat(onlyAtFirst('process.exit(7)'), true);
    const log = () => readFileSync(service.logFile, 'utf8');
    await expect.poll(log, { timeout: 50_000 }).toContain('Thử đã dừng trước khi bắt đầu (7).');
    expect([died, said]).toEqual([[], []]);
    service.begin();
    await service.ready;
    expect([died, said]).toEqual([[], []]);
  });
});

describe('a service', { timeout: 60_000 }, () => {
  it('is ready when its process says so', async () => {
    await expect(serviceThat(says({ ready: true, release: '1' })).ready).resolves.toBeUndefined();
  });

  it('hands on why its process can’t be ready', async () => {
    const why = 'Chưa đưa được lên trang: phần Cài đặt chưa điền đủ.';
    await expect(serviceThat(says({ heldUp: why }, { ready: true })).ready).rejects.toThrow(why);
  });

  it('keeps its process out of the reach of Ctrl-C in the terminal', async () => {
    // A group of its own is one that can be found by its number.
    const tells = 'process.kill(-process.pid, 0); process.send({ ready: true });';
    await serviceThat(`${tells} setInterval(() => {}, 60_000)`).ready;
    expect(died).toEqual([]);
  });

  it('starts its process again when it died, and tells', async () => {
    await serviceThat(onlyAtFirst('process.exit(7)')).ready;
    expect(said).toEqual([expect.stringMatching(/^Thử đã dừng \(7\), đang mở lại\./)]);
    expect(died).toEqual(['Thử']);
  });

  it.each([
    ['is caught in a loop', 'for (;;);'],
    ['was stopped', "process.kill(process.pid, 'SIGSTOP')"],
  ])('kills a process that %s, and starts it again', async (_, hangs) => {
    serviceThat(onlyAtFirst(`process.send({ ready: true }, () => { ${hangs} })`));
    await expect.poll(() => said, { timeout: 50_000 }).toHaveLength(2);
    expect(said).toEqual([
      'Thử không trả lời, đang buộc dừng để mở lại.',
      expect.stringMatching(/^Thử đã dừng \(SIGKILL\), đang mở lại\./),
    ]);
  });

  it('leaves a process alone that answers', async () => {
    const counts = `let beats = 0;
      process.on('message', () => { if (++beats === 4) process.send({ heldUp: 'four beats' }); });`;
    await expect(serviceThat(counts).ready).rejects.toThrow('four beats');
    expect(said).toEqual([]);
  });
});
