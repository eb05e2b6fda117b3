import type { CollectionSlug } from 'payload';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { locks } from '../../../cms/base/access/locks.ts';
import { mostOfAccount } from '../../../cms/base/access/preferences.ts';
import { type Role, roles } from '../../../cms/base/access/roles.ts';
import { ask, type Answer, authorizationOf, sentenceOf } from '../support/api.ts';
import { contract } from '../support/contract.ts';
import { make } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';
import { makeUser } from '../support/people.ts';

contract('locks', (cms) => {
  const { places } = provinceIn(cms);
  const people = new Map<Role, { id: string; authorization: string }>();
  const who = (role: Role) => people.get(role) ?? { id: '', authorization: '' };

  beforeAll(async () => {
    for (const role of roles) {
      const user = await makeUser(cms().payload, role, places.commune);
      people.set(role, {
        id: String(user.id),
        authorization: await authorizationOf(cms(), user),
      });
    }
  });

  beforeEach(() => cms().payload.db.deleteMany({ collection: locks, where: {} }));

  const holders = async () => {
    const { docs } = await cms().payload.find({ collection: locks, depth: 0, pagination: false });
    return docs.map(({ user }) => user.value);
  };

  async function lock(role: Role, collection: CollectionSlug, id: string): Promise<Answer> {
    const document = { relationTo: collection, value: id };
    const user = { relationTo: 'users', value: who('admin').id };
    const { authorization } = who(role);
    return ask(cms(), 'POST', `/api/${locks}`, { body: { document, user }, authorization });
  }

  const ofLock = async (role: Role, collection: CollectionSlug, id: string) =>
    String(((await lock(role, collection, id)).body['doc'] as { id: unknown }).id);

  test.each<[Role, CollectionSlug, Record<string, unknown>, boolean]>([
    ['reader', 'guides', {}, false],
    ['reader', 'notices', {}, false],
    ['commune', 'guides', {}, false],
    ['commune', 'notices', {}, true],
    ['commune', 'notices', { communes: 'other' }, false],
    ['approver', 'guides', {}, true],
    ['editor', 'guides', {}, true],
    ['editor', 'users', {}, false],
    ['admin', 'users', {}, true],
  ])('%s locks %s %o: %s', async (role, collection, where, allowed) => {
    const elsewhere = where['communes'] ? { communes: [places.otherCommune] } : {};
    const id =
      collection === 'users'
        ? who('reader').id
        : (await make(cms().payload, collection, places, elsewhere)).id;
    expect((await lock(role, collection, id)).status).toBe(allowed ? 201 : 403);
    expect(await holders()).toEqual(allowed ? [who(role).id] : []);
  });

  test('the settings are locked by those who publish', async () => {
    for (const role of roles) {
      const { authorization } = who(role);
      const body = { globalSlug: 'settings' };
      const { status } = await ask(cms(), 'POST', `/api/${locks}`, { body, authorization });
      expect(status, role).toBe(['admin', 'approver'].includes(role) ? 201 : 403);
    }
  });

  describe('of somebody else', () => {
    test('are taken over and released by those who publish, in their own name', async () => {
      const { id } = await make(cms().payload, 'notices', places);
      const own = await ofLock('commune', 'notices', id);
      const body = {
        user: { relationTo: 'users', value: who('reader').id },
        document: { relationTo: 'notices', value: 'another' },
      };
      const { authorization } = who('approver');
      const address = `/api/${locks}/${own}`;
      expect((await ask(cms(), 'PATCH', address, { body, authorization })).status).toBe(200);
      const { docs } = await cms().payload.find({ collection: locks, depth: 0 });
      expect(docs).toMatchObject([
        { user: { value: who('approver').id }, document: { value: id } },
      ]);
      expect((await ask(cms(), 'DELETE', address, { authorization })).status).toBe(200);
    });

    test.each<Role>(['reader', 'commune'])('are left alone by a %s', async (role) => {
      const { id } = await make(cms().payload, 'guides', places);
      const theirs = await ofLock('editor', 'guides', id);
      const { authorization } = who(role);
      const address = `/api/${locks}/${theirs}`;
      const body = { user: { relationTo: 'users', value: who(role).id } };
      expect((await ask(cms(), 'PATCH', address, { body, authorization })).status).toBe(403);
      expect((await ask(cms(), 'DELETE', address, { authorization })).status).toBe(403);
      expect(await holders()).toEqual([who('editor').id]);
    });
  });

  test('nobody locks without a login', async () => {
    const { id } = await make(cms().payload, 'guides', places);
    const body = { document: { relationTo: 'guides', value: id } };
    expect((await ask(cms(), 'POST', `/api/${locks}`, { body })).status).toBe(403);
    expect((await ask(cms(), 'GET', `/api/${locks}`)).status).toBe(403);
  });

  test('preferences are no store: an account keeps 256 kB of them, by whichever way', async () => {
    const { authorization } = who('reader');
    const value = 'x'.repeat(mostOfAccount / 4);
    const byKey = (key: string) =>
      ask(cms(), 'POST', `/api/payload-preferences/${key}`, { body: { value }, authorization });
    const statuses: number[] = [];
    for (const key of ['a', 'b', 'c', 'a', 'd']) statuses.push((await byKey(key)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 413]);
    const body = { key: 'e', value };
    const made = await ask(cms(), 'POST', '/api/payload-preferences', { body, authorization });
    expect([made.status, sentenceOf(made)]).toEqual([
      413,
      expect.stringContaining('nhiều nhất 256 kB'),
    ]);
    const { docs } = await cms().payload.find({ collection: 'payload-preferences', depth: 0 });
    expect(docs.filter(({ key }) => key === 'a')).toHaveLength(1);
  });
});
