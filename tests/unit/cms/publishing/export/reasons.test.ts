import { describe, expect, it } from 'vitest';
import { fieldInWords, reasonOf } from '../../../../../cms/publishing/export/reasons.ts';
import { checkRecord } from '../../../../../content/snapshot/parse.ts';
import { sampleSnapshot } from '../../../../support/snapshot.ts';

const [hotline] = sampleSnapshot().hotlines;

/** Lists what editors are told of a hotline that was changed like this. */
function told(change: object): string[] {
  const checked = checkRecord('hotlines', { ...hotline, ...change });
  return checked.ok ? [] : checked.problems.map(reasonOf);
}

describe('reasons for editors', () => {
  it('say what is empty', () => {
    expect(told({ name: '' })).toEqual(['Tên còn trống.']);
    expect(told({ purpose: undefined })).toEqual(['Gọi khi nào còn trống.']);
  });

  it('say what was received and what is needed', () => {
    expect(told({ number: '0123' })).toEqual([
      'Số chưa dùng được: nhận được "0123", cần số điện thoại gọi được ở Việt Nam.',
    ]);
  });

  it('name the form that is asked for, whatever its English says', () => {
    const [desk] = sampleSnapshot().desks;
    const checked = checkRecord('desks', { ...desk, code: 'đất mũi', printer: 'laser' });
    expect(checked.ok ? [] : checked.problems.map(reasonOf)).toEqual([
      'Mã chưa dùng được: nhận được "đất mũi", cần 4 đến 12 chữ in hoa hoặc chữ số.',
      'Mục “printer” chưa dùng được: nhận được "laser", cần một giá trị trong danh sách.',
    ]);
  });

  it('call fields by the names of the CMS, counted from one', () => {
    expect(fieldInWords('steps.2.title')).toBe('bước 3, tên');
    expect(fieldInWords('members.0.phone')).toBe('thành viên 1, số điện thoại');
    expect(fieldInWords('topic')).toBe('chủ đề');
  });
});
