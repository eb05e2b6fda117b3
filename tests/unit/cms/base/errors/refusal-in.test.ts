import { expect, it } from 'vitest';
import { refusalOf } from '../../../../../cms/base/errors/refusal-in.ts';
import { Refused } from '../../../../../cms/base/errors/refused.ts';

it('tells why a deed was refused, and nothing of one that was done', async () => {
  expect(await refusalOf(Promise.reject(new Refused('Mục này đã đăng.')))).toBe('Mục này đã đăng.');
  expect(await refusalOf(Promise.resolve())).toBeUndefined();
});

it('hides no fault of the machine', async () => {
  await expect(refusalOf(Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
});
