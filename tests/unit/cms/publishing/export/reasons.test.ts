import { describe, expect, it } from 'vitest';
import { fieldInWords, reasonOf } from '../../../../../cms/publishing/export/reasons.ts';
import { recordKinds } from '../../../../../content/record-kind.ts';
import { checkRecord } from '../../../../../content/snapshot/parse.ts';
import { formNames } from '../../../../support/form-names.ts';
import { sampleMoment } from '../../../../support/sample/moment.ts';
import { sampleSnapshot } from '../../../../support/snapshot.ts';

const [hotline] = sampleSnapshot().hotlines;

/** Kinds that somebody writes in a form, or uploads: the rest is left behind by what goes. */
const written = recordKinds.filter((kind) => kind !== 'gone');

/** Lists what editors are told of a hotline that was changed like this. */
function told(change: object): string[] {
  const checked = checkRecord('hotlines', { ...hotline, ...change });
  return checked.ok ? [] : checked.problems.map((problem) => reasonOf(problem, formNames.hotlines));
}

describe('reasons for editors', () => {
  it('say what is empty', () => {
    expect(told({ name: '' })).toEqual(['Tên còn trống.']);
    expect(told({ purpose: undefined })).toEqual(['Gọi khi nào còn trống.']);
  });

  it('say what was received and what is needed', () => {
    expect(told({ number: '0123' })).toEqual([
      'Số điện thoại chưa dùng được: nhận được "0123", cần số điện thoại gọi được ở Việt Nam.',
    ]);
  });

  it('call fields by the names of the CMS, counted from one', () => {
    const { guides, teams } = formNames;
    expect(fieldInWords('steps.2.title', guides)).toBe('bước 3, việc cần làm');
    expect(fieldInWords('steps.0.body.1.app', guides)).toBe(
      'bước 1, cách làm 2, ứng dụng, dịch vụ số',
    );
    expect(fieldInWords('members.0.phone', teams)).toBe('thành viên 1, số điện thoại');
    expect(fieldInWords('members.0.zalo', teams)).toBe('thành viên 1, Zalo');
    expect(fieldInWords('topic', guides)).toBe('chủ đề');
    expect(fieldInWords('phones.0.android', formNames.lessons)).toContain('Android');
  });

  it.each(written)('know the form of every field that %s cannot be without', (kind) => {
    const checked = checkRecord(kind, { id: 'moi', updatedAt: sampleMoment });
    const fields = checked.ok
      ? []
      : checked.problems.map(({ field }) => field).filter((field) => field !== '(record)');
    expect(fields).not.toEqual([]);
    expect(fields.map((field) => fieldInWords(field, formNames[kind])).join()).not.toContain(
      'mục “',
    );
  });
});
