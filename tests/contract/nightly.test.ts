import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkLinks, deadUrls } from '../../cms/keeping/nightly/links.ts';
import { isNight } from '../../cms/keeping/nightly/night.ts';
import { lookAfterTexts } from '../../cms/keeping/nightly/nightly.ts';
import { remind } from '../../cms/keeping/nightly/remind.ts';
import { readReviews } from '../../cms/keeping/nightly/reviews.ts';
import type { Outcome, TryLink } from '../../cms/keeping/nightly/try-link.ts';
import { commonBackupsFile } from '../../content/schema/backup-status.ts';
import { contract } from './support/contract.ts';
import { fourMembers, make, makePlaces, type Places } from './support/documents.ts';
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

  it('are blamed for nothing where no network is there, but for silence where one is', async () => {
    const silent = { state: 'silent', why: 'không tìm thấy tên miền' } as const;
    outcomes = { [good]: silent, [bad]: silent };
    for (const nights of [0, 1, 2, 3]) expect(await look(later(nights))).toEqual([good, bad]);
    expect(await dead()).toEqual([]);

    outcomes = { [bad]: silent };
    for (const nights of [4, 5, 6]) await look(later(nights));
    expect(await dead()).toEqual([bad]);
  });

  it('are forgotten when nothing shows them any more', async () => {
    const { payload } = cms();
    await payload.db.create({
      collection: 'link-checks',
      data: { id: 'cu', url: 'https://cu.gov.vn/', failures: 9, fault: 'x', failedSince: '2026' },
    });
    expect(await dead()).toEqual([]);
    await look(night);
    const { docs } = await payload.db.find<{ url: string }>({ collection: 'link-checks' });
    expect(docs.map(({ url }) => url).toSorted()).toEqual([good, bad]);
  });

  it('rest by day', async () => {
    const noon = new Date('2026-11-25T05:00:00Z');
    expect([night, noon].map(isNight)).toEqual([true, false]);
    asked = [];
    await lookAfterTexts(cms().payload, tryLink, noon);
    expect(asked).toEqual([]);
    await lookAfterTexts(cms().payload, tryLink, night);
    expect(asked.length).toBe(2);
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

  it('are announced 14 days before, and due on their day in Vietnam', async () => {
    const found = await readReviews(cms().payload, night);
    expect(found.map(({ title, state, reviewBy }) => `${title}: ${state} ${reviewBy}`)).toEqual([
      'Không ai lo: due 2026-11-01',
      'Hôm nay: due 2026-11-26',
      'Sắp tới: soon 2026-12-10',
    ]);
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

    it('remind again when the letter could not be sent', async () => {
      broken = true;
      await remind(cms().payload, night);
      broken = false;
      await remind(cms().payload, night);
      expect(sent.length).toBe(1);
    });

    it('remind once when two processes look at the same moment', async () => {
      await Promise.all([remind(cms().payload, night), remind(cms().payload, night)]);
      const told = sent.map(({ text }) => text).join('\n');
      expect(told.match(/Hôm nay/g)).toHaveLength(1);
    });

    it('wait for the dashboard where there is no mail server', async () => {
      const { payload } = cms();
      payload.email = { ...payload.email, name: 'none' };
      await remind(payload, night);
      expect(sent).toEqual([]);
      expect((await payload.db.count({ collection: 'reminders', where: {} })).totalDocs).toBe(0);
    });
  });
});

contract('the looks of a night', (cms) => {
  it('go on where one fails, which is tried again', async () => {
    const { payload } = cms();
    const data = { province: 'Cà Mau', contact: { organisation: 'Sở' } };
    await payload.updateGlobal({ slug: 'settings', data });
    const places = await makePlaces(payload);
    const until = new Date(Date.now() + day).toISOString();
    const consent = { given: true, date: later(-90).toISOString(), scope: ['phone'], how: 'ký' };
    const members = fourMembers.map((member) => ({ ...member, consent: { ...consent, until } }));
    const { id } = await make(payload, 'teams', places, { members, _status: 'published' });
    const old = crypto.randomUUID();
    const entry = { id: old, at: '2020-01-01T00:00:00.000Z', deed: 'create' };
    await payload.db.create({ collection: 'audit', data: entry });

    // Searches in vain at desks can't be read.
    const { db } = payload;
    const find = db.find.bind(db);
    let failures = 0;
    const fails: typeof db.find = async (args) => {
      if (args.collection !== 'machine-days') return find(args) as never;
      failures += 1;
      throw new Error('database disk image is malformed');
    };
    Reflect.set(db, 'find', fails);
    const over = new Date(Date.now() + 3 * day);
    await lookAfterTexts(payload, undefined, over).finally(() => Reflect.set(db, 'find', find));

    expect(failures).toBe(1);
    const where = { id: { equals: old } };
    expect((await payload.db.count({ collection: 'audit', where })).totalDocs).toBe(0);
    const team = await payload.findByID({ collection: 'teams', id, draft: true, depth: 0 });
    expect(team.members?.map((member) => member.consent?.given)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('begin with what other machines say of backups, for who has just begun to publish', async () => {
    const { payload, environment } = cms();
    const file = path.join(environment.dataDir, commonBackupsFile);
    const ofLastWeek = 'của tuần trước';
    await writeFile(file, ofLastWeek);
    const { db } = payload;
    const find = db.find.bind(db);
    const kept: (string | undefined)[] = [];
    const looks: typeof db.find = async (args) => {
      kept.push(await readFile(file, 'utf8').catch(() => undefined));
      return find(args) as never;
    };
    Reflect.set(db, 'find', looks);
    await lookAfterTexts(payload, undefined, new Date()).finally(() =>
      Reflect.set(db, 'find', find),
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).not.toContain(ofLastWeek);
  });
});
