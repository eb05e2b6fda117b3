import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../../content/pack.ts';
import { fold } from '../../../../publisher/offline/fold.ts';

const icon = '<svg viewBox="0 0 24 24"><path d="M3 12a9 9 0 1 0 18 0"/></svg>';
const foot = '<footer><nav>Về trang này</nav></footer>';
const form = '<form><input name="page" value="/a/"></form>';

describe('pages that are folded', () => {
  it('have what they share once, and their own address as one sign', () => {
    const page = (address: string, title: string) =>
      `<link rel="canonical" href="https://ap-so.example${address}"><h1>${icon} ${title}</h1>${form.replace('/a/', address)}${foot}`;
    const pages = { '/a/': page('/a/', 'Một'), '/b/': page('/b/', 'Hai') };
    const { pieces, texts } = fold(pages);
    expect(pieces).toEqual([
      '<link rel="canonical" href="https://ap-so.example\uE000"><h1>',
      icon,
      '</h1>',
      form.replace('/a/', '\uE000'),
      foot,
    ]);
    expect(texts['/a/']).toBe('\uE002\uE003 Một\uE004\uE005\uE006');
    expect(pagesOf({ pieces, texts })).toEqual(pages);
  });

  it('have a row that leads to a page as one piece, wherever it stands, and one that stands alone in parts', () => {
    const row = (to: string) => `<li> <a href="/${to}/"> ${icon} <b>${to}</b></a> </li>`;
    const pages = {
      '/a/': `<ul>${row('chung')}${row('mot')}</ul>`,
      '/b/': `<ol>${row('hai')}</ol><ul>${row('chung')}</ul>`,
    };
    const { pieces, texts } = fold(pages);
    expect(pieces).toContain(row('chung'));
    expect(pieces.filter((piece) => piece.includes('mot') || piece.includes('hai'))).toEqual([]);
    expect(pieces).toContain(icon);
    expect(pagesOf({ pieces, texts })).toEqual(pages);
  });

  it('are what they were, to the letter, whatever stands in them', () => {
    const part = fc.oneof(
      fc.constantFrom(
        icon,
        foot,
        form,
        '<li> <a href="/a/"> <svg>',
        '</li>',
        '<svg>',
        '<nav>',
        '</nav>',
        '<script>"</svg>"</script>',
        '/a/"',
      ),
      fc.constantFrom('\uE000', '\uE001', '\uE002', '\uF8FF', '$&', '\n', '<!--'),
      fc.string({ unit: 'binary' }),
    );
    const text = fc.array(part).map((parts) => parts.join(''));
    const address = fc.constantFrom('/', '/a/', '/b/', '/b/to.vcf');
    fc.assert(
      fc.property(fc.dictionary(address, text), (pages) => {
        expect(pagesOf(fold(pages))).toEqual({ ...pages });
      }),
      { numRuns: 500 },
    );
  });
});
