import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as keystrokes from '../../../../content/text/telex.ts';
import { understand } from '../../../../search/query/query.ts';
import { tellingText } from '../../../../search/query/telling.ts';

const known = (plain: string) =>
  'momo test dat mui phuong can cuoc 1900 1006 19001006'.split(' ').includes(plain);

describe('understanding a query', () => {
  it.each([
    ['ddaats muxi', 'đất mũi'],
    ['d9at61 mui4', 'đất mũi'],
    ['hoà  thành ', 'hòa thành'],
    ['p5', 'phường 5'],
    ['phuong5', 'phường 5'],
    ['p. tân xuyên', 'phường tân xuyên'],
    ['p2bạc liêu', 'phường 2 bạc liêu'],
    ['h đầm dơi', 'huyện đầm dơi'],
    ['phuong 9ca mau', 'phuong 9 ca mau'],
    ['Vĩnh Mỹ A', 'Vĩnh Mỹ A'],
    ['xã vĩnh mỹ a cũ', 'xã vĩnh mỹ a cũ'],
    ['ấp3', 'ấp 3'],
    ['nq57', 'nq 57'],
    ['nđ120', 'nđ 120'],
    ['qđ749', 'qđ 749'],
    ['o113', '0113'],
    ['o61', 'ố'],
    ['1900 10 06', '19001006'],
    ['1900.100.6', '19001006'],
    ['1900 1006', '1900 1006'],
    ['ấp 1 2', 'ấp 1 2'],
    ['25-11-2026', '25-11-2026'],
    ['định danh muc2', 'định danh muc 2'],
    ['momo', 'momo'],
    ['taxi', 'taxi'],
    ['www inbox', 'www inbox'],
    ['user pass post', 'user pass post'],
    ['how to see', 'how to see'],
    ['test', 'test'],
    ['căn cước', 'căn cước'],
    ['can cuoc', 'can cuoc'],
    ['4g', '4g'],
    ['https://vneid.gov.vn', 'https://vneid.gov.vn'],
  ])('reads “%s” as “%s”', (raw, text) => {
    expect(understand(raw, known, keystrokes).text).toBe(text);
  });

  it('says when it read something else than what was typed', () => {
    expect(understand('ddaats muxi', undefined, keystrokes).corrected).toBe(true);
    expect(understand('đất mũi ', undefined, keystrokes).corrected).toBe(false);
    expect(understand('hoà bình', undefined, keystrokes).corrected).toBe(false);
  });

  it.each([
    ['can cuoc', 'can cuoc', false],
    ['căn cước vneid', 'căn cước vneid', true],
    ['nguwowfi dan', 'nguwowfi dan', true],
    ['d9at61 mui4', 'd9at61 mui 4', true],
    ['nguyễn khuyến', 'nguyễn khuyến', false],
  ])('without somebody who reads keystrokes takes “%s” as “%s”', (raw, text, unread) => {
    expect(understand(raw, known)).toMatchObject({ text, unread });
    expect(understand(raw, known, keystrokes).unread).toBe(false);
  });

  it('knows whether the last word may go on, and whether there are accents', () => {
    expect(understand('đất m')).toMatchObject({ typing: true, accented: true });
    expect(understand('dat mui ')).toMatchObject({ typing: false, accented: false });
  });

  it.each([
    ['làm sao để đổi căn cước trên điện thoại', 'đổi căn cước'],
    ['lam sao doi can cuoc', 'lam sao doi can cuoc'],
    ['làm sao', 'làm sao'],
  ])('takes from “%s” what it tells: “%s”', (raw, text) => {
    expect(tellingText(understand(raw, known))).toBe(text);
  });

  it('takes NFD as NFC, and any input without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (raw) => {
        const query = understand(raw.normalize('NFC'), undefined, keystrokes);
        expect(understand(raw.normalize('NFD'), undefined, keystrokes)).toEqual(query);
        expect(query.text).toBe(query.text.normalize('NFC'));
      }),
    );
  });
});
