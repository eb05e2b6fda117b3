import { MongoServerError } from 'mongodb';
import type { AfterErrorHookArgs } from 'payload';
import { expect, it } from 'vitest';
import { speaksVietnamese } from '../../../../../cms/web/api/speaks-vietnamese.ts';

/** Returns what the CMS answers when this went wrong. */
const answerTo = (error: Error) =>
  speaksVietnamese({
    error,
    result: { errors: [{ message: 'Something went wrong.' }] },
  } as unknown as AfterErrorHookArgs);

const full = {
  errors: [{ message: expect.stringMatching(/^Chưa lưu được: ổ đĩa của máy chủ đã đầy/) }],
};

it('says that the disk is full, however deep the database says so', async () => {
  const cause = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  const error = new Error('Failed query: insert into …', { cause });
  expect(await answerTo(error)).toEqual({ status: 507, response: full });
});

it('says so of an upload too', async () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  expect(await answerTo(error)).toEqual({ status: 507, response: full });
});

it.each([
  'SQLite3 can only bind numbers, strings, bigints, buffers, and null',
  'Cast to string failed (type Object) at path "kind"',
  '_practices_versions validation failed: version.kind: Cast to string failed (type Object)',
])('takes what a database can’t store for a fault of the request: %s', async (message) => {
  const errors = [{ message: expect.not.stringMatching(/^Something/) as string }];
  expect(await answerTo(new Error(message))).toEqual({ status: 400, response: { errors } });
});

it('says of two who saved at once that one has to save again, however deep a replica set says so', async () => {
  const errorLabels = ['TransientTransactionError'];
  const conflict = new MongoServerError({ code: 112, errmsg: 'WriteConflict', errorLabels });
  const errors = [{ message: 'Người khác vừa lưu nội dung này cùng lúc. Xin thử lại.' }];
  for (const error of [conflict, new Error('An upload was not kept', { cause: conflict })])
    expect(await answerTo(error)).toEqual({ status: 409, response: { errors } });
});
