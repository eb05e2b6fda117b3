import type { TypedUser } from 'payload';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportSnapshot } from '../../cms/export/export.ts';
import { readMachines } from '../../cms/machines/machine-state.ts';
import { renewKey } from '../../cms/machines/machines.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, type Places } from './support/documents.ts';
import { makeUser } from './support/people.ts';

const device = '8a3cfb5e-6d5c-4f0e-9a57-0d0c0f6a1b11';
const today = dayOfInstant(new Date());
const yesterday = dayOfInstant(new Date(Date.now() - 86_400_000));
const range = `from=${yesterday}&to=${today}`;

/** Open day and night, so that every minute of silence counts. */
const alwaysOpen = [{ from: '1', to: '7', opens: '00:00', closes: '23:59' }];

const heartbeat = {
  release: '20261124T080000000Z',
  uptimeSeconds: 3720,
  storage: { used: 4_200_000, quota: 900_000_000 },
  errors: { today: 1, last: 'TypeError · page.js:1:20' },
  waitingDays: 1,
};

contract('the machine of a desk', (cms) => {
  let places: Places;
  let desk: { id: string; code: string };

  const post = (what: string, body: unknown, token = '') =>
    ask(cms(), 'POST', `/api/public/kiosk/${what}`, { body, authorization: `Bearer ${token}` });

  const keyOf = async (id: string, now?: Date) => (await renewKey(cms().payload, id, now)).key;

  /** Registers and gives the token. */
  async function registered(): Promise<string> {
    const { body } = await post('register', { code: desk.code, key: await keyOf(desk.id) });
    return String(body['token']);
  }

  const sums = (guide: string, opened: number, missed: [string, number][] = []) => ({
    tasks: [{ guide, opened, finished: opened - 1, left: 1 }],
    missed: missed.map(([text, times]) => ({ text, times })),
    missedOther: 0,
  });

  beforeAll(async () => {
    places = await makePlaces(cms().payload);
  });
  beforeEach(async () => {
    const data = { _status: 'published', opening: alwaysOpen };
    desk = (await make(cms().payload, 'desks', places, data)) as unknown as typeof desk;
  });

  describe('registers', () => {
    test('with a key that works once, however it is typed', async () => {
      const key = await keyOf(desk.id);
      expect(key).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
      const typed = {
        code: ` ${desk.code.toLowerCase()} `,
        key: key.toLowerCase().replace('-', ' '),
      };
      const first = await post('register', typed);
      expect(first.status).toBe(200);
      expect((await post('heartbeat', heartbeat, String(first.body['token']))).status).toBe(204);
      const second = await post('register', typed);
      expect([second.status, sentenceOf(second)]).toEqual([
        403,
        expect.stringContaining('không có khóa đăng ký nào đang chờ'),
      ]);
    });

    test('and an earlier registration ends only then', async () => {
      const old = await registered();
      const key = await keyOf(desk.id);
      expect((await post('heartbeat', heartbeat, old)).status).toBe(204);
      await post('register', { code: desk.code, key });
      expect((await post('heartbeat', heartbeat, old)).status).toBe(401);
    });

    test.each([
      ['a wrong key', async () => ({ code: desk.code, key: 'AAAA-AAAA' }), 'chưa đúng'],
      [
        'a key of yesterday',
        async () => ({
          code: desk.code,
          key: await keyOf(desk.id, new Date(Date.now() - 24 * 3_600_000)),
        }),
        'quá 24 giờ',
      ],
      ['a code of no desk', async () => ({ code: 'KHONGCO', key: 'AAAA-AAAA' }), 'Không có quầy'],
    ])('but not with %s', async (_, body, said) => {
      await keyOf(desk.id);
      const answer = await post('register', await body());
      expect([403, 404]).toContain(answer.status);
      expect(sentenceOf(answer)).toContain(said);
    });

    test('but not at a desk that is not live', async () => {
      const draft = (await make(cms().payload, 'desks', places)) as unknown as typeof desk;
      const answer = await post('register', { code: draft.code, key: await keyOf(draft.id) });
      expect(answer.status).toBe(404);
    });

    test('but not by guessing on and on', async () => {
      const key = await keyOf(desk.id);
      for (let tries = 0; tries < 30; tries += 1)
        await post('register', { code: desk.code, key: 'BBBB-BBBB' });
      const answer = await post('register', { code: desk.code, key });
      expect([answer.status, sentenceOf(answer)]).toEqual([
        403,
        expect.stringContaining('quá nhiều'),
      ]);
    });
  });

  describe('counts', () => {
    /** What the CMS shows for the days of these tests. */
    const shown = async () => {
      const authorization = await authorizationOf(cms(), await makeUser(cms().payload, 'editor'));
      const { body } = await ask(cms(), 'GET', `/api/desk-machines/${desk.id}?${range}`, {
        authorization,
      });
      return body['sums'];
    };

    test('a day sent twice, late or in the wrong order counts once', async () => {
      const token = await registered();
      const [early, late] = [sums('g1', 2, [['xe ôm', 1]]), sums('g1', 5, [['xe ôm', 3]])];
      for (const state of [early, late, early, late])
        await post('counts', { device, days: [{ day: today, ...state }] }, token);
      expect(await shown()).toEqual(late);
    });

    test('days and devices add up, and what is older than the range stays out', async () => {
      const token = await registered();
      const other = crypto.randomUUID();
      const days = [
        { day: '2000-01-01', ...sums('g1', 50) },
        { day: yesterday, ...sums('g1', 2) },
        { day: today, ...sums('g1', 3) },
      ];
      const answer = await post('counts', { device, days }, token);
      expect(answer.body).toEqual({ days: days.map(({ day }) => day) });
      await post('counts', { device: other, days: [{ day: today, ...sums('g1', 4) }] }, token);
      expect(await shown()).toMatchObject({
        tasks: [{ guide: 'g1', opened: 9, finished: 6, left: 3 }],
      });
    });

    test('posts at the same time lose nothing', async () => {
      const token = await registered();
      await Promise.all(
        [1, 2, 3, 4, 5].map((opened) =>
          post('counts', { device, days: [{ day: today, ...sums(`g${opened}`, opened) }] }, token),
        ),
      );
      expect(((await shown()) as { tasks: unknown[] }).tasks).toHaveLength(5);
    });

    test.each([
      ['a text with digits', sums('g1', 1, [['số 0912345678', 1]])],
      ['a text that is too long', sums('g1', 1, [['a'.repeat(41), 1]])],
      ['a number below nought', sums('g1', -1)],
      ['something unknown', { ...sums('g1', 1), visitor: 'Nguyễn Văn A' }],
    ])('but not %s', async (_, day) => {
      const token = await registered();
      const answer = await post('counts', { device, days: [{ day: today, ...day }] }, token);
      expect(answer.status).toBe(400);
      expect(await shown()).toMatchObject({ tasks: [] });
    });
  });

  test('posts without a valid token, of another shape or too large are refused in Vietnamese', async () => {
    const token = await registered();
    const answers = [
      await post('counts', { device, days: [] }),
      await post('heartbeat', heartbeat, 'khong-phai'),
      await post('heartbeat', 'không phải JSON', token),
      await post('register', 'x'.repeat(64 * 1024 + 1)),
      await ask(cms(), 'POST', '/api/public/kiosk/heartbeat', { body: heartbeat }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 400, 413, 401]);
    expect(answers.map(sentenceOf).join()).toMatch(/chưa đăng ký.*không đúng mẫu.*quá dài/);
    expect((await ask(cms(), 'GET', '/api/public/kiosk/counts')).status).toBe(404);
  });

  describe('is seen', () => {
    let people: Record<'editor' | 'reader' | 'own' | 'other', TypedUser>;
    beforeAll(async () => {
      const { payload } = cms();
      people = {
        editor: await makeUser(payload, 'editor'),
        reader: await makeUser(payload, 'reader'),
        own: await makeUser(payload, 'commune', places.commune),
        other: await makeUser(payload, 'commune', places.otherCommune),
      };
    });

    test.each([
      ['editor', [200, 200, 200]],
      ['reader', [200, 403, 403]],
      ['own', [200, 200, 200]],
      ['other', [403, 403, 403]],
      [undefined, [403, 403, 403]],
    ] as const)('and registered as %s may', async (who, expected) => {
      const authorization = who && (await authorizationOf(cms(), people[who]));
      const of = (method: 'GET' | 'POST', what: string) =>
        ask(cms(), method, `/api/desk-machines/${desk.id}${what}`, { authorization });
      const answers = [
        await of('GET', `?${range}`),
        await of('POST', '/key'),
        await of('POST', '/revoke'),
      ];
      expect(answers.map(({ status }) => status)).toEqual(expected);
      const { docs } = await cms().payload.find({
        collection: 'desks',
        where: { id: { equals: desk.id } },
        user: who && people[who],
        depth: 0,
      });
      expect(docs[0]?.machine ?? null).toEqual(
        expected[0] === 200 ? { state: 'unregistered' } : null,
      );
    });

    test('with its last heartbeat, until the registration is revoked', async () => {
      const token = await registered();
      await post('heartbeat', { ...heartbeat, uptimeSeconds: 1 }, token);
      await post('heartbeat', heartbeat, token);
      const authorization = await authorizationOf(cms(), people.editor);
      const { body } = await ask(cms(), 'GET', `/api/desk-machines/${desk.id}?${range}`, {
        authorization,
      });
      expect(body).toMatchObject({ machine: { state: 'heard' }, heartbeat });
      await ask(cms(), 'POST', `/api/desk-machines/${desk.id}/revoke`, { authorization });
      expect((await post('heartbeat', heartbeat, token)).status).toBe(401);
    });

    test('as silent on the dashboard after 15 minutes, by those who may see it', async () => {
      const { payload } = cms();
      await registered();
      const silentFor = async (user: TypedUser, minutes: number) =>
        (await readMachines(payload, user, new Date(Date.now() + minutes * 60_000))).silent.map(
          ({ id }) => id,
        );
      expect(await silentFor(people.editor, 14)).not.toContain(desk.id);
      expect(await silentFor(people.editor, 60)).toContain(desk.id);
      expect(await silentFor(people.own, 60)).toContain(desk.id);
      expect(await silentFor(people.other, 60)).toEqual([]);
    });
  });

  test('is judged by the hours that are live, also where a list shows a draft', async () => {
    const { payload } = cms();
    await registered();
    const long = new Date(Date.now() - 3_600_000).toISOString();
    await payload.db.updateOne({
      collection: 'machines',
      where: { id: { equals: desk.id } },
      data: { registeredAt: long },
    });
    await payload.update({
      collection: 'desks',
      id: desk.id,
      draft: true,
      data: { opening: [] },
    });
    const { docs } = await payload.find({
      collection: 'desks',
      where: { id: { equals: desk.id } },
      draft: true,
      user: await makeUser(payload, 'editor'),
      depth: 0,
    });
    expect([docs[0]?.opening, docs[0]?.machine]).toEqual([[], { state: 'silent', since: long }]);
  });

  test('leaves no key and no token in what staff reads, nor in the snapshot', async () => {
    const { payload } = cms();
    await registered();
    await keyOf(desk.id);
    await payload.updateGlobal({
      slug: 'settings',
      data: { province: 'Cà Mau', contact: { organisation: 'UBND tỉnh' } },
    });
    const { snapshot } = await exportSnapshot(payload, {
      siteUrl: 'https://apso.example.vn',
      asOf: new Date().toISOString(),
    });
    const machine = await payload.db.findOne<{ id: string; keyHash: string; tokenHash: string }>({
      collection: 'machines',
      where: { id: { equals: desk.id } },
    });
    const admin = await makeUser(payload, 'admin');
    const read = await payload.findByID({
      collection: 'desks',
      id: desk.id,
      user: admin,
      overrideAccess: false,
    });
    expect(snapshot.desks.map(({ id }) => id)).toContain(desk.id);
    for (const text of [JSON.stringify(snapshot), JSON.stringify(read)])
      expect(text).not.toMatch(new RegExp(`keyHash|${machine?.keyHash}|${machine?.tokenHash}`));
    for (const collection of ['machines', 'machine-days'] as const)
      await expect(
        payload.find({ collection, user: admin, overrideAccess: false }),
      ).rejects.toMatchObject({ status: 403 });
  });

  test('is forgotten with its desk', async () => {
    const { payload } = cms();
    const token = await registered();
    await post('counts', { device, days: [{ day: today, ...sums('g1', 1) }] }, token);
    await payload.delete({ collection: 'desks', id: desk.id });
    const where = { desk: { equals: desk.id } };
    expect(await payload.db.findOne({ collection: 'machine-days', where })).toBeNull();
    expect((await post('heartbeat', heartbeat, token)).status).toBe(401);
  });
});
