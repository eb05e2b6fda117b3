import { describe, expect, it } from 'vitest';
import { readOfficialLinks } from '../../../../../../cms/keeping/seed/data.ts';
import { shippedContent } from '../../../../../support/shipped-content.ts';

const { hotlines } = shippedContent();
const numbers = readOfficialLinks().flatMap((link) => (link.kind === 'hotline' ? [link] : []));
const isBank = (name: string) =>
  /Agribank|VietinBank|Sacombank|\bMB\b|HDBank|Vietcombank|BIDV|Techcombank|Chính sách/u.test(name);
const banks = numbers.filter(({ name }) => isBank(name));
const confirmed = banks.flatMap((bank) => (bank.confirmed && bank.number ? [bank.number] : []));

describe('a list of banks to call', () => {
  it('gives no number that is not confirmed', () => {
    const known = hotlines.map(({ number }) => number);
    expect(confirmed.filter((number) => !known.includes(number))).toEqual([]);
  });
});
