import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchRules } from '../../../../search/entries/rules.ts';
import { createTitleSearch } from '../../../../search/title-search.ts';
import { hitsOf, shown } from '../support/shown.ts';
import { titleEntries } from '../../../../search/entries/entries.ts';
import { seedSnapshot } from '../../../support/seed-snapshot.ts';

interface Samples {
  queries: { q: string; any?: string[]; all?: string[]; note: string }[];
}

const samples = JSON.parse(
  readFileSync(new URL('../../../fixtures/search-queries.json', import.meta.url), 'utf8'),
) as Samples;

const snapshot = seedSnapshot();
const search = createTitleSearch(titleEntries(snapshot), searchRules(snapshot));
const top = (query: string) =>
  hitsOf(search, query)
    .slice(0, 3)
    .map(({ address }) => address.replace(/#.*$/, ''));

describe('what people ask is among the first three results', () => {
  it.each(samples.queries)('$q ($note)', ({ q, any, all }) => {
    const found = top(q);
    if (any)
      expect(
        any.some((address) => found.includes(address)),
        found.join(' '),
      ).toBe(true);
    expect(found).toEqual(expect.arrayContaining(all ?? []));
  });
});

describe('what nobody wrote down beforehand', () => {
  it.each([
    ['xin giấy độc thân', '/huong-dan/thu-tuc-tinh-trang-hon-nhan/'],
    ['dangky tam tru', '/huong-dan/cu-tru/'],
    ['dk ks cho con', '/huong-dan/thu-tuc-khai-sinh/'],
    ['dk kh', '/huong-dan/dang-ky-ket-hon/'],
    ['hc online', '/huong-dan/ho-chieu/'],
    ['xn doc than', '/huong-dan/thu-tuc-tinh-trang-hon-nhan/'],
    ['cancuoc', '/huong-dan/can-cuoc/'],
    ['lamcancuoc', '/huong-dan/can-cuoc/'],
    ['vneidmuc2', '/huong-dan/vneid-muc-2/'],
    ['chuyentiennham', '/huong-dan/chuyen-tien-an-toan/'],
    ['khaisinhchocon', '/huong-dan/thu-tuc-khai-sinh/'],
    ['thanhphocamau', '/ten-cu/thanh-pho-ca-mau/'],
    ['căng cướt', '/huong-dan/can-cuoc/'],
    ['khai xinh cho con', '/huong-dan/thu-tuc-khai-sinh/'],
    ['dịch dụ công', '/huong-dan/dich-vu-cong/'],
    ['tieefn ddieenj', '/huong-dan/tra-tien-dien-nuoc/'],
    ['chuyeern khoarn', '/huong-dan/chuyen-tien-an-toan/'],
    ['ddij khasm beejnh vieejn', '/huong-dan/dat-lich-kham/'],
    ['d9ie63m thi', '/huong-dan/tra-cuu-diem/'],
    ['mất sim', '/huong-dan/mat-dien-thoai/'],
    ['lộ hư', '/huong-dan/phan-anh-hien-truong/'],
    ['nha thuong hen kham', '/huong-dan/dat-lich-kham/'],
    ['vay nong tren app', '/huong-dan/vay-tien-qua-app/'],
    ['toi bi lua tien', '/huong-dan/bi-lua-dao-lam-gi/'],
    ['quên pass vneid', '/huong-dan/vneid-loi-dang-nhap/'],
    ['bhyt', '/huong-dan/bhyt-dien-tu/'],
    ['bdhvs', '/huong-dan/binh-dan-hoc-vu-so/'],
    ['wifi', '/huong-dan/wifi-4g/'],
    ['viet qr', '/ung-dung/vietqr/'],
    ['nq 1655', '/chinh-sach/nghi-quyet-1655/'],
    ['411', '/chinh-sach/quyet-dinh-411/'],
    ['1900 0368', '/duong-day-nong/'],
    ['19000368', '/duong-day-nong/'],
    ['số điện thoại công an', '/duong-day-nong/'],
    ['chay nha', '/duong-day-nong/'],
    ['xã cũ', '/ten-cu/'],
  ])('%s finds %s', (query, address) => {
    expect(top(query)).toContain(address);
  });
});

describe('numbers to call', () => {
  it.each([
    ['số điện lực', ['19001006', '19009000']],
    ['số cấp cứu', ['115', '114', '112']],
  ])(
    '%s finds each of them at its own place, and all of them behind the first',
    (query, numbers) => {
      const found = search(query).map(({ address }) => address);
      const places = numbers.map((number) => `/duong-day-nong/#so-${number}`);
      expect(found.slice(0, 4)).toEqual(expect.arrayContaining(places));
      expect(found[1]).toBe('/duong-day-nong/');
    },
  );

  const numbers = snapshot.hotlines.map(({ number }) => number);
  const places = numbers.map((number) => `/duong-day-nong/#so-${number}`);
  const long = numbers.filter((number) => number.length === 8);
  const firstOf = (query: string) => {
    const { results, tone } = shown(search, query);
    return tone === 'sure' ? results[0]?.address : tone;
  };

  it('shows a number at each digit from the fourth', () => {
    const begun = long.flatMap((number) => [4, 5, 6, 7, 8].map((end) => number.slice(0, end)));
    expect(begun.length).toBeGreaterThan(20);
    expect(begun.filter((digits) => !places.includes(firstOf(digits) ?? ''))).toEqual([]);
  });

  it.each([
    [/^(....)(....)$/, '$1 $2'],
    [/^(....)(....)$/, '$1.$2'],
    [/^(....)(..)(..)$/, '$1 $2 $3'],
    [/^(..)(..)(..)(..)$/, '$1 $2 $3 $4'],
    [/^(....)(...)(.)$/, '$1-$2-$3'],
    [/^/, '0'],
    [/^/, 'o'],
    [/$/, ' là số của ai'],
    [/^/, 'gọi '],
  ])('knows each number whose %s is written “%s”', (part, written) => {
    const missed = numbers.filter(
      (number, at) => firstOf(number.replace(part, written)) !== places[at],
    );
    expect(missed).toEqual([]);
  });
});

describe('places, in any way of writing them', () => {
  it.each([
    ['p5', '/ten-cu/phuong-5-thanh-pho-ca-mau/'],
    ['phuong5', '/ten-cu/phuong-5-thanh-pho-bac-lieu/'],
    ['P. 8 Bạc Liêu', '/ten-cu/phuong-8-thanh-pho-bac-lieu/'],
    ['tx gia rai', '/ten-cu/thi-xa-gia-rai/'],
    ['h đầm dơi', '/ten-cu/huyen-dam-doi/'],
    ['tt cái nước', '/ten-cu/thi-tran-cai-nuoc-huyen-cai-nuoc/'],
    ['tp cà mau', '/ten-cu/thanh-pho-ca-mau/'],
    ['xa dat mui', '/xa-phuong/xa-dat-mui/'],
    ['DAT MUI', '/xa-phuong/xa-dat-mui/'],
    ['đất muĩ', '/xa-phuong/xa-dat-mui/'],
    ['datmui', '/xa-phuong/xa-dat-mui/'],
    ['dâm dơi', '/xa-phuong/xa-dam-doi/'],
    ['đầm rơi', '/xa-phuong/xa-dam-doi/'],
    ['năm căng', '/xa-phuong/xa-nam-can/'],
    ['phuc long', '/xa-phuong/xa-phuoc-long/'],
    ['p2bạc liêu', '/ten-cu/phuong-2-thanh-pho-bac-lieu/'],
    ['u minh', '/xa-phuong/xa-u-minh/'],
    ['khanh thuan', '/ten-cu/xa-khanh-thuan-huyen-u-minh/'],
    ['ap rach tau', '/xa-phuong/xa-dat-mui/ap-rach-tau/'],
    ['khóm 1 tân thành', '/xa-phuong/phuong-tan-thanh/khom-1/'],
    ['Ấp 03', '/xa-phuong/phuong-hoa-thanh/ap-3/'],
    ['phường hộ phòng'.normalize('NFD'), '/ten-cu/phuong-ho-phong-thi-xa-gia-rai/'],
  ])('%s finds %s', (query, address) => {
    expect(top(query)).toContain(address);
  });

  it('finds every commune and former unit by its name, with and without accents', () => {
    const lost = [...snapshot.communes, ...snapshot.formerUnits].flatMap(({ name, slug }) => {
      const plain = slug.replaceAll('-', ' ');
      return [name, name.normalize('NFD'), plain].filter(
        (query) =>
          !search(query)
            .slice(0, 5)
            .some(({ address }) => address.includes(slug)),
      );
    });
    expect(lost).toEqual([]);
  });

  it('finds every guide by its title without accents', () => {
    const lost = snapshot.guides.filter(
      ({ title, slug }) =>
        search(title.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd'))[0]?.address !==
        `/huong-dan/${slug}/`,
    );
    expect(lost.map(({ title }) => title)).toEqual([]);
  });
});

describe('while one types', () => {
  it('finds a place by the beginning of its name', () => {
    expect(top('lý văn l')).toContain('/xa-phuong/phuong-ly-van-lam/');
    expect(top('dinh danh m')).toContain('/huong-dan/vneid-muc-2/');
    expect(top('ddaats mu')).toContain('/xa-phuong/xa-dat-mui/');
  });

  it('says nothing to nothing', () => {
    expect(search('')).toEqual([]);
    expect(search(' ,.?! ')).toEqual([]);
    expect(search('qqqqzzzz')).toEqual([]);
  });

  it('is not led astray by a pasted page', () => {
    expect(top('căn cước '.repeat(500))).toContain('/huong-dan/can-cuoc/');
  });
});

describe('whatever is typed', () => {
  const words = fc.constantFrom(
    ...'căn cước vneid p5 ấp 3 <b> 🙏 ddaats d9at61 0912 ??? xã phường mất a ư w ss làm sao không'.split(
      ' ',
    ),
  );
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  );

  it('gives each page once, best first, by shares of the query', () => {
    fc.assert(
      fc.property(typed, (query) => {
        const hits = hitsOf(search, query);
        const addresses = hits.map(({ address }) => address);
        expect(new Set(addresses).size).toBe(addresses.length);
        for (const [at, { share, rank }] of hits.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(rank).toBeLessThanOrEqual(hits[at - 1]?.rank ?? Infinity);
        }
      }),
    );
  });
});
