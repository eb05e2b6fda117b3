import { expect, test } from 'vitest';
import { rowFrom } from '../../cms/publishing/export/concepts.ts';
import { contract } from './support/contract.ts';
import { shownBy } from './support/public.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';

const asOf = '2026-12-10T00:00:00.000Z';
const question = 'Bà con nhờ nhập mật khẩu giùm thì sao?';
const askBack = [
  { question, answer: 'Không nhập.' },
  { question: 'Ba điều dặn trước khi về là gì?', answer: 'Không đọc mã.\nKhông bấm.\nCúp máy.' },
];

contract('what members are asked back', (cms) => {
  const { places } = provinceIn(cms);

  test.each(['guides', 'documents'] as const)('is public of %s, and leads back', async (kind) => {
    const { payload } = cms();
    const { id } = await make(payload, kind, places, { _status: 'published', askBack });
    const snapshot = await shownBy(payload, asOf);
    const found = snapshot[kind].find((one) => one.id === id);
    if (!found) throw new Error('It is not public.');
    expect(found.askBack).toEqual(askBack);
    expect(rowFrom(kind, found as never, asOf)).toMatchObject({ askBack });
  });
});
