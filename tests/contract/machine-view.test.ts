import { present } from '../../content/present.ts';
import type { TypedUser } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { shownBy } from './support/public.ts';
import { DeskMachine, heartbeat, range } from './support/desk-machine.ts';
import { nameProvince } from './support/documents.ts';
import { makeUser } from './support/people.ts';

contract('the machine of a desk', (cms) => {
  const machine = new DeskMachine(cms);

  describe('is seen', () => {
    let people: Record<'editor' | 'reader' | 'own' | 'other', TypedUser>;
    beforeAll(async () => {
      const { payload } = cms();
      people = {
        editor: await makeUser(payload, 'editor'),
        reader: await makeUser(payload, 'reader'),
        own: await makeUser(payload, 'commune', machine.places.commune),
        other: await makeUser(payload, 'commune', machine.places.otherCommune),
      };
    });

    test.each([
      ['editor', true, true],
      ['reader', true, false],
      ['own', true, true],
      ['other', false, false],
      [undefined, false, false],
    ] as const)('and registered as %s may', async (who, sees, changes) => {
      await machine.registered();
      const id = await machine.id();
      const authorization = who && (await authorizationOf(cms(), people[who]));
      const of = (method: 'GET' | 'POST', address: string, body?: object) =>
        ask(cms(), method, `/api/${address}`, present({ authorization, body }));
      const [desk, status] = [machine.desk.id, (may: boolean) => (may ? 200 : 403)];
      expect((await of('GET', `desk-machines/${desk}?${range}`)).status).toBe(status(sees));
      const changing: [string, object?][] = [
        [`desk-machines/${desk}/key`],
        [`desk-machines/${desk}/${id}/name`, { name: 'Máy ở cửa' }],
        [`desk-machines/${desk}/${id}/tell`, { reload: true }],
        [`desk-duty/${desk}/today`, { closed: true }],
        [`desk-machines/${desk}/${id}/revoke`],
      ];
      const statuses = [];
      for (const [address, body] of changing)
        statuses.push((await of('POST', address, body)).status);
      expect(statuses).toEqual(changing.map(() => status(changes)));
      expect((await of('GET', `desk-duty/${desk}`)).status).toBe(status(changes));
      const { docs } = await cms().payload.find({
        collection: 'desks',
        where: { id: { equals: machine.desk.id } },
        user: who && people[who],
        depth: 0,
      });
      const shown = changes ? 'unregistered' : 'new';
      expect((docs[0]?.machine as { state: string } | null)?.state).toBe(sees ? shown : undefined);
    });

    test('with its last heartbeat, until the registration is revoked', async () => {
      const token = await machine.registered();
      await machine.post('heartbeat', { ...heartbeat, uptimeSeconds: 1 }, token);
      await machine.post('heartbeat', heartbeat, token);
      const authorization = await authorizationOf(cms(), people.editor);
      const { body } = await ask(cms(), 'GET', `/api/desk-machines/${machine.desk.id}?${range}`, {
        authorization,
      });
      expect(body['machines']).toEqual([
        expect.objectContaining({ state: expect.objectContaining({ state: 'heard' }), heartbeat }),
      ]);
      const revoke = `/api/desk-machines/${machine.desk.id}/${await machine.id()}/revoke`;
      await ask(cms(), 'POST', revoke, { authorization });
      expect((await machine.post('heartbeat', heartbeat, token)).status).toBe(401);
    });
  });

  test('leaves no key and no token in what staff reads, nor in the snapshot', async () => {
    const { payload } = cms();
    await machine.registered();
    await machine.key();
    await nameProvince(payload);
    const snapshot = await shownBy(payload);
    const stored = await payload.db.findOne<{ id: string; keyHash: string; tokenHash: string }>({
      collection: 'machines',
      where: { and: [{ desk: { equals: machine.desk.id } }, { tokenHash: { exists: true } }] },
    });
    const admin = await makeUser(payload, 'admin');
    const read = await payload.findByID({
      collection: 'desks',
      id: machine.desk.id,
      user: admin,
      overrideAccess: false,
    });
    expect(snapshot.desks.map(({ id }) => id)).toContain(machine.desk.id);
    for (const text of [JSON.stringify(snapshot), JSON.stringify(read)])
      expect(text).not.toMatch(new RegExp(`keyHash|tokenHash|${stored?.tokenHash}`));
    for (const collection of ['machines', 'machine-days'] as const)
      await expect(
        payload.find({ collection, user: admin, overrideAccess: false }),
      ).rejects.toMatchObject({ status: 403 });
  });
});
