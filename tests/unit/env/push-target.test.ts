import { expect, it } from 'vitest';
import { readPushTarget } from '../../../env/push-target.ts';

const given = { PUSH_TO: 'https://s3.example.vn/trang/', PUSH_S3_ID: 'a', PUSH_S3_SECRET: 'b' };

it('reads where releases are pushed to', () => {
  expect(readPushTarget(given)).toEqual({
    bucket: {
      address: 'https://s3.example.vn/trang',
      id: 'a',
      secret: 'b',
      region: 'us-east-1',
    },
    coding: 'gzip',
  });
});

it.each([
  [{ PUSH_TO: '' }, 'PUSH_TO: chưa có'],
  [{ PUSH_TO: 'https://s3.example.vn/' }, 'PUSH_TO: nhận được giá trị khác'],
  [{ PUSH_TO: 'https://s3.example.vn/trang?a=b' }, 'PUSH_TO: nhận được giá trị khác'],
  [{ PUSH_S3_SECRET: ' ' }, 'PUSH_S3_SECRET: chưa có'],
  [{ PUSH_CODING: 'zstd' }, 'PUSH_CODING: nhận được giá trị khác'],
])('says what is wrong with %o', (more, sentence) => {
  expect(() => readPushTarget({ ...given, ...more })).toThrow(sentence);
});
