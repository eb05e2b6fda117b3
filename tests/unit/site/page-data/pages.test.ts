import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../content/renderer.ts';
import type { Snapshot } from '../../../../content/snapshot/snapshot.ts';
import { pages, pagesAt } from '../../../../site/page-data/pages.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const hamlet = '/xa-phuong/xa-dat-mui/ap-rach-tau/';

function changed(before: Snapshot, after: Snapshot): string[] {
  const old = new Map(pages(before).map((page) => [page.address, JSON.stringify(page)]));
  return pages(after)
    .filter((page) => old.get(page.address) !== JSON.stringify(page))
    .map(({ address }) => address)
    .sort();
}

function addresses(snapshot: Snapshot): string[] {
  return pages(snapshot).map(({ address }) => address);
}

function dataOf(snapshot: Snapshot, address: string): Page['data'] {
  return pagesAt(snapshot, [address])[0]?.data;
}

describe('pages', () => {
  it('gives every address once', () => {
    const all = addresses(sampleSnapshot());
    expect(new Set(all).size).toBe(all.length);
  });

  it('has every page kind of the design at its address', () => {
    expect(addresses(sampleSnapshot())).toEqual(
      expect.arrayContaining([
        '/',
        '/huong-dan/vneid-muc-2/',
        '/chinh-sach/ke-hoach-20-nam-2026/',
        '/ung-dung/vneid/',
        '/chu-de/an-toan/',
        '/thong-bao/lua-dao-gia-cong-an/',
        '/tai-lieu/',
        '/xa-phuong/xa-dat-mui/',
        hamlet,
        `${hamlet}to.vcf`,
        `${hamlet}1.vcf`,
        `${hamlet}bang-tin/`,
        '/ten-cu/thi-tran-u-minh-huyen-u-minh/',
        '/ten-cu/huyen-u-minh/',
        '/duong-day-nong/',
        '/lua-dao/',
        '/tim/',
        '/da-luu/',
        '/thuat-ngu/',
        '/gioi-thieu/',
        '/quyen-rieng-tu/',
        '/tro-nang/',
        '/gop-y/',
        '/ngoai-tuyen/',
        '/404.html',
        '/410.html',
        '/rss.xml',
        '/sitemap.xml',
        '/data/tieu-de.txt',
        '/data/bang-tin.json',
      ]),
    );
  });

  it('does not depend on when the snapshot was taken while nothing changes with time', () => {
    const before = sampleSnapshot();
    const after = { ...before, meta: { ...before.meta, asOf: '2026-11-24T08:00:00+07:00' } };
    expect(changed(before, after)).toEqual([]);
  });
});

describe('a changed record', () => {
  it('changes only what shows the phone of a team', () => {
    const before = sampleSnapshot();
    const after = sampleSnapshot();
    const member = after.teams[0]?.members[0];
    if (!member) throw new Error('The sample has no member.');
    member.phone = '02900000199';
    expect(changed(before, after)).toEqual(
      [
        '/data/kiosk/xa-dat-mui.json',
        hamlet,
        `${hamlet}1.vcf`,
        `${hamlet}bang-tin/`,
        `${hamlet}to.vcf`,
      ].sort(),
    );
  });

  it('changes few pages when one guide is put in other words', () => {
    const before = sampleSnapshot();
    const after = sampleSnapshot();
    const guide = after.guides.find(({ id }) => id === 'can-cuoc');
    if (!guide?.steps[0]) throw new Error('The sample has no such guide.');
    guide.steps[0].title = 'Mang theo giấy tờ';
    expect(changed(before, after)).toEqual([
      '/data/kiosk/huong-dan.json',
      '/data/tieu-de.txt',
      '/huong-dan/can-cuoc/',
      '/huong-dan/can-cuoc/to-roi/',
    ]);
  });
});

describe('notices', () => {
  it('stand on the home page and their communes while they run, and nowhere else', () => {
    const before = sampleSnapshot();
    const after = sampleSnapshot();
    const notice = after.notices.find(({ id }) => id === 'lich-tiep-dan-dat-mui');
    if (!notice) throw new Error('The sample has no such notice.');
    notice.summary = 'Ở trụ sở các ấp.';
    const others = changed(before, after);
    expect(others).toEqual(
      expect.arrayContaining([
        '/thong-bao/',
        `/thong-bao/${notice.slug}/`,
        '/xa-phuong/xa-dat-mui/',
      ]),
    );
    expect(others).not.toContain('/xa-phuong/phuong-tan-thanh/');
    expect(others).not.toContain(hamlet);
  });

  it('have no page before they begin', () => {
    const snapshot = sampleSnapshot();
    snapshot.meta.asOf = '2026-10-15T00:00:00+07:00';
    expect(addresses(snapshot)).not.toContain('/thong-bao/lua-dao-gia-cong-an/');
  });

  it('tell what has changed in them, and nothing before that', () => {
    const snapshot = sampleSnapshot();
    const [notice] = snapshot.notices;
    if (!notice) throw new Error('The sample has no notice.');
    const page = `/thong-bao/${notice.slug}/`;
    expect(dataOf(snapshot, page)).not.toHaveProperty('provenance');
    notice.changeNotes = [{ at: '2026-11-25T17:30:00Z', text: 'Đã có điện lại.' }];
    expect(dataOf(snapshot, page)).toMatchObject({
      provenance: { changes: [{ on: '2026-11-26', text: 'Đã có điện lại.' }] },
    });
  });

  it('leave the banner when they end', () => {
    const snapshot = sampleSnapshot();
    expect(dataOf(snapshot, '/data/bang-tin.json')).toMatchObject({
      notices: [{ address: '/thong-bao/lua-dao-gia-cong-an/' }],
    });
    snapshot.meta.asOf = '2026-12-31T00:00:00+07:00';
    expect(dataOf(snapshot, '/data/bang-tin.json')).toEqual({ notices: [] });
  });
});

describe('policy articles', () => {
  const titlesAt = (asOf: string) => {
    const snapshot = sampleSnapshot();
    const [plan, decision] = snapshot.articles;
    if (!plan || !decision) throw new Error('The sample has two articles.');
    snapshot.meta.asOf = asOf;
    snapshot.articles = [
      {
        ...decision,
        id: 'khong-ngay',
        slug: 'khong-ngay',
        title: 'Không ngày',
        issuedOn: undefined,
        documentNumber: undefined,
      },
      {
        ...decision,
        id: 'chi-biet-nam',
        slug: 'chi-biet-nam',
        title: 'Chỉ biết năm',
        issuedOn: undefined,
        documentNumber: '141/2025/NĐ-CP',
      },
      { ...decision, title: 'Cũ' },
      { ...plan, title: 'Có hạn', expiresOn: '2026-11-24' },
      {
        ...decision,
        id: 'ngay-hieu-luc',
        slug: 'ngay-hieu-luc',
        title: 'Chỉ biết ngày có hiệu lực',
        issuedOn: undefined,
        effectiveOn: '2025-07-01',
      },
    ];
    const { articles } = dataOf(snapshot, '/chinh-sach/') as {
      articles: { title: string; note: string }[];
    };
    return { snapshot, articles, titles: articles.map(({ title }) => title) };
  };

  it('stand last and say so from the day after the last on which their document holds', () => {
    const { snapshot, articles, titles } = titlesAt('2026-11-25T00:00:00+07:00');
    expect(titles.at(-1)).toBe('Có hạn');
    expect(articles.map(({ note }) => note.includes('đã hết thời hạn'))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(dataOf(snapshot, '/')).toMatchObject({
      policies: [
        { title: 'Chỉ biết ngày có hiệu lực' },
        { title: 'Chỉ biết năm' },
        { title: 'Cũ' },
      ],
    });
    expect(dataOf(snapshot, '/chinh-sach/ke-hoach-20-nam-2026/')).toMatchObject({
      expiresOn: '2026-11-24',
      expired: true,
    });
  });
});

describe('a hamlet', () => {
  it('falls back to the desk of the commune when its post is empty', () => {
    expect(dataOf(sampleSnapshot(), '/xa-phuong/xa-dat-mui/ap-con-mui/')).toMatchObject({
      teams: [],
      office: { phone: '02900000123', desks: [{ name: 'Bàn hướng dẫn xã Đất Mũi' }] },
    });
  });

  it('falls back too when nobody gave a number, and then has no contacts to save', () => {
    const snapshot = sampleSnapshot();
    const address = '/xa-phuong/phuong-tan-thanh/khom-1/';
    expect(dataOf(snapshot, address)).toMatchObject({ office: { phone: '02900000124' } });
    expect(addresses(snapshot)).not.toContain(`${address}to.vcf`);
  });

  it('points to what it is today when it was merged', () => {
    expect(dataOf(sampleSnapshot(), '/xa-phuong/xa-dat-mui/ap-kinh-dao-dong/')).toMatchObject({
      now: { address: hamlet },
    });
  });
});

describe('a former unit', () => {
  it('that was split offers the hamlets and does not guess', () => {
    expect(dataOf(sampleSnapshot(), '/ten-cu/xa-vien-an-huyen-ngoc-hien/')).toMatchObject({
      heirs: expect.arrayContaining([
        expect.objectContaining({
          title: 'Xã Đất Mũi',
          part: 'part',
          hamlets: [{ address: '/xa-phuong/xa-dat-mui/ap-cai-mong/', title: 'Ấp Cái Mòng' }],
        }),
      ]),
    });
  });

  it('whose name another unit bears today says so', () => {
    expect(dataOf(sampleSnapshot(), '/ten-cu/thi-tran-u-minh-huyen-u-minh/')).toMatchObject({
      traps: [{ today: { title: 'Xã U Minh' }, heirs: [{ title: 'Xã Nguyễn Phích' }] }],
    });
  });
});

describe('a translation', () => {
  it('stands below its language and both know each other', () => {
    const snapshot = sampleSnapshot();
    const original = snapshot.guides.find(({ id }) => id === 'can-cuoc');
    if (!original) throw new Error('The sample has no such guide.');
    snapshot.guides.push({
      ...original,
      id: 'can-cuoc-en',
      slug: 'id-card',
      language: 'en',
      translationOf: original.id,
    });
    const translations = [
      { language: 'vi', address: '/huong-dan/can-cuoc/' },
      { language: 'en', address: '/en/huong-dan/id-card/' },
    ];
    for (const { address } of translations)
      expect(dataOf(snapshot, address)).toMatchObject({ frame: { translations } });
    expect(JSON.stringify(dataOf(snapshot, '/huong-dan/'))).not.toContain('/en/');
  });
});

describe('pagesAt', () => {
  it('gives of each address what pages gives', () => {
    const snapshot = sampleSnapshot();
    const all = pages(snapshot);
    const byAddress = (one: Page, other: Page) => (one.address < other.address ? -1 : 1);
    const wanted = all.map(({ address }) => address);
    expect(pagesAt(snapshot, wanted).sort(byAddress)).toEqual(all.toSorted(byAddress));
    const oneOfEach = new Map(all.map((page) => [page.kind, page]));
    expect(oneOfEach.size).toBeGreaterThan(25);
    for (const page of oneOfEach.values())
      expect(pagesAt(snapshot, [page.address])).toEqual([page]);
  });

  it('gives several pages at once, and none for an address that leads nowhere', () => {
    const wanted = ['/data/kiosk/quay.json', hamlet, '/huong-dan/khong-co/', '/kiosk/'];
    const found = pagesAt(sampleSnapshot(), wanted).map(({ address }) => address);
    expect(found.sort()).toEqual(['/data/kiosk/quay.json', '/kiosk/', hamlet].sort());
  });
});
