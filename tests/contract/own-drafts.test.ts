import { randomUUID } from 'node:crypto';
import type { CollectionSlug } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

const done = [200, ''];
const refused = [403, expect.stringContaining('bản nháp do một mình bạn viết')];

contract('a commune official who throws away', (cms) => {
  const { places } = provinceIn(cms);
  let own: string;
  let colleague: string;
  let approver: string;

  beforeAll(async () => {
    const { payload } = cms();
    const authorized = async (role: 'approver' | 'commune') =>
      authorizationOf(cms(), await makeUser(payload, role, places.commune));
    own = await authorized('commune');
    colleague = await authorized('commune');
    approver = await authorized('approver');
  });

  const send = async (who: string, method: string, address: string, body: object) => {
    const answer = await ask(cms(), method, `/api/${address}`, { authorization: who, body });
    const sentence = answer.body['errors'] ? sentenceOf(answer) : '';
    return { status: answer.status, sentence, body: answer.body };
  };
  const draft = async (of: CollectionSlug = 'hamlets', more: object = {}) => {
    const data = { name: `Ấp Nháp ${randomUUID()}`, kind: 'ap', commune: places.commune, ...more };
    const { body } = await send(own, 'POST', `${of}?draft=true`, data);
    return (body['doc'] as { id: string }).id;
  };
  const throwAway = async (who: string, id: string) => {
    const moment = { deletedAt: new Date().toISOString() };
    const { status, sentence } = await send(who, 'PATCH', `hamlets/${id}`, moment);
    return [status, sentence];
  };
  const takeBack = async (who: string, id: string) => {
    const back = { deletedAt: null, _status: 'draft' };
    const address = `hamlets?trash=true&where[id][equals]=${id}`;
    const { status, body } = await send(who, 'PATCH', address, back);
    return [status, (body['docs'] as object[] | undefined)?.length ?? 0];
  };
  const isInTrash = async (id: string) => {
    const where = { id: { equals: id } };
    const row = await cms().payload.db.findOne<{ id: string; deletedAt?: unknown }>({
      collection: 'hamlets',
      where,
    });
    return Boolean(row?.deletedAt);
  };

  test('their own draft, and takes it back', async () => {
    const id = await draft();
    expect(await throwAway(own, id)).toEqual(done);
    expect(await isInTrash(id)).toBe(true);
    expect(await takeBack(own, id)).toEqual([200, 1]);
    expect(await isInTrash(id)).toBe(false);
  });

  test('a draft of somebody else, or one that somebody else wrote in: no', async () => {
    const id = await draft();
    expect(await throwAway(colleague, id)).toEqual(refused);
    await send(colleague, 'PATCH', `hamlets/${id}?draft=true`, { population: 1200, kind: 'khom' });
    expect(await throwAway(own, id)).toEqual(refused);
    expect(await isInTrash(id)).toBe(false);
  });

  test('what was approved, or was public once: no', async () => {
    const id = await draft();
    await send(own, 'POST', `workflow/hamlets/${id}/send`, {});
    const approved = await send(approver, 'POST', `workflow/hamlets/${id}/approve`, {});
    expect([approved.status, approved.sentence]).toEqual(done);
    expect(await throwAway(own, id)).toEqual(refused);
    await send(approver, 'POST', `workflow/hamlets/${id}/publish`, {});
    expect(await throwAway(own, id)).toEqual(refused);
    const farewell = { reason: 'ấp này nhập nhầm' };
    await send(approver, 'POST', `workflow/hamlets/${id}/unpublish`, { farewell });
    expect(await throwAway(own, id)).toEqual(refused);
    expect(await isInTrash(id)).toBe(false);
  });

  test('many at once, or for good: no', async () => {
    const ids = [await draft(), await draft()];
    const many = `hamlets?${ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&')}`;
    const moment = { deletedAt: new Date().toISOString() };
    expect((await send(own, 'PATCH', many, moment)).status).toBe(403);
    expect(await throwAway(own, ids[0] ?? '')).toEqual(done);
    for (const id of ids)
      expect((await send(own, 'DELETE', `hamlets/${id}?trash=true`, {})).status).toBe(403);
  });
});
