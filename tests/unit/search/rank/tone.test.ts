import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../../search/rank/tone.ts';
import { seedSearch } from '../../../bench/ranking/seed-search.ts';

const { search } = seedSearch();
const first = (asked: string) => search(asked)[0]?.address;

describe('how surely the search speaks', () => {
  it.each([
    ['làm lại căn cước', 'sure'],
    ['lam ho chieu het bao nhieu tien', 'sure'],
    ['114 là số của ai', 'sure'],
    ['trồng sầu riêng', 'none'],
    ['vat ly luong tu hoc', 'none'],
    ['qqqqzzzz', 'none'],
  ])('of “%s”: %s', (asked, tone) => {
    expect(toneOf(search(asked))).toBe(tone);
  });

  it.each([
    'ly hôn',
    'thu tuc ly hon',
    'xin visa đi Mỹ',
    'thủ tục chuyển đổi mục đích sử dụng đất',
    'sửa máy cày bị hư',
  ])('claims nothing for “%s”, whose rare words no page says', (asked) => {
    expect(toneOf(search(asked))).not.toBe('sure');
  });

  it('says of a long story that there may be a page, if one speaks of the matter', () => {
    const story =
      'má tôi năm nay tám mươi tuổi không đi được mà căn cước đã hết hạn thì làm sao để cấp lại';
    expect(toneOf(search(story))).not.toBe('none');
    expect(first(story)).toMatch(/\/can-cuoc/);
  });
});

describe('what a question is about', () => {
  it.each([
    ['vợ tôi mới đẻ', '/huong-dan/thu-tuc-khai-sinh/'],
    ['con tui mới sinh', '/huong-dan/thu-tuc-khai-sinh/'],
    ['vssid là gì', '/ung-dung/vssid/'],
    ['hộ chiếu là gì', '/thuat-ngu/#ho-chieu'],
    ['ho chieu', '/huong-dan/ho-chieu/'],
    ['quen mat khau', '/huong-dan/vneid-loi-dang-nhap/'],
    ['Bac bi te mieng', '/duong-day-nong/#so-115'],
    ['agribank so dien thoai', '/huong-dan/bi-lua-dao-lam-gi/#buoc-2'],
  ])('“%s” leads to %s', (asked, address) => {
    expect(first(asked)).toBe(address);
  });

  it.each([
    ['chuyển mục đích', 'mức'],
    ['sổ đỏ', 'số'],
    ['đổi thẻ', 'đợi'],
  ])('“%s” is heard with its tones: not as “%s”', (asked, other) => {
    const said = search(asked).flatMap(({ matched }) => matched);
    expect(said.length).toBeGreaterThan(0);
    expect(said).not.toContain(other);
  });
});
