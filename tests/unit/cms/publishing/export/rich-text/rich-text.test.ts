import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../../../cms/publishing/export/rich-text/blocks.ts';
import { htmlOf } from '../../../../../../cms/publishing/export/rich-text/html.ts';
import type { RichText } from '../../../../../../cms/publishing/export/rich-text/state.ts';

const element = { version: 1, direction: null, format: '', indent: 0 } as const;
const words = (text: string, format = 0) => ({ ...element, type: 'text', text, format });
const paragraph = (...children: object[]) => ({ ...element, type: 'paragraph', children });
const block = (fields: object) => ({ ...element, type: 'block', fields });
const link = (fields: object, text = 'chỗ này') => ({
  ...element,
  type: 'link',
  fields,
  children: [words(text)],
});

const state = (...children: object[]) =>
  ({ root: { ...element, type: 'root', children } }) as unknown as RichText;

const html = (...children: object[]) => htmlOf(state(...children));

describe('prose', () => {
  it('keeps paragraphs, headings, lists, bold and line breaks', () => {
    const item = { ...element, type: 'listitem', children: [words('một')] };
    expect(
      html(
        { ...element, type: 'heading', tag: 'h3', children: [words('Tên')] },
        paragraph(words('a '), words('b', 1), { type: 'linebreak', version: 1 }, words('c')),
        { ...element, type: 'list', tag: 'ol', listType: 'number', children: [item] },
      ),
    ).toBe('<h3>Tên</h3><p>a <strong>b</strong><br>c</p><ol><li>một</li></ol>');
  });

  it('knows no headings but h3 and h4, and no tags that it does not list', () => {
    const children = [words('x')];
    expect(
      html(
        { ...element, type: 'heading', tag: 'h1', children },
        { ...element, type: 'quote', children },
        { ...element, type: 'horizontalrule' },
      ),
    ).toBe('<h3>x</h3>x');
  });

  it('links to https, to the site and to documents', () => {
    expect(html(paragraph(link({ linkType: 'custom', url: 'https://a.vn/?x=1&y="2"' })))).toBe(
      '<p><a href="https://a.vn/?x=1&amp;y=&quot;2&quot;">chỗ này</a></p>',
    );
    expect(html(paragraph(link({ linkType: 'custom', url: '/lua-dao/' })))).toContain(
      'href="/lua-dao/"',
    );
    const doc = { relationTo: 'guides', value: 'abc' };
    expect(html(paragraph(link({ linkType: 'internal', doc })))).toContain(
      'href="document:guides/abc"',
    );
  });

  it.each(['javascript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', '//evil.vn', '', 'evil'])(
    'keeps only the words of a link to %j',
    (url) => {
      expect(html(paragraph(link({ linkType: 'custom', url })))).toBe('<p>chỗ này</p>');
    },
  );

  it('escapes whatever anybody writes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, url) => {
        const written = html(
          paragraph(words(text), link({ linkType: 'custom', url: `https://a.vn/${url}` }, text)),
        );
        const rest = written.replace(/<\/?p>|<\/a>/g, '').replace(/<a href="[^"<>]*">/g, '');
        expect(rest).not.toMatch(/[<>"]/);
      }),
    );
  });
});

describe('blocks', () => {
  it('part the prose into runs', () => {
    expect(
      blocksOf(
        state(
          paragraph(words('trước')),
          paragraph(words('nữa')),
          block({ blockType: 'callout', kind: 'tip', body: state(paragraph(words('mẹo'))) }),
          paragraph(words('sau')),
        ),
      ),
    ).toEqual([
      { type: 'prose', html: '<p>trước</p><p>nữa</p>' },
      { type: 'callout', kind: 'tip', html: '<p>mẹo</p>' },
      { type: 'prose', html: '<p>sau</p>' },
    ]);
  });

  it('are typed by what they are', () => {
    expect(
      blocksOf(
        state(
          block({ blockType: 'contact', name: 'VNeID', phone: '19000368', note: '' }),
          block({ blockType: 'app', app: 'vneid' }),
          block({ blockType: 'video', url: 'https://a.vn/v', title: 'Cách làm' }),
          block({ blockType: 'attachment', media: { id: 'm' }, title: 'Tờ rơi' }),
        ),
      ),
    ).toEqual([
      { type: 'contact', name: 'VNeID', phone: '19000368' },
      { type: 'app', app: 'vneid' },
      { type: 'video', url: 'https://a.vn/v', title: 'Cách làm' },
      { type: 'attachment', media: 'm', title: 'Tờ rơi' },
    ]);
  });
});
