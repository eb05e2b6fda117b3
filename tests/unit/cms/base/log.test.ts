import { PassThrough } from 'node:stream';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { APIError } from 'payload';
import { expect, it } from 'vitest';
import { createLogger } from '../../../../cms/base/log.ts';

/** Returns what is written when an error is logged as Payload does it. */
function logged(err: Error): Promise<string> {
  const output = new PassThrough({ encoding: 'utf8' });
  const { promise, resolve } = Promise.withResolvers<string>();
  output.once('data', resolve);
  createLogger(output).error({ err });
  return promise;
}

it('writes a refusal as one line, without a stack', async () => {
  const line = await logged(new APIError('Email hoặc mật khẩu không đúng.', 401));
  expect(line).toMatch(/^\[\d\d:\d\d:\d\d\] ERROR: Email hoặc mật khẩu không đúng\.\n$/);
});

it('writes where a fault came from', async () => {
  expect(await logged(new APIError('SQLITE_IOERR', 500))).toContain('log.test.ts');
  expect(await logged(new Error('SQLITE_IOERR'))).toContain('log.test.ts');
});

it('writes records where a collector reads them', async () => {
  const output = new PassThrough({ encoding: 'utf8' });
  createLogger(output, 'json').error({ err: new Error('SQLITE_IOERR') });
  const record = JSON.parse(String(output.read())) as object;
  expect(record).toMatchObject({
    level: 'error',
    process: 'cms',
    err: { message: 'SQLITE_IOERR' },
  });
});

it.each([
  [
    'SQLite',
    new DrizzleQueryError(
      'insert into "users" ("name", "hash") values (?, ?)',
      ['Trần Thị Mẫu\nẤp 3', 'pbkdf2-abc'],
      new Error('disk I/O error'),
    ),
    ['insert into "users"', 'disk I/O error'],
  ],
  [
    'MongoDB',
    Object.assign(
      new Error('E11000 duplicate key error index: name_1 dup key: { name: "Trần Thị Mẫu" }'),
      { keyValue: { name: 'Trần Thị Mẫu' }, code: 11000 },
    ),
    ['E11000 duplicate key error', '11000'],
  ],
])('writes no value that %s refused, in text and records', async (_, error, kept) => {
  for (const format of ['text', 'json'] as const)
    for (const said of [error, { err: error }, { err: error, msg: error.message }, error.message]) {
      const output = new PassThrough({ encoding: 'utf8' });
      const written = new Promise<string>((resolve) => output.once('data', resolve));
      createLogger(output, format).error(said);
      const line = (await written).replaceAll('\\"', '"');
      expect(line).toContain(kept[0]);
      if (typeof said !== 'string') expect(line).toContain(kept[1]);
      expect(line).not.toMatch(/Mẫu|Ấp 3|pbkdf2/);
    }
});
