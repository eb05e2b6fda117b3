import { describe, expect, it } from 'vitest';
import { markChanges } from '../../../../../cms/writing/preview/changes.ts';

const page = (main: string) => `<html><body><nav>đầu</nav><main>${main}</main></body></html>`;

describe('what is marked in a page', () => {
  it('is what was added and what was taken out, each with a word for those who do not see it', () => {
    const marked = markChanges(
      page('<h1>Cài VNeID</h1><p>Mở máy lên rồi cài.</p>'),
      page('<h1>Cài VNeID</h1><p>Mở điện thoại lên rồi cài.</p>'),
    );
    expect(marked?.count).toBe(2);
    expect(marked?.html).toContain('<span class="preview-said">Bỏ: </span>máy</del>');
    expect(marked?.html).toContain('<span class="preview-said">Thêm: </span>điện thoại</ins>');
  });

  it('is also a picture that was replaced and a link that leads elsewhere', () => {
    const picture = (alt: string) => `<img src="/media/${alt}.png" alt="${alt}">`;
    expect(markChanges(page(picture('mot')), page(picture('hai')))?.html).toContain('[hình: mot]');
    const link = (href: string) => `<p><a href="${href}">cổng tỉnh</a></p>`;
    expect(markChanges(page(link('/a/')), page(link('/b/')))?.count).toBe(2);
  });

  it('never stands outside the main part', () => {
    const marked = markChanges('<nav>cũ</nav><main>một</main>', '<nav>mới</nav><main>một</main>');
    expect(marked).toEqual({ html: '<nav>mới</nav><main>một</main>', count: 0 });
  });
});
