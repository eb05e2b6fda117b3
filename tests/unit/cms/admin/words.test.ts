import { deepMergeSimple } from '@payloadcms/translations/utilities';
import { vi } from '@payloadcms/translations/languages/vi';
import { expect, test } from 'vitest';
import { ownWords } from '../../../../cms/admin/words.ts';

type Words = Record<string, Record<string, string>>;

const payloads = vi.translations as unknown as Words;
const merged: Words = deepMergeSimple(payloads, ownWords);
const sentences = Object.entries(merged).flatMap(([group, words]) =>
  Object.entries(words).map(([key, text]) => ({ key: `${group}.${key}`, text })),
);

test('no word of the admin is one that editors do not use', () => {
  const strange =
    /xuất bản|tài liệu|tập tin|bảng điều khiển|\b(?:fields?|collections?|blocks?|files?|error)\b|Lỗi ?- /iu;
  const found = sentences.filter(({ text }) => strange.test(text.replace(/\{\{.*?\}\}/g, '')));
  expect(sentences.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});

test('what our sentences fill in is what Payload gives', () => {
  const names = (text = ''): string[] => text.match(/\{\{.*?\}\}/g) ?? [];
  const unknown = Object.entries(ownWords as Words).flatMap(([group, words]) =>
    Object.entries(words).flatMap(([key, text]) =>
      names(text).filter((name) => !names(payloads[group]?.[key]).includes(name)),
    ),
  );
  expect(unknown).toEqual([]);
});

test('each of our sentences differs from the one of Payload', () => {
  const same = Object.entries(ownWords as Words).flatMap(([group, words]) =>
    Object.keys(words).filter((key) => words[key] === payloads[group]?.[key]),
  );
  expect(same).toEqual([]);
});
