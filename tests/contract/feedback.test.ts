import fc from 'fast-check';
import type { Where } from 'payload';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answerApi } from '../../cms/web/api/answer.ts';
import { isForeign } from '../../cms/base/errors/sentences.ts';
import type { FeedbackRow } from '../../cms/people/feedback/row.ts';
import { visitorHeader } from '../../cms/base/limits/network.ts';
import { anyCharacter } from '../support/any-character.ts';
import { askAs, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

const formType = 'application/x-www-form-urlencoded';

interface Sent {
  /** As a browser without scripts does. */
  asPage?: boolean;
  from?: string;
  headers?: Record<string, string>;
}

contract('the answers of readers', (cms) => {
  const { places } = provinceIn(cms);
  let guide: { id: string; title: string; liveAddress: string };
  let local: typeof guide;
  let networks = 0;

  beforeAll(async () => {
    const live = { _status: 'published' };
    guide = (await make(cms().payload, 'guides', places, live)) as never;
    local = (await make(cms().payload, 'guides', places, {
      ...live,
      commune: places.commune,
    })) as never;
  });
  beforeEach(() => cms().payload.db.deleteMany({ collection: 'feedback', where: {} }));

  /** Each sender has a network of its own, unless it is said. */
  async function post(
    body: Record<string, string> | string,
    { asPage = false, from, headers }: Sent = {},
  ): Promise<{ status: number; text: string }> {
    const request = new Request('http://localhost:3000/api/public/feedback', {
      method: 'POST',
      headers: {
        'Content-Type': formType,
        Accept: asPage ? 'text/html,*/*;q=0.8' : 'application/json',
        'User-Agent': 'Mozilla/5.0 a phone that nobody is told of',
        [visitorHeader]: from ?? `10.0.${(networks += 1) >> 8}.${networks & 255}`,
        ...headers,
      },
      body: typeof body === 'string' ? body : new URLSearchParams(body).toString(),
    });
    const { payload, environment } = cms();
    const payloadInstanceCacheKey = environment.databaseUri;
    const answer = await answerApi({ config: payload.config, payloadInstanceCacheKey, request });
    return { status: answer.status, text: await answer.text() };
  }

  async function kept(where: Where = {}): Promise<FeedbackRow[]> {
    const { docs } = await cms().payload.db.find<FeedbackRow>({
      collection: 'feedback',
      where,
      sort: 'createdAt',
      limit: 0,
      pagination: false,
    });
    return docs;
  }

  test('a yes is counted at its page, and asks nobody to do anything', async () => {
    const { status, text } = await post({ page: guide.liveAddress, helped: 'yes' });
    expect([status, text]).toEqual([200, '{"message":"Cảm ơn bà con đã góp ý."}']);
    expect(await kept()).toMatchObject([
      { kind: 'helped', of: 'guides', document: guide.id, state: 'done', worded: false },
    ]);
  });

  test('what is sent twice counts once, and words that come later are added once', async () => {
    const key = crypto.randomUUID();
    const no = { page: guide.liveAddress, helped: 'no', key };
    await Promise.all([1, 2, 3].map(() => post(no)));
    await post({ ...no, text: 'Bước 2 không giống trên máy.' });
    await post({ ...no, text: 'Thêm lần nữa.' });
    await post(no);
    expect(await kept()).toMatchObject([
      { id: key, kind: 'not-helped', text: 'Bước 2 không giống trên máy.', state: 'new' },
    ]);
  });

  test('nothing of who sent it is kept, and no number, name or address in what was said', async () => {
    const [team] = (
      await cms().payload.find({ collection: 'teams', limit: 1, depth: 0, draft: true })
    ).docs;
    const member = team?.members?.[0]?.name ?? 'Nguyễn An';
    await post(
      { page: guide.liveAddress, text: `Gọi ${member} 0912 345 678 hoài không được, a@b.vn` },
      { from: '203.0.113.77', headers: { Cookie: 'a=b', Referer: 'http://localhost:8080/x/' } },
    );
    const [row] = await kept();
    expect(row?.text).toBe('Gọi [tên] [số] hoài không được, [thư]');
    expect(JSON.stringify(row)).not.toMatch(/203\.0\.113|Mozilla|a=b|0912 ?345|localhost/);
  });

  test('what leads elsewhere and came too fast is not thanked for: it may be sent again', async () => {
    const said = { page: guide.liveAddress, text: 'Trang "http://vneid-la.example" có phải lừa?' };
    const page = await post({ ...said, drawn: '1.gia-mao' }, { asPage: true });
    expect(page.status).toBe(422);
    expect(page.text).toContain('máy chưa nhận');
    expect(page.text).toContain(
      '>Trang &quot;http://vneid-la.example&quot; có phải lừa?</textarea>',
    );
    expect(page.text).toContain(`name="page" value="${guide.liveAddress}"`);
    expect((await post({ ...said, seconds: '1' })).status).toBe(422);
    expect(await kept()).toEqual([]);
    expect((await post({ ...said, seconds: '6' })).status).toBe(200);
    expect(await kept()).toHaveLength(1);
  });

  test.each([
    ['a machine filled in what nobody sees', { text: 'Bài hay.', website: 'x' }],
    ['it advertises', { text: 'http://a.com và http://b.com' }],
    ['a page is not there, and nothing is said', { page: '/khong-co/', helped: 'no' }],
    ['nothing is said', { text: ' ' }],
  ])('it is thanked for and forgotten when %s', async (_, body) => {
    expect((await post(body)).status).toBe(200);
    expect(await kept()).toEqual([]);
  });

  describe('of one network', () => {
    test('more than anybody sends is refused in one sentence, to a browser on a page', async () => {
      const from = '203.0.113.200';
      const yes = { page: guide.liveAddress, helped: 'yes' };
      let taken = 0;
      let answer = await post(yes, { from, asPage: true });
      for (; answer.status === 200 && taken < 200; taken += 1)
        answer = await post(yes, { from, asPage: true });
      expect(taken).toBeGreaterThanOrEqual(40);
      expect(answer.status).toBe(429);
      expect(answer.text).toContain('Bà con gửi hơi nhanh.');
    });

    test('thousands of quick ones leave no more than its limit allows', async () => {
      const from = '203.0.113.201';
      for (let sent = 0; sent < 3334; sent += 50)
        await Promise.all(
          Array.from({ length: 50 }, (_, at) =>
            post({ page: guide.liveAddress, text: `Lời thứ ${sent + at} khác nhau` }, { from }),
          ),
        );
      expect((await kept()).length).toBeLessThan(120);
    }, 300_000);
  });

  test('whatever is sent is answered in one sentence, and nothing bad is stored', async () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 400 }),
      fc.constantFrom(
        ...['<script>alert(1)</script>', '{"$gt":""}', "' OR 1=1 --", '\u0000', '\ud800', '%00'],
        ...['a'.repeat(2000), '../../etc/passwd', '//evil.example/', 'javascript:alert(1)'],
      ),
    );
    const name = fc.constantFrom(
      ...['page', 'helped', 'text', 'question', 'key', 'seconds', 'drawn', 'website'],
      ...['__proto__', 'constructor', 'id', 'state', 'text[$ne]'],
    );
    const body = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 300 }),
      fc.constant('a'.repeat(70_000)),
      fc
        .array(fc.tuple(name, text), { maxLength: 8 })
        .map((pairs) => new URLSearchParams(pairs).toString()),
    );
    const type = fc.constantFrom(
      formType,
      formType,
      formType,
      'application/json',
      'text/plain',
      '',
    );
    await fc.assert(
      fc.asyncProperty(body, type, fc.boolean(), async (sent, contentType, asPage) => {
        const headers = { 'Content-Type': contentType };
        const answer = await post(sent, { asPage, headers });
        expect([200, 400, 413]).toContain(answer.status);
        if (answer.status !== 200 && !asPage) {
          const { errors } = JSON.parse(answer.text) as { errors: { message: string }[] };
          expect(errors.map(({ message }) => isForeign(message))).toEqual([false]);
        }
        expect(answer.text).not.toContain('<script');
      }),
      { numRuns: 134 },
    );
    for (const { text: said, page, state, kind } of await kept()) {
      expect(said).not.toMatch(/\p{Nd}{4}|[^\P{C}\n]/u);
      expect(['', guide.liveAddress]).toContain(page);
      expect(['new', 'done']).toContain(state);
      expect(['helped', 'not-helped', 'mistake', 'question']).toContain(kind);
    }
  }, 120_000);

  test('a page of another site cannot send in the name of its visitors', async () => {
    const { status } = await post({ text: 'Lạ' }, { headers: { 'Sec-Fetch-Site': 'cross-site' } });
    expect(status).toBe(403);
  });

  test('each sees at a document what is theirs to work on', async () => {
    await post({ page: guide.liveAddress, text: 'Của tỉnh.' });
    await post({ page: local.liveAddress, text: 'Của xã.' });
    await post({ page: local.liveAddress, helped: 'no' });
    const at = async (role: 'editor' | 'commune' | 'reader', id: string) => {
      const user = await makeUser(cms().payload, role, places.commune);
      return askAs(cms(), user, 'GET', `/api/feedback-at/guides/${id}`);
    };
    const one = { worded: 1, open: 1, helped: 0 };
    expect((await at('editor', guide.id)).body).toEqual({ ...one, notHelped: 0 });
    expect((await at('commune', local.id)).body).toEqual({ ...one, notHelped: 1 });
    expect((await at('commune', guide.id)).body).toMatchObject({ worded: 0 });
    expect(sentenceOf(await at('reader', guide.id))).toMatch(/chưa được phép/);
  });
});
