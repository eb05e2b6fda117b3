import { describe, expect, it } from 'vitest';
import type { Term } from '../../../../content/schema/term.ts';
import { Glossary } from '../../../../site/page-data/glossary.ts';

const term = (name: string, also: string[] = [], meaning = `Nghĩa của ${name}.`): Term => ({
  id: name,
  updatedAt: '2026-11-24T00:00:00.000Z',
  term: name,
  meaning,
  also,
});
const glossary = new Glossary([
  term('Mã QR', ['QR']),
  term('Mã OTP', ['OTP', 'mã xác thực']),
  term('SIM'),
  term('Tải'),
  term('Lệ phí', ['phí']),
  term('Xác thực', [], 'Chứng tỏ "đúng mình" & không ai khác.'),
]);

/** The text with each marked word in brackets. */
const explained = (...htmls: string[]) =>
  htmls
    .map(glossary.explainer())
    .map((html) => html.replace(/<a class="term"[^>]*>(.*?)<\/a>/gs, '[$1]'));

describe('words of the glossary in a text', () => {
  it.each([
    ['in any case, the longest first', '<p>Quét mã qr đó.</p>', '<p>Quét [mã qr] đó.</p>'],
    ['by another way to write it', '<p>Nhập mã xác thực.</p>', '<p>Nhập [mã xác thực].</p>'],
    ['across a line', '<p>mã\n  OTP</p>', '<p>[mã\n  OTP]</p>'],
    ['not across a sentence', '<p>Coi mã. QR là gì</p>', '<p>Coi mã. [QR] là gì</p>'],
    ['not within a word', '<p>OTPX, siêu-SIM</p>', '<p>OTPX, siêu-SIM</p>'],
    [
      'one syllable only in capitals',
      '<p>Trái sim, SIM, tải, phí</p>',
      '<p>Trái sim, [SIM], tải, phí</p>',
    ],
    [
      'not in a link nor a heading',
      '<h3>Mã QR</h3><p><a href="/a/">mã <b>OTP</b></a> SIM</p>',
      '<h3>Mã QR</h3><p><a href="/a/">mã <b>OTP</b></a> [SIM]</p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(explained(html)).toEqual([expected]);
  });

  it('each term once in a document', () => {
    expect(explained('<p>OTP, mã OTP</p>', '<p>mã xác thực, SIM</p>')).toEqual([
      '<p>[OTP], mã OTP</p>',
      '<p>mã xác thực, [SIM]</p>',
    ]);
  });

  it('at most five on a page', () => {
    const names = ['An Một', 'An Hai', 'An Ba', 'An Tư', 'An Năm', 'An Sáu', 'An Bảy'];
    const explain = new Glossary(names.map((name) => term(name))).explainer();
    expect(explain(`<p>${names.join(', ')}</p>`).match(/class="term"/g)).toHaveLength(5);
  });

  it('leads to the glossary and carries the meaning', () => {
    expect(glossary.explainer()('<p>Xác thực</p>')).toBe(
      '<p><a class="term" href="/thuat-ngu/#xac-thuc" data-meaning="Chứng tỏ &quot;đúng mình&quot; &amp; không ai khác.">Xác thực</a></p>',
    );
  });
});
