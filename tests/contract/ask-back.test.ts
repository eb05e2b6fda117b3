import { beforeAll, expect, test } from 'vitest';
import { rowFrom } from '../../cms/publishing/export/concepts.ts';
import { exportSnapshot } from '../../cms/publishing/export/export.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, nameProvince, type Places } from './support/documents.ts';

const asOf = '2026-12-10T00:00:00.000Z';
const question = 'Bà con nhờ nhập mật khẩu giùm thì sao?';
const askBack = [
  { question, answer: 'Không nhập.' },
  { question: 'Ba điều dặn trước khi về là gì?', answer: 'Không đọc mã.\nKhông bấm.\nCúp máy.' },
];

contract('what members are asked back', (cms) => {
  let places: Places;
  beforeAll(async () => {
    await nameProvince(cms().payload);
    places = await makePlaces(cms().payload);
  });

  test.each(['guides', 'documents'] as const)('is public of %s, and leads back', async (kind) => {
    const { payload } = cms();
    const { id } = await make(payload, kind, places, { _status: 'published', askBack });
    const { snapshot } = await exportSnapshot(payload, {
      siteUrl: 'https://apso.example.vn',
      asOf,
    });
    const found = snapshot[kind].find((one) => one.id === id);
    if (!found) throw new Error('It is not public.');
    expect(found.askBack).toEqual(askBack);
    expect(rowFrom(kind, found as never, asOf)).toMatchObject({ askBack });
  });
});
