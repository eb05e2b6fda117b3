import { PassThrough } from 'node:stream';
import { APIError } from 'payload';
import { expect, it } from 'vitest';
import { createLogger } from '../../../cms/log.ts';

/** What is written when an error is logged as Payload does it. */
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
