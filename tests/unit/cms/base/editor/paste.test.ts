import { readFileSync } from 'node:fs';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../../../cms/base/screens/paste/texts.ts';
import { cleanLines, cleanPaste } from '../../../../../cms/base/editor/paste/clean.ts';

const pasted = (html: string) => cleanPaste(parseDocument(html));
const fixture = (name: string) =>
  pasted(readFileSync(new URL(`../../../../fixtures/paste/${name}`, import.meta.url), 'utf8'));

describe('what is pasted from Word', () => {
  const { html } = fixture('word.html');

  it('keeps headings, bold, lists of both kinds and those inside others', () => {
    expect(html).toBe(
      [
        '<h3>Hồ sơ cần mang theo</h3>',
        '<p>Bà con ở xã Đất Mũi mang theo <strong>giấy tờ gốc</strong>, <strong>không phải bản chụp</strong>.</p>',
        '<ul><li>Căn cước<ul><li>hoặc <strong>VNeID mức 2</strong></li></ul></li>',
        '<li>Tờ khai theo mẫu 01</li></ul>',
        '<p>Làm lần lượt:</p>',
        '<ol><li>Mở <a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công</a>.</li>',
        '<li>Bấm Nộp hồ sơ.</li></ol>',
        '<ul><li>Giấy tờ: Căn cước; Số bản: 1</li><li>Giấy tờ: Tờ khai; Số bản: 2</li></ul>',
      ].join(''),
    );
  });
});

describe('a list', () => {
  const wordItem = (mark: string, words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>${words}</p>`;
  const html = (source: string) => pasted(source).html;

  it('goes on counting after what stands between two of its numbers', () => {
    expect(
      html(
        `${wordItem('1.', 'Mở máy')}${wordItem('2.', 'Bấm nút')}<p>Chờ một chút.</p>${wordItem('3.', 'Xong')}`,
      ),
    ).toBe('<ol><li>Mở máy</li><li>Bấm nút<br>Chờ một chút.</li><li>Xong</li></ol>');
  });

  it('is known by Word’s comment where a browser dropped Word’s own styles', () => {
    expect(
      html(
        '<p style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span>1.&nbsp;</span><!--[endif]-->Mở máy</p>',
      ),
    ).toBe('<ol><li>Mở máy</li></ol>');
  });

  it('of Google Docs lies in a bold that is none, with its inner lists beside the items', () => {
    expect(
      html(
        '<b style="font-weight:normal" id="docs-internal-guid-1"><ul><li aria-level="1"><p role="presentation"><span style="font-weight:700">A</span> b</p></li><ul><li aria-level="2"><p>c</p></li></ul></ul></b>',
      ),
    ).toBe('<ul><li><strong>A</strong> b<ul><li>c</li></ul></li></ul>');
  });
});

describe('what is pasted from Zalo', () => {
  it('keeps its lines, its signs and what is typed as a list', () => {
    expect(fixture('zalo.html')).toEqual({
      html: [
        '<p>📌 THÔNG BÁO</p>',
        '<p>Sáng mai <a href="https://www.google.com/maps/search/8h/">tổ công nghệ số</a> xuống ấp.</p>',
        '<p>Bà con nhớ mang:</p>',
        '<ul><li>Căn cước 🪪</li><li>Điện thoại</li></ul>',
        '<p>Gọi 0290 000 0001 để hỏi.</p>',
      ].join(''),
      links: 1,
      pictures: 0,
      tables: 0,
      italics: false,
    });
  });

  it('reads plain text of a telephone alike', () => {
    expect(cleanLines('Bà con nhớ mang:\n- Căn  cước\n- Điện thoại\n\n1. Mở máy\n2) Bấm nút')).toBe(
      '<p>Bà con nhớ mang:</p><ul><li>Căn cước</li><li>Điện thoại</li></ul><ol><li>Mở máy</li><li>Bấm nút</li></ol>',
    );
    expect(cleanLines('- một dòng thôi')).toBe('<p>- một dòng thôi</p>');
    expect(cleanLines('2. Không bắt đầu từ một\n3. nên để nguyên')).toBe(
      '<p>2. Không bắt đầu từ một</p><p>3. nên để nguyên</p>',
    );
  });
});

describe('a link', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:void(0)',
    'java\nscript:alert(1)',
    'about:blank',
    'data:text/html,x',
    'file:///C:/mau.docx',
    'vbscript:x',
    'mau-01.html',
    '../trang/',
    '//la.vn/',
    '#_Toc12',
    'http://',
    'https://localhost/',
    'tel:gọi',
  ])('to %s is dropped, its words stay, and that is counted', (href) => {
    expect(pasted(`<p>Mở <a href="${href}">trang <b>này</b></a> ra</p>`)).toMatchObject({
      html: '<p>Mở trang <strong>này</strong> ra</p>',
      links: 1,
    });
  });

  it.each([
    'https://dichvucong.gov.vn/p/home?a=1&b=2',
    'http://camau.gov.vn/',
    '/huong-dan/vneid-muc-2/#buoc-3',
    'tel:02903831234',
    'mailto:hoi@camau.gov.vn',
  ])('to %s stays', (href) => {
    const found = pasted(`<a href="${href.replaceAll('&', '&amp;')}">trang</a>`);
    expect(found).toMatchObject({
      html: `<p><a href="${href.replaceAll('&', '&amp;')}">trang</a></p>`,
      links: 0,
    });
  });
});

describe('a table', () => {
  const row = (...cells: string[]) =>
    `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;

  it('without a head says two cells as a pair, more one after the other', () => {
    expect(pasted(`<table>${row('Căn cước', '1 bản')}${row('Ảnh', '2 tấm')}</table>`).html).toBe(
      '<ul><li>Căn cước: 1 bản</li><li>Ảnh: 2 tấm</li></ul>',
    );
    expect(pasted(`<table>${row('a', 'b', 'c')}${row('', '', '')}</table>`).html).toBe(
      '<ul><li>a; b; c</li></ul>',
    );
  });
});

it.each([
  ['<i>Nhớ mang</i> giấy tờ', '<strong>Nhớ mang</strong> giấy tờ', true],
  ['<i>Nhớ <span style="font-style: normal">mang</span></i>', '<strong>Nhớ </strong>mang', true],
  [
    '<span style="font-style: italic">Nhớ mang</span> <b>giấy tờ</b>',
    '<strong>Nhớ mang</strong> <strong>giấy tờ</strong>',
    true,
  ],
  ['<i>Nhớ mang <b>giấy tờ</b></i> ', 'Nhớ mang <strong>giấy tờ</strong>', true],
  ['<em style="font-style: normal">Nhớ mang</em> <i> </i>giấy tờ', 'Nhớ mang giấy tờ', false],
])(
  '%s: italics stay as stress where they stress something, and that is said',
  (html, words, italics) => {
    const cleaned = pasted(`<p>${html}</p>`);
    expect(cleaned).toMatchObject({ html: `<p>${words}</p>`, italics });
    expect(toldOf(cleaned).some((sentence) => sentence.startsWith('Chữ nghiêng'))).toBe(italics);
  },
);

it('takes no picture along, says so, and writes nothing that could be a command', () => {
  expect(
    pasted('<p>Hình <img src="file:///C:/1.png" alt="ảnh"> đây</p><script>x</script>'),
  ).toEqual({ html: '<p>Hình đây</p>', links: 0, pictures: 1, tables: 0, italics: false });
  expect(pasted('<p>&lt;script&gt;x&lt;/script&gt; &amp; "y"</p>').html).toBe(
    '<p>&lt;script&gt;x&lt;/script&gt; &amp; &quot;y&quot;</p>',
  );
});
