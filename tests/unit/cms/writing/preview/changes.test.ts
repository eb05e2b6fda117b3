import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markChanges } from '../../../../../cms/writing/preview/changes.ts';

const page = (main: string) => `<html><body><nav>đầu</nav><main>${main}</main></body></html>`;

const without = (html: string, tag: 'ins' | 'del') =>
  html.replaceAll(new RegExp(`<${tag}\\b[^>]*>.*?</${tag}>`, 'gs'), '');

const said = /<span class="preview-said">[^<]*<\/span>/g;

/** The words that a reader sees. */
const wordsIn = (html: string) =>
  html
    .replaceAll(said, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean);

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

  it('is nothing when nothing is different', () => {
    const same = page('<p>Một câu <b>như</b> nhau.</p>');
    expect(markChanges(same, same)).toEqual({ html: same, count: 0 });
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

  it('gives the newer page without what is struck out, the older one without what is added', () => {
    const word = fc.constantFrom('mở', 'ứng', 'dụng', 'rồi', 'chạm', '1 < 2', '$&', 'a&amp;b');
    const block = fc
      .record({
        tag: fc.constantFrom('p', 'li', 'h2'),
        words: fc.array(fc.tuple(fc.constantFrom('', 'b', 'a'), word), { maxLength: 6 }),
      })
      .map(({ tag, words }) => {
        const inside = words.map(([inline, text]) =>
          inline
            ? `<${inline}>${text.replace('<', '&lt;')}</${inline}>`
            : text.replace('<', '&lt;'),
        );
        return `<${tag}>${inside.join(' ')}</${tag}>`;
      });
    const main = fc.array(block, { maxLength: 5 }).map((blocks) => page(blocks.join('\n')));
    fc.assert(
      fc.property(main, main, (older, newer) => {
        const marked = markChanges(older, newer);
        expect(wordsIn(without(marked?.html ?? '', 'del'))).toEqual(wordsIn(newer));
        expect(wordsIn(without(marked?.html ?? '', 'ins'))).toEqual(wordsIn(older));
      }),
    );
  });
});
