import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { isForeign } from '../../../cms/base/errors/sentences.ts';
import type { ReadingDay } from '../../../cms/publishing/readings/days.ts';
import { takeOfPhone, takeOfServer } from '../../../cms/publishing/readings/take.ts';
import { askedSearch, type ReadingSums } from '../../../content/readings/sums.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { monitorWord } from '../../../env/secret.ts';
import { ask, sentenceOf } from '../support/api.ts';
import { contract } from '../support/contract.ts';
import { make } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';

const today = dayOfInstant(new Date());
const none = { pages: [], missed: [], missedOther: 0 };

contract('what is read', (cms) => {
  const { places } = provinceIn(cms);
  let guide: { id: string; liveAddress: string };
  let networks = 0;

  beforeAll(async () => {
    guide = (await make(cms().payload, 'guides', places, { _status: 'published' })) as never;
  });
  beforeEach(() => cms().payload.db.deleteMany({ collection: 'reading-days', where: {} }));

  const key = () => crypto.randomUUID();
  const pages = (times = 1, page = guide.liveAddress) => [{ page, times }];
  const ofPhone = (body: unknown, headers: Record<string, string> = {}) =>
    ask(cms(), 'POST', '/api/public/readings', {
      body,
      headers,
      from: `10.1.${(networks += 1) >> 8}.${networks & 255}`,
    });
  const ofServer = (body: unknown, word = monitorWord(cms().payload.config.secret)) =>
    ask(cms(), 'POST', '/api/readings', { body, authorization: `Bearer ${word}` });

  async function kept(): Promise<ReadingDay[]> {
    const { docs } = await cms().payload.db.find<ReadingDay>({
      collection: 'reading-days',
      where: {},
      sort: 'id',
      limit: 0,
      pagination: false,
    });
    return docs;
  }
  const keptSums = async (): Promise<Record<string, ReadingSums>> =>
    Object.fromEntries((await kept()).map(({ id, sums }) => [id, sums]));

  test('a phone and a web server add to their own sums of the day', async () => {
    expect((await ofPhone({ key: key(), day: today, pages: pages(2) })).status).toBe(204);
    expect((await ofServer({ key: key(), day: today, ...none, pages: pages(3) })).status).toBe(204);
    await ofServer({ key: key(), day: today, ...none, pages: pages(4, askedSearch) });
    expect(await keptSums()).toEqual({
      [`${today}/offline`]: { ...none, pages: pages(2) },
      [`${today}/site`]: { ...none, pages: [...pages(3), ...pages(4, askedSearch)] },
    });
  });

  test('what is sent twice counts once, also at the same moment', async () => {
    const post = { key: key(), day: today, pages: pages(2) };
    await Promise.all([1, 2, 3].map(() => ofPhone(post)));
    await ofPhone(post);
    expect(await keptSums()).toEqual({ [`${today}/offline`]: { ...none, pages: pages(2) } });
  });

  test('posts at the same moment lose nothing', async () => {
    const posts = Array.from({ length: 12 }, (_, at) => at + 1);
    const answers = await Promise.all(
      posts.map((times) => ofPhone({ key: key(), day: today, pages: pages(times) })),
    );
    expect(answers.map(({ status }) => status)).toEqual(posts.map(() => 204));
    expect((await kept()).map(({ sums }) => sums.pages)).toEqual([pages(78)]);
  });

  test.each([0, 1, 2, 9])(
    'what was told counts once, also when it is told again %i days later',
    async (late) => {
      const now = (days: number) => new Date(Date.now() + days * 86_400_000);
      const phone = { key: key(), day: today, pages: pages(2) };
      const server = { key: key(), day: today, ...none, pages: pages(3) };
      for (const days of [late, late + 2, late + 8]) {
        await takeOfPhone(cms().payload, phone, now(days));
        await takeOfServer(cms().payload, server, now(days));
      }
      expect((await kept()).map(({ place, sums }) => [place, sums.pages])).toEqual([
        ['offline', pages(2)],
        ['site', pages(3)],
      ]);
    },
  );

  test('a phone counts no page that the site has not', async () => {
    const known = [...pages(1), ...pages(1, '/'), ...pages(1, askedSearch)];
    const made = [...pages(9, '/huong-dan/khong-co/'), ...pages(9, '/bat-ky/')];
    await ofPhone({ key: key(), day: today, pages: [...made, ...known] });
    const [row] = await kept();
    expect(row?.sums.pages.map(({ page }) => page).toSorted()).toEqual(
      known.map(({ page }) => page).toSorted(),
    );
    await ofPhone({ key: key(), day: today, pages: made });
    expect((await kept())[0]?.revision).toBe(1);
  });

  test('of who sent it nothing is kept', async () => {
    await ofPhone(
      { key: key(), day: today, pages: pages() },
      { 'User-Agent': 'Mozilla/5.0 a phone', Cookie: 'a=b' },
    );
    const rows = await kept();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/Mozilla|10\.1\.|a=b/);
  });

  test.each([
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a form of another site', { 'Content-Type': 'text/plain' }, 415],
    ['who asks not to be counted', { DNT: '1' }, 204],
    ['who asks so the newer way', { 'Sec-GPC': '1' }, 204],
    ['who sends too much', { 'Content-Length': '999999' }, 413],
  ])('nothing is read of %s', async (_who, headers, status) => {
    const answer = await ofPhone({ key: key(), day: today, pages: pages() }, headers);
    expect(answer.status).toBe(status);
    expect(await kept()).toEqual([]);
  });

  test('strangers at the door of web servers are refused before anything is read', async () => {
    const body = { key: key(), day: today, ...none, pages: pages() };
    for (const word of ['', 'wrong', monitorWord('another secret')])
      expect((await ofServer(body, word)).status).toBe(401);
    expect((await ofServer({ nonsense: true }, 'wrong')).status).toBe(401);
    expect(await kept()).toEqual([]);
  });

  test('whatever else a phone posts is refused in a sentence, and changes nothing', async () => {
    const good = { key: key(), day: today, pages: pages() };
    const bad = fc.oneof(
      fc.json(),
      fc.constantFrom(
        { ...good, who: 'Nguyễn Văn A' },
        { ...good, key: 'x' },
        { ...good, day: 'hôm nay' },
        { ...good, pages: [] },
        { ...good, pages: pages(21) },
        { ...good, pages: [...pages(), ...pages()] },
        {
          ...good,
          pages: Array.from({ length: 11 }, (_, at) => ({ page: `/a${at}/`, times: 20 })),
        },
        { ...good, pages: pages(-1) },
        { ...good, pages: pages(1, '/kiosk/') },
        { ...good, pages: pages(1, 'https://example.com/') },
        { ...good, pages: pages(1, '/tim/?q=nguyễn văn a') },
        {
          ...good,
          pages: Array.from({ length: 201 }, (_, at) => ({ page: `/a${at}/`, times: 1 })),
        },
      ),
      fc.record({ key: fc.string(), day: fc.string(), pages: fc.array(fc.anything()) }),
    );
    await fc.assert(
      fc.asyncProperty(bad, async (body) => {
        const answer = await ofPhone(body);
        expect(answer.status).toBe(400);
        expect(isForeign(sentenceOf(answer))).toBe(false);
      }),
      { numRuns: 60 },
    );
    expect(await kept()).toEqual([]);
  });

  test('nobody reads or writes the sums by the API', async () => {
    await ofPhone({ key: key(), day: today, pages: pages() });
    expect((await ask(cms(), 'GET', '/api/reading-days')).status).toBeGreaterThanOrEqual(400);
    const made = await ask(cms(), 'POST', '/api/reading-days', { body: { day: today } });
    expect(made.status).toBeGreaterThanOrEqual(400);
    expect(await kept()).toHaveLength(1);
  });
});
