import type { CollectionSlug, TypedUser } from 'payload';
import { beforeEach, expect, test } from 'vitest';
import { ask, authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { amend, make, valid } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

const published = { _status: 'published' };
const collections = ['hamlets', 'teams', 'desks'] as const;

contract('a sample', (cms) => {
  const { places } = provinceIn(cms);
  let admin: TypedUser;
  let authorization: string;
  beforeEach(async () => {
    admin = await makeUser(cms().payload, 'admin');
    authorization = await authorizationOf(cms(), admin);
  });

  const send = (method: string, address: string, body: object = {}) =>
    ask(cms(), method, `/api/${address}`, { authorization, body });
  const find = (collection: CollectionSlug, id: string, draft = false) =>
    cms().payload.findByID({
      collection,
      id,
      depth: 0,
      draft,
      trash: true,
      disableErrors: true,
    }) as Promise<{ sample?: boolean; name?: string } | null>;
  const deleteSamples = async () => (await send('POST', 'live/delete-samples')).body;

  test.each(collections)('is nothing real among %s, through whichever door', async (of) => {
    const { payload } = cms();
    const draft = await make(payload, of, places);
    const live = await make(payload, of, places, published);
    const trashed = await make(payload, of, places, { deletedAt: new Date().toISOString() });
    await amend(payload, of, trashed.id, { deletedAt: new Date().toISOString() });
    const calls = { sample: true, _status: 'draft' };
    for (const { id } of [draft, live, trashed])
      for (const query of ['?trash=true', '?draft=true', ''])
        await send('PATCH', `${of}/${id}${query}`, calls);
    const inOne = { deletedAt: new Date().toISOString(), ...calls };
    await send('PATCH', `${of}/${draft.id}?trash=true`, inOne);
    const made = await send('POST', of, { ...valid(of, places), sample: true });
    const { id } = made.body['doc'] as { id: string };
    expect(await deleteSamples()).toEqual({ deleted: 0, kept: 0 });
    for (const one of [draft.id, live.id, trashed.id, id]) {
      expect(await find(of, one)).toMatchObject({ sample: false });
      expect(await find(of, one, true)).toMatchObject({ sample: false });
    }
  });

  test('that was made real is none again by an older version', async () => {
    const { payload } = cms();
    const { id } = await make(payload, 'teams', places, { ...published, sample: true });
    const older = await payload.findVersions({
      collection: 'teams',
      where: { parent: { equals: id } },
    });
    await amend(payload, 'teams', id, { sample: false, ...published });
    const back = await send('POST', `teams/versions/${older.docs[0]?.id}`);
    expect(back.status).toBe(200);
    expect(await find('teams', id, true)).toMatchObject({ sample: false });
    await send('PATCH', `teams/${id}?trash=true`, { deletedAt: new Date().toISOString() });
    expect(await deleteSamples()).toEqual({ deleted: 0, kept: 0 });
    expect(await find('teams', id)).not.toBeNull();
  });
});
