import { describe, expect, it } from 'vitest';
import { fold } from '../../../../../content/text/fold.ts';
import { fitOf, queryOf } from '../../../../../cms/admin/finding/query.ts';

const fit = (text: string, typed: string) => {
  const query = queryOf(typed);
  if (!query) throw new Error('Nothing is looked for.');
  return fitOf(fold(text), query);
};

describe('what is looked for', () => {
  it('is nothing while only spaces and wildcards are typed', () => {
    expect(['', '   ', '%', '_ %'].map(queryOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is the same with and without accents, in any form and case', () => {
    const forms = ['Đất Mũi', 'dat mui', 'ĐẤT  MŨI', 'Đất Mũi'.normalize('NFD')];
    expect(new Set(forms.map((form) => queryOf(form)?.text))).toEqual(new Set(['dat mui']));
  });

  it('is cut where nobody types on', () => {
    expect(queryOf('a'.repeat(5000))?.text).toHaveLength(100);
  });
});

describe('how well a title answers', () => {
  it.each([
    ['Căn cước', 'can cuoc', 4],
    ['Căn cước gắn chip', 'can cuoc', 3],
    ['Làm thẻ căn cước', 'cuoc the', 2],
    ['Khoan cướp', 'oan cuo', 1],
    ['Khai sinh', 'can cuoc', 0],
    ['Căn nhà', 'can cuoc', 0],
  ])('%s for “%s”: %i', (title, typed, expected) => {
    expect(fit(title, typed)).toBe(expected);
  });
});
