import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkLinks, deadUrls } from '../../cms/keeping/nightly/links.ts';
import { remind } from '../../cms/keeping/nightly/remind.ts';
import type { Outcome, TryLink } from '../../cms/keeping/nightly/try-link.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, type Places } from './support/documents.ts';
import { makeUser } from './support/people.ts';

const live = { _status: 'published' };
const day = 24 * 60 * 60 * 1000;
/** Two in the morning in Cà Mau. */
const night = new Date('2026-11-25T19:00:00Z');
const later = (days: number) => new Date(night.getTime() + days * day);

contract('links to other sites, night after night', (cms) => {
  let places: Places;
  const good = 'https://dichvucong.gov.vn/tot';
  const bad = 'https://vneid.gov.vn/hong';
  /** The answers each link would give, and which were asked. */
  let outcomes: Record<string, Outcome>;
  let asked: string[];
  const tryLink: TryLink = async (url) => {
    asked.push(url);
    return outcomes[url] ?? { state: 'answers' };
  };
  const look = async (now: Date) => {
    asked = [];
    await checkLinks(cms().payload, tryLink, now);
    return asked.toSorted();
  };
  const dead = async () => (await deadUrls(cms().payload)).map(({ url }) => url);

  beforeAll(async () => {
    places = await makePlaces(cms().payload);
    const { payload } = cms();
    await payload.updateGlobal({
      slug: 'settings',
      data: {
        province: 'Cà Mau',
        contact: { organisation: 'Sở' },
        officialDomains: [{ domain: 'zalo.me', owner: 'Zalo' }],
      },
    });
    const officialLink = (url: string) => ({ officialLink: { url, label: 'Mở trang' } });
    await make(payload, 'guides', places, { ...live, ...officialLink(good) });
    await make(payload, 'guides', places, { ...live, ...officialLink(bad) });
    await make(payload, 'articles', places, { ...live, ...officialLink(bad) });
    await make(payload, 'guides', places, { ...live, ...officialLink('https://la.example/') });
    await make(payload, 'guides', places, officialLink('https://nhap.gov.vn/'));
    const sources = [{ document: 'Luật', publisher: 'Báo', url: 'http://camau.gov.vn/cu' }];
    await make(payload, 'guides', places, { ...live, sources });
  });
  beforeEach(async () => {
    outcomes = {};
    await cms().payload.db.deleteMany({ collection: 'link-checks', where: {} });
  });

  it('are tried once a night, the published ones to official sites by https alone', async () => {
    expect(await look(night)).toEqual([good, bad]);
    expect(await look(new Date(night.getTime() + day / 24))).toEqual([]);
    expect(await look(later(1))).toEqual([good, bad]);
  });

  it('are told to be dead after the third night, and no more when they answer again', async () => {
    outcomes[bad] = { state: 'fails', why: 'trang báo lỗi 404' };
    for (const nights of [0, 1]) await look(later(nights));
    expect(await dead()).toEqual([]);
    await look(later(2));
    const [link, ...more] = await deadUrls(cms().payload);
    expect(more).toEqual([]);
    expect(link).toMatchObject({
      url: bad,
      fault: 'trang báo lỗi 404',
      since: night.toISOString(),
    });
    expect(link?.uses.map(({ collection }) => collection)).toEqual(['guides', 'articles']);

    outcomes[bad] = { state: 'answers' };
    await look(later(3));
    expect(await dead()).toEqual([]);
  });
});

contract('reviews', (cms) => {
  let places: Places;
  let keeper: string;
  let email: string;
  beforeAll(async () => {
    places = await makePlaces(cms().payload);
    const user = await makeUser(cms().payload, 'editor');
    keeper = user.id;
    email = user.email;
    for (const [title, reviewBy, more] of [
      ['Còn lâu', '2026-12-20', live],
      ['Sắp tới', '2026-12-10', live],
      ['Hôm nay', '2026-11-26', live],
      ['Bản nháp', '2026-11-20', {}],
    ] as const)
      await make(cms().payload, 'guides', places, {
        ...more,
        title,
        keeper,
        reviewBy: `${reviewBy}T05:00:00.000Z`,
      });
    await make(cms().payload, 'articles', places, {
      ...live,
      keeper: null,
      title: 'Không ai lo',
      reviewBy: '2026-11-01T05:00:00.000Z',
    });
  });

  describe('where mail is sent', () => {
    let sent: { to: string; subject: string; text: string }[];
    let broken: boolean;
    beforeEach(async () => {
      sent = [];
      broken = false;
      const { payload } = cms();
      await payload.db.deleteMany({ collection: 'reminders', where: {} });
      payload.email = { ...payload.email, name: 'smtp' };
      payload.sendEmail = async (message) => {
        if (broken) throw new Error('no server');
        sent.push(message as (typeof sent)[number]);
      };
    });

    it('remind whoever looks after them, in one letter, each time once', async () => {
      const { payload } = cms();
      await remind(payload, night);
      await remind(payload, night);
      expect(sent.map(({ to }) => to)).toEqual([email]);
      expect(sent[0]?.subject).toBe('Ấp Số: 2 bài cần xem lại');
      expect(sent[0]?.text).toContain('Sắp tới\n  Tới hạn ngày 10/12/2026: http://localhost:3000');
      expect(sent[0]?.text).toContain('Hôm nay\n  Đã tới hạn ngày 26/11/2026');
      // A draft that is only saved changes no day that counts.
      expect(sent[0]?.text).toContain('lưu và gửi duyệt');

      await remind(payload, later(14));
      expect(sent.length).toBe(2);
      expect(sent[1]?.text).toContain('Sắp tới\n  Đã tới hạn');
      expect(sent[1]?.text).not.toContain('Hôm nay');
    });

    it('remind once when two processes look at the same moment', async () => {
      await Promise.all([remind(cms().payload, night), remind(cms().payload, night)]);
      const told = sent.map(({ text }) => text).join('\n');
      expect(told.match(/Hôm nay/g)).toHaveLength(1);
    });
  });
});
