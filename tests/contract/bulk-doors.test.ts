import type { CollectionSlug } from 'payload';
import { expect, test } from 'vitest';
import { locks } from '../../cms/base/access/locks.ts';
import { preferences } from '../../cms/base/access/preferences.ts';
import { ask, askAs, authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';
import { makeSample } from './support/samples.ts';

/**
 * No content: who has a form open lets go of all at once, and of choices everybody reaches the own ones only.
 */
const excepted = new Set<string>([locks, preferences]);

contract('several documents in one request', (cms) => {
  const { places, someone } = provinceIn(cms, { someone: 'editor' });

  test('are deleted or changed in no collection, not even by an administrator', async () => {
    const { payload } = cms();
    const slugs = payload.config.collections.map(({ slug }) => slug as CollectionSlug);
    const from = { payload, places, someone: someone.id };
    const passed: string[] = [];
    let looked = 0;
    const tried = slugs.filter((one) => !excepted.has(one));
    for (const slug of tried) {
      const { id } = await makeSample(slug, 'own', from);
      const authorization = await authorizationOf(cms(), await makeUser(payload, 'admin'));
      const ids = async () => {
        const all = { collection: slug, limit: 0, pagination: false };
        const { docs } = await payload.db.find<{ id: string; deletedAt?: unknown }>(all);
        return docs.flatMap((one) => (one.deletedAt ? [] : [String(one.id)])).toSorted();
      };
      const before = await ids();
      expect(before, slug).toContain(String(id));
      const every = `/api/${slug}?where[id][exists]=true`;
      const both = `/api/${slug}?where[id][in]=${id},keine`;
      const oneAndAll = `/api/${slug}?where[and][0][id][equals]=${id}&where[or][0][id][exists]=true`;
      for (const door of [
        ...[every, both, `${every}&trash=true`, `${every}&limit=0&draft=true`],
        ...[oneAndAll, `${oneAndAll}&trash=true`],
      ])
        for (const method of ['DELETE', 'PATCH']) {
          const body = { deletedAt: new Date().toISOString() };
          const sent = { authorization, ...(method === 'PATCH' && { body }) };
          const { status } = await ask(cms(), method, door, sent);
          looked += 1;
          if (status < 400) passed.push(`${method} ${door}`);
        }
      expect(await ids(), slug).toEqual(before);
    }
    expect(tried.length).toBeGreaterThan(10);
    expect(looked).toBe(12 * tried.length);
    expect(passed).toEqual([]);
  });

  test('nor by GraphQL, which is shut', () => {
    expect(cms().payload.config.graphQL.disable).toBe(true);
  });

  test.each(['consent-forms', 'feedback'] as const)(
    'one after another comes to an end in %s, which has no trash',
    async (slug) => {
      const { payload } = cms();
      const from = { payload, places, someone: someone.id };
      const admin = await makeUser(payload, 'admin');
      const statuses: number[] = [];
      for (let at = 0; at < 11; at += 1) {
        const { id } = await makeSample(slug, 'own', from);
        statuses.push((await askAs(cms(), admin, 'DELETE', `/api/${slug}/${id}`)).status);
      }
      expect(statuses).toEqual([...Array(10).fill(200), 429]);
    },
  );
});
