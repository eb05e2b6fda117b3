import { describe, expect, it } from 'vitest';
import { shippedContent } from '../../../../../support/shipped-content.ts';
import { seedId } from '../../../../../../cms/keeping/seed/seed-id.ts';
import { readingOf } from '../../../../../../cms/writing/check/read.ts';
import { silentStep } from '../../../../../../cms/writing/check/rules/steps.ts';
import { wordCount } from '../../../../../../cms/writing/check/words.ts';
import { isIconName } from '../../../../../../look/icons/icon.ts';
import { drawings } from '../../../../../../look/drawings/drawings.ts';
import { nothingKnown } from '../../../writing/check/knowledge.ts';

// Reading checks facts, official links, related guides and addresses: it throws when one is unsound.
const content = shippedContent();
/** Addresses that were given out: they stay. */
const planned =
  'vneid-cai-dat, vneid-muc-2, vneid-loi-dang-nhap, vneid-vi-giay-to, vneid-nguoi-gia-tre-em, can-cuoc, dich-vu-cong, tra-cuu-ho-so, thanh-toan-le-phi, thu-tuc-khai-sinh, thu-tuc-tinh-trang-hon-nhan, cu-tru, chung-thuc-ban-sao, sap-nhap-giay-to, tro-cap-xa-hoi, camau-g, phan-anh-hien-truong, san-thuong-mai-dien-tu, chup-anh-dang-hang, don-hang-dong-goi, ocop-len-san, mua-hang-an-toan, truy-xuat-nguon-goc, san-xuat-so, thanh-toan-khong-tien-mat, mo-tai-khoan-ngan-hang, mobile-money, chuyen-tien-an-toan, tra-tien-dien-nuoc, so-suc-khoe-dien-tu, bhyt-dien-tu, dat-lich-kham, kham-tu-xa, so-lien-lac-dien-tu, tra-cuu-diem, dien-thoai-thong-minh, wifi-4g, tim-thong-tin-tren-mang, zalo-co-ban, email-co-ban, mat-khau, binh-dan-hoc-vu-so, nhan-dien-lua-dao, bi-lua-dao-lam-gi, mat-dien-thoai, vay-tien-qua-app, phan-mem-an-toan, to-cong-nghe-so-la-gi, so-tay-to-vien, bang-lai-xe, bao-trieu-cuong-man, bat-coc-online, bhxh-mot-lan, bhxh-tu-nguyen, bhyt-ho-gia-dinh, can-cuoc-het-han, cat-nha-o-que, dang-ky-ho-kinh-doanh, dang-ky-ket-hon, dang-ky-nhap-hoc, ho-chieu, ho-ngheo-nguoi-co-cong, hoc-va-chi-tieu-cua-to, khai-tu, khieu-nai-to-cao, lam-sach-du-lieu-dat, luu-tru-tam-vang, ma-so-nuoi-tom, mua-ban-xe-may, phan-anh-kien-nghi, phat-nguoi, sim-chinh-chu, so-do, so-tiem-chung, sua-khai-sinh, tau-ca, thue-ho-kinh-doanh, tien-ho-tro-cua-to, trung-tam-hanh-chinh-cong, uy-quyen, vay-von-chinh-sach, viec-cua-to, viec-nhe-luong-cao, xac-nhan-cu-tru, vneid-bi-khoa, ho-so-bi-tra, qua-tet-vneid, no-dung-ten-minh, tien-tru-chua-toi, chuyen-truong, chuyen-vien-bhyt, nguoi-khuyet-tat-mo-coi'.split(
    ', ',
  );

/** The decisions that the teams of Cà Mau rest on, by number. */
const rested =
  '749/QĐ-TTg, 411/QĐ-TTg, 505/QĐ-TTg, 57-NQ/TW, 220/KH-UBND, 20/KH-UBND, 69/2024/NĐ-CP, 368/2025/NĐ-CP, 1655/NQ-UBTVQH15'.split(
    ', ',
  );

/** The words of a rich text. */
const wordsIn = (body: unknown): string =>
  [...JSON.stringify(body ?? '').matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text).join(' ');

describe('every guide', () => {
  const known = new Set(drawings.map(({ id }) => id));

  it('is there that the plan names', () => {
    const there = new Set(content.guides.map(({ slug }) => slug));
    expect(planned.filter((slug) => !there.has(slug))).toEqual([]);
  });

  it.each(content.guides)('$slug tells what a person needs', (guide) => {
    expect(guide.title.length).toBeLessThanOrEqual(70);
    expect(guide.summary.length).toBeLessThanOrEqual(140);
    expect(guide.steps.length).toBeGreaterThanOrEqual(3);
    expect(guide.prepare.length).toBeGreaterThan(0);
    expect(guide.faq.length).toBeGreaterThanOrEqual(2);
    expect(guide.faq.length).toBeLessThanOrEqual(5);
    expect(guide.help).toBeDefined();
    expect(guide.related.length).toBeGreaterThanOrEqual(3);
    expect(guide.related).not.toContain(seedId('guides', guide.slug));
    expect(guide.audience.length).toBeGreaterThan(0);
    expect(guide.reviewBy).toBeDefined();
  });

  it.each(content.guides)('$slug names its sources, or asks editors for them', (guide) => {
    expect(guide.sources.length + guide.checks.length).toBeGreaterThan(0);
  });

  it.each(content.guides)('$slug warns where people get hurt', (guide) => {
    expect(guide.steps.some(({ warning }) => warning)).toBe(true);
  });

  it.each(content.guides)('$slug says how each step ends that taps something', (guide) => {
    expect(silentStep(readingOf('guides', guide), nothingKnown)).toEqual([]);
  });

  it.each(content.guides)('$slug says at each step what to do when it does not work', (guide) => {
    expect(guide.steps.filter(({ stuck }) => !stuck).map(({ title }) => title)).toEqual([]);
  });

  it.each(content.guides)('$slug shows only drawings that exist, and at least one', (guide) => {
    const used = guide.steps.flatMap(({ picture }) => picture?.drawing ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(content.guides)('$slug keeps each step short and its picture its own', ({ steps }) => {
    const long = steps.filter(({ body }) => wordCount(wordsIn(body)) > 75);
    expect(long.map(({ title }) => title)).toEqual([]);
    const twice = steps.filter(
      ({ picture }, at) => picture && picture.drawing === steps[at - 1]?.picture?.drawing,
    );
    expect(twice.map(({ title }) => title)).toEqual([]);
  });

  it('is related to by another one', () => {
    const related = new Set(content.guides.flatMap((guide) => guide.related));
    const alone = content.guides.filter(({ slug }) => !related.has(seedId('guides', slug)));
    expect(alone.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('what is not confirmed', () => {
  it('gives CaMau-G no link, and says that what it tells is of 2022', () => {
    expect(content.apps.find(({ slug }) => slug === 'camau-g')?.links).toEqual([]);
    const read = (['guides', 'apps'] as const).flatMap((kind) =>
      content[kind]
        .filter(({ slug }) => slug === 'camau-g')
        .map((document) => readingOf(kind, document)),
    );
    expect(read.length).toBe(2);
    for (const { passages } of read)
      expect(passages.map(({ text }) => text).join(' ')).toContain('hướng dẫn năm 2022');
  });

  it('calls no number free but those whose source says so', () => {
    const free = content.hotlines.filter((hotline) => hotline.free).map(({ number }) => number);
    expect(free.toSorted()).toEqual(['111', '112', '156', '5656']);
  });
});

describe('marks for editors', () => {
  const { guides, articles, apps, documents, hotlines, terms, settings } = content;
  const marked = [
    ...[...guides, ...articles, ...apps, ...documents].map(({ slug, checks }) => ({
      name: slug,
      checks,
    })),
    ...hotlines.map(({ number, checks }) => ({ name: number, checks })),
    ...terms.map(({ term, checks }) => ({ name: term, checks })),
    { name: 'settings', checks: settings.checks },
  ];

  it('ask what to verify, then say where to learn it', () => {
    const where = /[?] (?:Bấm|Coi|Đi|Đọc|Gọi|Hỏi|Mở|Nộp|Thử|Tìm)[^?]+[.]$/u;
    const vague = marked.flatMap(({ name, checks }) =>
      checks.filter(({ note }) => !where.test(note)).map(({ note }) => `${name}: ${note}`),
    );
    expect(vague).toEqual([]);
  });

  it('stand at the organisation of the site, which nothing confirms yet', () => {
    expect(settings.checks.map(({ field }) => field)).toContain('Liên hệ của tỉnh');
  });
});

describe('the whole', () => {
  it('covers every sub-topic with a guide', () => {
    const parents = new Set(content.topics.map(({ parent }) => parent));
    const told = new Set(content.guides.map(({ topic }) => topic));
    const empty = content.topics.filter(({ slug }) => {
      const id = seedId('topics', slug);
      return !parents.has(id) && !told.has(id);
    });
    expect(told.size).toBeGreaterThan(1);
    expect(empty.map(({ slug }) => slug)).toEqual([]);
  });

  it('is as much as the plan asks', () => {
    const pairs = content.synonyms.reduce((sum, { words }) => sum + words.length - 1, 0);
    expect(content.articles.length).toBeGreaterThanOrEqual(21);
    expect(content.apps.length).toBeGreaterThanOrEqual(14);
    expect(content.hotlines.length).toBeGreaterThanOrEqual(8);
    expect(content.terms.length).toBeGreaterThanOrEqual(130);
    expect(pairs).toBeGreaterThanOrEqual(150);
  });

  it('has the decisions and plans that the teams rest on', () => {
    const numbers = content.articles.map(({ documentNumber }) => documentNumber);
    expect(numbers).toEqual(expect.arrayContaining(rested));
  });

  it('explains the words of every day on the net', () => {
    const terms = content.terms.flatMap(({ term, also }) => [term, ...also]);
    const needed = [
      'OTP',
      'QR',
      'Định danh điện tử',
      'sàn',
      'ví',
      'VNeID',
      'đường dẫn',
      'tài khoản',
    ];
    const have = new Set(terms.map((term) => term.toLocaleLowerCase('vi')));
    expect(needed.filter((term) => !have.has(term.toLocaleLowerCase('vi')))).toEqual([]);
  });

  it('uses icons that exist', () => {
    const { topTasks, scamRules } = content.settings;
    const used = [...content.topics, ...topTasks, ...scamRules].map(({ icon }) => icon);
    expect(used.filter((icon) => !isIconName(icon))).toEqual([]);
  });
});
