import type { CollectionSlug } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCandidates } from '../../cms/publishing/export/concepts.ts';
import { markLive } from '../../cms/publishing/publication/moves.ts';
import { ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

const lists = ['synonyms', 'redirects', 'best-bets'] as const satisfies CollectionSlug[];

contract('the trash of lists that are live once they are saved', (cms) => {
  const { places } = provinceIn(cms);
  let admin: string;
  let approver: string;

  beforeAll(async () => {
    const { payload } = cms();
    admin = await authorizationOf(cms(), await makeUser(payload, 'admin'));
    approver = await authorizationOf(cms(), await makeUser(payload, 'approver'));
  });

  const send = (method: string, address: string, body?: object, authorization = approver) =>
    ask(cms(), method, `/api/${address}`, { authorization, ...(body && { body }) });
  const trash = (address: string) =>
    send('PATCH', address, { deletedAt: new Date().toISOString() });
  const restore = (slug: string, id: string) =>
    send('PATCH', `${slug}?trash=true&where[id][equals]=${id}`, { deletedAt: null });
  const isPublic = async (id: string) =>
    (await readCandidates(cms().payload)).some((one) => JSON.stringify(one).includes(id));
  const said = async (slug: CollectionSlug, id: string) => {
    const where = { id: { equals: id } };
    const row = await cms().payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: slug,
      where,
    });
    return row && { ...row, updatedAt: null, changedBy: null };
  };

  describe.each(lists)('%s', (slug) => {
    test('takes one off at once, gives it back as it was, and is emptied by administrators', async () => {
      const { id } = await make(cms().payload, slug, places);
      const whole = await said(slug, id);
      expect(await isPublic(id)).toBe(true);
      for (const who of [admin, approver])
        for (const address of [`${slug}/${id}`, `${slug}?where[id][equals]=${id}`]) {
          const refused = await send('DELETE', address, undefined, who);
          expect(refused.status).toBeGreaterThanOrEqual(400);
        }
      const first = await send('DELETE', `${slug}/${id}`, undefined, admin);
      expect([first.status, sentenceOf(first)]).toEqual([
        409,
        expect.stringContaining('bỏ vào thùng rác trước'),
      ]);
      expect((await trash(`${slug}/${id}`)).status).toBe(200);
      expect(await isPublic(id)).toBe(false);
      expect((await restore(slug, id)).status).toBe(200);
      expect(await said(slug, id)).toEqual(whole);
      expect(await isPublic(id)).toBe(true);

      await trash(`${slug}/${id}`);
      expect((await send('DELETE', `${slug}/${id}?trash=true`)).status).toBe(403);
      const emptied = await send('DELETE', `${slug}/${id}?trash=true`, undefined, admin);
      expect(emptied.status).toBe(200);
      expect(await said(slug, id)).toBeNull();
    });
  });

  test('a redirect in the trash leads nowhere, and comes out when its page moves again', async () => {
    const { payload } = cms();
    const create = (from: string, to: string) =>
      payload.create({ collection: 'redirects', data: { from, to }, depth: 0 });
    const { id } = await create('/rac-mot/', '/rac-hai/');
    expect((await trash(`redirects/${id}`)).status).toBe(200);
    // Were it not in the trash, this one would lead in a circle.
    const back = await create('/rac-hai/', '/rac-mot/');
    expect(back.to).toBe('/rac-mot/');
    const refused = await restore('redirects', id);
    expect(refused.body['errors']).toMatchObject([{ message: expect.anything() }]);
    await payload.delete({ collection: 'redirects', id: back.id });

    const dweller = { collection: 'guides' as const, id: crypto.randomUUID() };
    await markLive({ payload }, dweller, '/rac-ba/', '/rac-mot/');
    const found = await payload.find({ collection: 'redirects', where: { id: { equals: id } } });
    expect(found.docs).toMatchObject([{ from: '/rac-mot/', to: '/rac-ba/' }]);
    expect(await isPublic('/rac-mot/')).toBe(true);
  });
});
