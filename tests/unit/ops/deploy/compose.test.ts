import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const service = z.object({
  command: z.array(z.string()),
  cap_drop: z.tuple([z.literal('ALL')]),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  ports: z.array(z.string().startsWith('127.0.0.1:')).optional(),
  environment: z.record(z.string(), z.string()).optional(),
});

const read = () =>
  z
    .object({ services: z.record(z.string(), service) })
    .parse(parse(readFileSync('ops/deploy/compose/compose.yaml', 'utf8'), { merge: true }))
    .services;

it('runs files that are there, shut in, and opens no port to other machines', () => {
  const { mongodb, ...processes } = read();
  expect(mongodb?.command).toContain('--replSet');
  expect(Object.keys(processes)).toEqual(['prepare', 'cms', 'publisher', 'web', 'backup']);
  for (const { command, environment, ports } of Object.values(processes)) {
    const [program, file = ''] = command;
    expect([program, file, existsSync(file)]).toEqual(['node', file, true]);
    expect([environment?.['HOST'], environment?.['CMS_HOST'], ports]).toEqual([
      '127.0.0.1',
      '127.0.0.1',
      undefined,
    ]);
  }
});

it('passes on every setting of the handbook to who needs it', () => {
  const handbook = readFileSync('docs/so-tay-van-hanh/chay.md', 'utf8');
  const table = /^\| Biến [^]*?\n\n/m.exec(handbook)?.[0] ?? '';
  const told = table
    .split('\n')
    .flatMap((line) => line.split('|')[1]?.match(/\b[A-Z_0-9]{4,}\b/g) ?? []);
  expect(told.length).toBeGreaterThan(20);
  // The image says where the data lies; ports are those of the health checks; who pushes does so by hand.
  const fixed = /^(?:DATA_DIR|PORT|CMS_PORT|PUSH_.*)$/;
  const { backup } = read();
  expect(
    told.filter((name) => !fixed.test(name) && !(name in (backup?.environment ?? {}))),
  ).toEqual([]);
  expect(backup?.environment?.['ROLES']).toBe('backup');
});
