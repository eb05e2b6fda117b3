import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillGaps, Undrawable } from '../../../../../cms/writing/preview/gaps.ts';
import { kinds } from '../../../../../content/kinds.ts';
import { recordKinds } from '../../../../../content/record-kind.ts';
import { checkRecord } from '../../../../../content/snapshot/parse.ts';
import { formNames } from '../../../../support/form-names.ts';
import { sampleSnapshot } from '../../../../support/snapshot.ts';

describe('what fills the gaps of a draft', () => {
  it.each(recordKinds)('makes a record of %s out of nothing but its id', (kind) => {
    const { value, missing } = fillGaps(kinds[kind].schema, { id: 'moi' });
    expect(checkRecord(kind, value).ok).toBe(true);
    expect(missing).not.toEqual([]);
  });

  it.each(recordKinds)('says what a record of %s lacks as its form does', (kind) => {
    const { value } = fillGaps(kinds[kind].schema, { id: 'moi' }, formNames[kind]);
    expect(JSON.stringify(value)).not.toContain('mục “');
  });

  it('says what is missing, and puts it where it is missing', () => {
    const [guide] = sampleSnapshot().guides;
    const spoilt = {
      ...guide,
      summary: '',
      officialLink: { url: 'http://example.vn', label: 'Trang' },
      steps: [{ title: '', body: [] }],
    };
    const { value, missing } = fillGaps(kinds.guides.schema, spoilt, formNames.guides);
    expect(missing).toEqual([
      'Tóm tắt còn trống.',
      'Bước 1, việc cần làm còn trống.',
      'Liên kết chính thức, địa chỉ chưa dùng được: nhận được "http://example.vn", cần địa chỉ bắt đầu bằng https://.',
    ]);
    expect(value.summary).toBe('(chưa có tóm tắt)');
    expect(value.steps[0]?.title).toBe('(chưa có bước 1, việc cần làm)');
  });

  it('gives a good record or gives up, whatever stands in a field', () => {
    const snapshot = sampleSnapshot();
    const kind = fc.constantFrom(...recordKinds.filter((each) => snapshot[each].length > 0));
    fc.assert(
      fc.property(kind, fc.nat(), fc.jsonValue(), (each, at, junk) => {
        const record = snapshot[each][0] as object;
        const fields = Object.keys(record);
        const spoilt = { ...record, [fields[at % fields.length] ?? '']: junk };
        try {
          const { value } = fillGaps(kinds[each].schema, spoilt);
          expect(checkRecord(each, value).ok).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(Undrawable);
        }
      }),
    );
  });
});
