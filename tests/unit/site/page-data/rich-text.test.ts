import { describe, expect, it } from 'vitest';
import { lookupOf } from '../../../../site/page-data/lookup.ts';
import { viewBlocks, viewPicture, withoutDeadLinks } from '../../../../site/page-data/rich-text.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const lookup = lookupOf(sampleSnapshot());

describe('withoutDeadLinks', () => {
  it.each([
    ['<a href="/huong-dan/khong-co/">bài này</a>', 'bài này'],
    ['<a href="/huong-dan/bai-da-go/">bài <b>đã gỡ</b></a>', 'bài <b>đã gỡ</b>'],
    ['<a href="/huong-dan/can-cuoc/#buoc-2">căn cước</a>', undefined],
    ['<a href="/tim/?q=vneid">tìm</a>', undefined],
    ['<a href="/huong-dan/dinh-danh-muc-2/">đã dời</a>', undefined],
    ['<a href="https://vneid.gov.vn">ra ngoài</a>', undefined],
  ])('%s', (html, expected) => {
    expect(withoutDeadLinks(html, lookup)).toBe(expected ?? html);
  });
});

describe('viewBlocks', () => {
  it('leaves out what points to nothing', () => {
    expect(
      viewBlocks(
        [
          { type: 'app', app: 'khong-co' },
          { type: 'attachment', media: 'khong-co', title: 'Không có' },
        ],
        lookup,
      ),
    ).toEqual([]);
  });
});

describe('viewPicture', () => {
  it('gives an upload with its copies', () => {
    expect(viewPicture({ type: 'media', media: 'hinh-mau' }, lookup)).toMatchObject({
      src: '/media/hinh-mau.jpg',
      width: 1200,
      copies: [{ width: 400 }, { width: 800 }],
    });
  });

  it('leaves out a file that is no picture', () => {
    expect(viewPicture({ type: 'media', media: 'mau-don' }, lookup)).toBeUndefined();
  });
});
