import type { CollectionSlug, TypedUser } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles } from '../../cms/base/access/roles.ts';
import { askAs } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make, type Places, valid } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { isAllowed, makeUser } from './support/people.ts';

const data = (values: Record<string, unknown>) => values as never;

contract('access', (cms) => {
  const { places } = provinceIn(cms);
  const users = new Map<Role, TypedUser>();

  beforeAll(async () => {
    for (const role of roles) users.set(role, await makeUser(cms().payload, role, places.commune));
  });

  test('settings are kept by those who publish', async () => {
    for (const role of roles) {
      const as = { slug: 'settings' as const, user: users.get(role), overrideAccess: false };
      expect(await isAllowed(cms().payload.findGlobal(as)), role).toBe(true);
      const change = { province: 'Cà Mau', contact: { organisation: 'Sở' } };
      expect(await isAllowed(cms().payload.updateGlobal({ ...as, data: change })), role).toBe(
        ['admin', 'approver'].includes(role),
      );
    }
  });

  describe('a commune official', () => {
    const elsewhere: [CollectionSlug, (places: Places) => Record<string, unknown>][] = [
      ['hamlets', ({ otherCommune }) => ({ commune: otherCommune })],
      ['desks', ({ otherCommune }) => ({ commune: otherCommune })],
      ['teams', ({ otherHamlet }) => ({ hamlet: otherHamlet })],
      ['notices', ({ otherCommune }) => ({ communes: [otherCommune] })],
      ['notices', ({ commune, otherCommune }) => ({ communes: [commune, otherCommune] })],
      ['notices', () => ({ communes: [] })],
      ['guides', ({ otherCommune }) => ({ commune: otherCommune })],
    ];

    test.each(elsewhere)('touches no %s beyond the own commune', async (collection, place) => {
      const { payload } = cms();
      const as = { collection, user: users.get('commune'), overrideAccess: false, draft: true };
      const theirs = await make(payload, collection, places, place(places));
      const own = await make(payload, collection, places);
      const created = data({ ...valid(collection, places), ...place(places) });
      expect(await isAllowed(payload.create({ ...as, data: created }))).toBe(false);
      expect(await isAllowed(payload.update({ ...as, id: theirs.id, data: data({}) }))).toBe(false);
      const moved = data(place(places));
      expect(await isAllowed(payload.update({ ...as, id: own.id, data: moved }))).toBe(false);
    });

    test.each<[CollectionSlug, string]>([
      ['hamlets', 'commune'],
      ['desks', 'commune'],
      ['notices', 'communes'],
    ])('takes no %s out of the own commune into none', async (collection, field) => {
      const { id } = await make(cms().payload, collection, places);
      const as = { collection, user: users.get('commune'), overrideAccess: false, draft: true };
      const emptied = cms().payload.update({ ...as, id, data: data({ [field]: null }) });
      expect(await isAllowed(emptied)).toBe(false);
    });

    test.each<[CollectionSlug, (places: Places) => object]>([
      ['teams', ({ hamlet }) => ({ hamlet })],
      ['desks', ({ commune }) => ({ commune })],
      ['notices', ({ commune }) => ({ communes: [commune] })],
      ['guides', ({ commune }) => ({ commune })],
    ])('corrects none of the %s that only a draft moves there', async (collection, place) => {
      const { payload } = cms();
      const [, theirs] = elsewhere.find(([of]) => of === collection)!;
      const live = { ...theirs(places), _status: 'published' };
      const { id } = await make(payload, collection, places, live);
      const move = { collection, id, data: data({ ...place(places) }), context: {} };
      await payload.update({ ...move, draft: true });
      const as = { collection, user: users.get('commune'), overrideAccess: false, draft: true };
      const change = { ...as, id, data: data({}), context: {} };
      expect(await isAllowed(payload.update(change))).toBe(false);
      await payload.update({ ...move, data: data({ ...place(places), _status: 'published' }) });
      expect(await isAllowed(payload.update(change))).toBe(true);
    });

    test('reads the teams of the own commune only, versions included', async () => {
      const { payload } = cms();
      await make(payload, 'teams', places);
      await make(payload, 'teams', places, { hamlet: places.otherHamlet });
      const as = {
        collection: 'teams' as const,
        user: users.get('commune'),
        overrideAccess: false,
      };
      const { docs } = await payload.find({ ...as, depth: 0, pagination: false });
      const versions = await payload.findVersions({ ...as, depth: 0, pagination: false });
      const communes = [
        ...docs.map(({ commune }) => commune),
        ...versions.docs.map(({ version }) => version.commune),
      ];
      expect(communes.length).toBeGreaterThan(0);
      expect(new Set(communes)).toEqual(new Set([places.commune]));
    });
  });

  describe('a guide of a commune', () => {
    const asOfficial = () => ({
      collection: 'guides' as const,
      user: users.get('commune'),
      overrideAccess: false,
      depth: 0,
    });

    test('is begun by its official, from a guide of the province too, and stays there', async () => {
      const { payload } = cms();
      const fresh = data({ ...valid('guides', places), _status: 'draft' });
      const begun = await payload.create({ ...asOfficial(), data: fresh, draft: true });
      const { id } = await make(payload, 'guides', places, { _status: 'published' });
      const copy = await payload.duplicate({ ...asOfficial(), id });
      expect([begun, copy].map(({ commune, _status }) => [commune, _status])).toEqual(
        Array.from({ length: 2 }, () => [places.commune, 'draft']),
      );
      const moved = { ...asOfficial(), id: begun.id, draft: true, data: data({ commune: null }) };
      expect(await isAllowed(payload.update(moved))).toBe(false);
    });

    test('is listed there; those of other communes are not even read', async () => {
      const { payload } = cms();
      const { otherCommune, commune } = places;
      const theirs = await make(payload, 'guides', places, { commune: otherCommune });
      const { docs } = await payload.find({ ...asOfficial(), draft: true, pagination: false });
      expect(docs.length).toBeGreaterThan(0);
      expect(docs.map(({ id }) => id)).not.toContain(theirs.id);
      const { baseFilter } = payload.collections.guides.config.admin;
      const filter = (role: Role) =>
        baseFilter?.({ req: { user: users.get(role) } as never, limit: 10, page: 1, sort: 'id' });
      expect(await filter('commune')).toEqual({ commune: { equals: commune } });
      expect(await filter('editor')).toBeNull();
    });
  });

  test('what uses a document is told as far as it may be read', async () => {
    const { payload } = cms();
    await make(payload, 'teams', places);
    const used = async (role: Role, id: string) => {
      return askAs(cms(), users.get(role) as TypedUser, 'GET', `/api/used-by/hamlets/${id}`);
    };
    expect((await used('commune', places.otherHamlet)).status).toBe(404);
    const own = await used('commune', places.hamlet);
    expect(own.body['uses']).toContainEqual(expect.objectContaining({ collection: 'teams' }));
    const guide = await make(payload, 'guides', places, { commune: places.otherCommune });
    const state = `/api/live/documents/guides/${guide.id}`;
    expect((await askAs(cms(), users.get('commune') as TypedUser, 'GET', state)).status).toBe(404);
  });

  test('nobody but an administrator gives roles', async () => {
    const { payload } = cms();
    for (const role of roles.filter((each) => each !== 'admin')) {
      const user = await makeUser(payload, role, places.commune);
      const as = { collection: 'users' as const, user, overrideAccess: false };
      const changed = await payload.update({
        ...as,
        id: user.id,
        data: { role: 'admin', name: 'Tên mới' },
      });
      expect([changed.role, changed.name]).toEqual([role, 'Tên mới']);
      const found = await payload.find({ ...as, pagination: false });
      expect(found.docs.map(({ id }) => id)).toEqual([user.id]);
      const made = payload.create({
        ...as,
        data: { ...changed, email: 'them@example.vn' } as never,
      });
      expect(await isAllowed(made)).toBe(false);
    }
  });
});
