import type { CollectionSlug, TypedUser } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles } from '../../cms/access/roles.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, type Places, valid } from './support/documents.ts';
import { isAllowed, makeUser } from './support/people.ts';

const data = (values: Record<string, unknown>) => values as never;

contract('access', (cms) => {
  let places: Places;
  const users = new Map<Role, TypedUser>();

  beforeAll(async () => {
    places = await makePlaces(cms().payload);
    for (const role of roles) users.set(role, await makeUser(cms().payload, role, places.commune));
  });

  test('settings are kept by those who publish', async () => {
    for (const role of roles) {
      const as = { slug: 'settings' as const, user: users.get(role), overrideAccess: false };
      expect(await isAllowed(cms().payload.findGlobal(as)), role).toBe(true);
      const change = { province: 'Cà Mau', contact: { organisation: 'Sở' } };
      expect(await isAllowed(cms().payload.updateGlobal({ ...as, data: change })), role).toBe(
        ['admin', 'editor', 'approver'].includes(role),
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

    test('drafts the office of the own commune and nothing else of it', async () => {
      const { payload } = cms();
      const as = {
        collection: 'communes' as const,
        user: users.get('commune'),
        overrideAccess: false,
        draft: true,
      };
      const change = data({ name: 'Xã Khác', office: { hours: '7 giờ – 11 giờ' } });
      const changed = await payload.update({ ...as, id: places.commune, data: change });
      expect(changed.office?.hours).toBe('7 giờ – 11 giờ');
      expect(changed.name).not.toBe('Xã Khác');
      const other = payload.update({ ...as, id: places.otherCommune, data: change });
      expect(await isAllowed(other)).toBe(false);
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

  test('a commune official copies a live notice as a draft', async () => {
    const { payload } = cms();
    const { id } = await make(payload, 'notices', places, { _status: 'published' });
    const as = {
      collection: 'notices' as const,
      user: users.get('commune'),
      overrideAccess: false,
    };
    const copy = await payload.duplicate({ ...as, id });
    expect(copy._status).toBe('draft');
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
