import { describe, expect, it } from 'vitest';
import { understand } from '../../../../search/query/query.ts';
import { tellingText } from '../../../../search/query/telling.ts';

const telling = (query: string) => tellingText(understand(query));

describe('what carries meaning in a question', () => {
  it.each([
    ['bị lừa chuyển khoản 50 triệu', 'lừa chuyển khoản'],
    ['mới sinh cháu 1 tuần', 'mới sinh cháu'],
    ['lãi suất 10%/tháng', 'lãi suất'],
    ['con sinh được hai tháng', 'con sinh'],
  ])('%s: not how much', (query, expected) => {
    expect(telling(query)).toBe(expected);
  });

  it.each(['căn cước dưới 14 tuổi', 'nghị quyết 57', 'số 113', 'khóm 2'])(
    '%s: numbers that name something',
    (query) => {
      expect(telling(query)).toBe(query);
    },
  );

  it('is not what it costs in time', () => {
    expect(telling('làm giấy khai sinh mất bao lâu')).toBe('giấy khai sinh');
  });
});
