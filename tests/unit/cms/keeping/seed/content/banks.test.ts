import { describe, expect, it } from 'vitest';
import { readOfficialLinks } from '../../../../../../cms/keeping/seed/data.ts';
import { shippedContent } from '../../../../../support/shipped-content.ts';
import { readingOf } from '../../../../../../cms/writing/check/read.ts';

const { guides, hotlines } = shippedContent();
const numbers = readOfficialLinks().flatMap((link) => (link.kind === 'hotline' ? [link] : []));
const isBank = (name: string) =>
  /Agribank|VietinBank|Sacombank|\bMB\b|HDBank|Vietcombank|BIDV|Techcombank|Chính sách/u.test(name);
const banks = numbers.filter(({ name }) => isBank(name));
const nameOf = (name: string) => name.replace(/^Tổng đài | \(điện thoại\)$/gu, '');
const unconfirmed = banks.filter(({ confirmed }) => !confirmed).map(({ name }) => nameOf(name));
const confirmed = banks.flatMap((bank) => (bank.confirmed && bank.number ? [bank.number] : []));

describe('a list of banks to call', () => {
  const lists = guides
    .map((guide) => ({ slug: guide.slug, reading: readingOf('guides', guide) }))
    .filter(({ reading }) => reading.calls.some(({ number }) => confirmed.includes(number)));

  it('stands where money or a telephone is gone', () => {
    expect(lists.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['bi-lua-dao-lam-gi', 'mat-dien-thoai']),
    );
    expect(unconfirmed).toContain('Agribank');
    expect(unconfirmed.length).toBeGreaterThanOrEqual(6);
  });

  it.each(lists)('in $slug names every bank, with or without its number', ({ reading }) => {
    const said = reading.passages.map(({ text }) => text).join('\n');
    const called = new Set(reading.calls.map(({ number }) => number));
    expect(
      unconfirmed.filter((name) => !new RegExp(`${name}: (?:số|hỏi)`, 'u').test(said)),
    ).toEqual([]);
    expect(confirmed.filter((number) => !called.has(number))).toEqual([]);
  });

  it('gives no number that is not confirmed', () => {
    const known = hotlines.map(({ number }) => number);
    expect(confirmed.filter((number) => !known.includes(number))).toEqual([]);
  });
});
