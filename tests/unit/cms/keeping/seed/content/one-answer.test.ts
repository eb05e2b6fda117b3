import { describe, expect, it } from 'vitest';
import { shippedContent } from '../../../../../support/shipped-content.ts';
import { collectionsWith } from '../../../../../../content/kinds.ts';
import { readingOf } from '../../../../../../cms/writing/check/read.ts';

/**
 * The answers to what is asked in several guides, one each: what to look for, and what may stand
 * there.
 */
const answers: { of: string; look: RegExp; say: string[]; least: number }[] = [
  {
    of: 'phí đăng ký thường trú trên mạng',
    look: /thường trú ([\d.]+) đồng/gu,
    say: ['10.000'],
    least: 2,
  },
  {
    of: 'phí đăng ký tạm trú trên mạng',
    look: /tạm trú ([\d.]+) đồng/gu,
    say: ['7.000'],
    least: 1,
  },
  { of: 'phí tách hộ trên mạng', look: /tách hộ ([\d.]+) đồng/gu, say: ['5.000'], least: 2 },
  {
    of: 'dòng báo trong ví giấy tờ: hai báo chép khác nhau, bài chỉ nói phần giống',
    look: /(thông tin|thông báo) chờ xác nhận/gu,
    say: [],
    least: 0,
  },
  {
    of: 'tên của mã mở ví: mỗi báo gọi một tên, bài chỉ nhắc trong ngoặc kép',
    look: /(?<!“)((?:mã PIN|mật khẩu) bảo vệ ví)/giu,
    say: [],
    least: 0,
  },
  {
    of: 'đăng nhập Bình dân học vụ số',
    look: /trang cho đăng nhập bằng ([\p{L}\d]+)/gu,
    say: ['VNeID'],
    least: 2,
  },
  {
    of: 'ngày của lời báo về đăng nhập đó',
    look: /Theo báo ngày ([\d/]+), trang cho đăng nhập/gu,
    say: ['28/05/2025'],
    least: 2,
  },
  {
    of: 'đổi bằng lái trên mạng',
    look: /bằng[^.]* ([\d.]+) đồng từ 01\/01\/2026/gu,
    say: ['135.000'],
    least: 1,
  },
  { of: 'lãi cao nhất', look: /lãi quá (\d+)% một năm/gu, say: ['20'], least: 1 },
  { of: 'mức không phải nộp thuế', look: /cả năm từ ([\d,]+ tỷ) đồng/gu, say: ['1 tỷ'], least: 2 },
  { of: 'gõ sai mã', look: /sai (?:passcode )?quá (\d+) lần/giu, say: ['5'], least: 3 },
  {
    of: 'ngừng thẻ bảo hiểm giấy',
    look: /Từ ([\d/]+) ngừng cấp thẻ giấy/gu,
    say: ['01/06/2025'],
    least: 1,
  },
  {
    of: 'quà Tết 2026',
    look: /([\d.]+) đồng: người có công, bảo trợ xã hội/gu,
    say: ['400.000'],
    least: 1,
  },
];

const content = shippedContent();
const texts = collectionsWith('written')
  .filter((kind) => kind !== 'terms')
  .flatMap((kind) =>
    (kind in content ? (Reflect.get(content, kind) as object[]) : []).flatMap((document) =>
      readingOf(kind, { ...document }).passages.map(({ text }) => ({
        page: String(Reflect.get(document, 'slug') ?? kind),
        text,
      })),
    ),
  );

describe('the content that ships', () => {
  it.each(answers)('has one answer: $of', ({ look, say, least }) => {
    const found = texts.flatMap(({ page, text }) =>
      [...text.matchAll(look)].map(([, said = '']) => ({ page, said })),
    );
    expect(found.filter(({ said }) => !say.includes(said))).toEqual([]);
    // The facts told in several places are found there: a test that finds nothing holds nothing.
    expect(found.length).toBeGreaterThanOrEqual(least);
  });
});
