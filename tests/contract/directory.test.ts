import type { TypedUser } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../cms/base/access/roles.ts';
import { readCommune } from '../../cms/places/directory/commune.ts';
import { ask, authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { fourMembers, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

const agreed = { given: true, date: '2026-05-01', scope: ['phone'], how: 'ký giấy ngày họp tổ' };
const reachable = fourMembers.map((member) => ({
  ...member,
  phone: '0912345678',
  consent: agreed,
}));

contract('what the directory lacks', (cms) => {
  const { places } = provinceIn(cms);
  const people = new Map<Role | 'other', TypedUser>();
  const as = (who: Role | 'other') => ({
    payload: cms().payload,
    user: people.get(who) ?? null,
  });

  beforeAll(async () => {
    const { payload } = cms();
    for (const role of ['admin', 'editor', 'approver', 'commune', 'reader'] as const)
      people.set(role, await makeUser(payload, role, places.commune));
    people.set('other', await makeUser(payload, 'commune', places.otherCommune));
  });

  const team = (data: Record<string, unknown>) =>
    make(cms().payload, 'teams', places, { meetingHours: 'tối thứ Sáu', ...data });
  const hamlet = (name: string, data: Record<string, unknown> = {}) =>
    make(cms().payload, 'hamlets', places, { name, ...data });

  describe('in one commune', () => {
    let commune: string;
    const seenBy = async (who: Role | 'other') => readCommune(as(who), commune);

    beforeAll(async () => {
      const { payload } = cms();
      commune = (await make(payload, 'communes', places, { _status: 'published' })).id;
      people.set('commune', await makeUser(payload, 'commune', commune));
      const here = { commune, _status: 'published' };
      const full = await hamlet('Ấp Đủ', here);
      const silent = await hamlet('Ấp Không Số', here);
      await hamlet('Ấp Trống', here);
      await hamlet('Ấp Cũ', { ...here, replacedBy: full.id });
      await team({ hamlet: full.id, members: reachable, _status: 'published' });
      await team({ hamlet: silent.id, members: fourMembers, _status: 'published' });
      await make(payload, 'desks', places, { commune, _status: 'published' });
      await make(payload, 'notices', places, {
        title: 'Sắp tới',
        communes: [commune],
        startsAt: '2030-01-01T00:00:00.000Z',
      });
      await make(payload, 'notices', places, {
        title: 'Đã qua',
        communes: [commune],
        startsAt: '2020-01-01T00:00:00.000Z',
        endsAt: '2020-02-01T00:00:00.000Z',
      });
    });

    test.each(['admin', 'editor', 'approver', 'commune'] as const)(
      'is told to %s, the worst first, without hamlets of old',
      async (who) => {
        const view = await seenBy(who);
        expect(view?.hamlets.map(({ name, lacks }) => [name, ...lacks])).toEqual([
          ['Ấp Trống', 'team'],
          ['Ấp Không Số', 'phone'],
          ['Ấp Đủ'],
        ]);
        expect(view?.office.gaps.map(({ field }) => field)).toEqual([
          'office.address',
          'office.hours',
          'office.phone',
        ]);
        expect(view?.desks.map(({ gaps }) => gaps.map(({ field }) => field))).toEqual([
          ['opening', 'phone'],
        ]);
        expect(view?.notices.map(({ title, state }) => [title, state])).toEqual([
          ['Sắp tới', 'draft'],
        ]);
      },
    );

    test('says nothing of numbers to those who only look', async () => {
      const view = await seenBy('reader');
      expect(view?.hamlets.map(({ lacks }) => lacks)).toEqual([['team'], [], []]);
      expect(view?.seesPhones).toBe(false);
    });

    test('is not told to the official of another commune', async () => {
      expect(await seenBy('other')).toBeUndefined();
    });
  });

  describe('a check', () => {
    let id: string;
    const aYearAgo = new Date(Date.now() - 366 * 24 * 3_600_000).toISOString();
    const post = async (who: Role | 'other' | undefined, deed: string, body: object = {}) => {
      const user = who && people.get(who);
      const authorization = user && (await authorizationOf(cms(), user));
      return ask(cms(), 'POST', `/api/directory/teams/${id}/${deed}`, {
        body,
        ...(authorization && { authorization }),
      });
    };
    const stateOf = async () => {
      const view = await readCommune(as('editor'), places.commune);
      const found = view?.hamlets.flatMap(({ teams }) => teams).find((one) => one.id === id);
      return found?.missing.map(({ lack }) => lack);
    };

    beforeAll(async () => {
      people.set('commune', await makeUser(cms().payload, 'commune', places.commune));
      id = (await team({ hamlet: places.hamlet, members: reachable, createdAt: aYearAgo })).id;
    });

    test('is due after twelve months', async () => {
      expect(await stateOf()).toEqual(['check']);
    });

    test.each([
      ['reader', 403],
      ['other', 404],
      [undefined, 403],
    ] as const)('is not made by %s', async (who, status) => {
      expect((await post(who, 'check')).status).toBe(status);
      expect(await stateOf()).toEqual(['check']);
    });

    test('is made by the official, makes no draft, and is taken back once by who made it', async () => {
      const { payload } = cms();
      const versions = () =>
        payload.countVersions({ collection: 'teams', where: { parent: { equals: id } } });
      const { totalDocs: before } = await versions();
      const { status, body } = await post('commune', 'check');
      expect([status, await stateOf()]).toEqual([200, []]);
      expect((await versions()).totalDocs).toBe(before);
      expect((await post('editor', 'uncheck', body)).status).toBe(409);
      expect(await stateOf()).toEqual([]);
      expect((await post('commune', 'uncheck', body)).status).toBe(200);
      expect(await stateOf()).toEqual(['check']);
      expect((await post('commune', 'uncheck', body)).status).toBe(409);
    });
  });
});
