import { present } from '../../content/present.ts';
import type { TypedUser } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportSnapshot } from '../../cms/publishing/export/export.ts';
import { keepHeartbeat } from '../../cms/desks/machines/machines.ts';
import { readMachines } from '../../cms/desks/machines/machine-state.ts';
import { ask, authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { device, DeskMachine, heartbeat, range, sums, today } from './support/desk-machine.ts';
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

    test('as silent on the dashboard after 15 minutes, by those who may see it', async () => {
      const { payload } = cms();
      await machine.registered();
      const silentFor = async (user: TypedUser, minutes: number) =>
        (await readMachines(payload, user, new Date(Date.now() + minutes * 60_000))).silent.map(
          ({ id }) => id,
        );
      expect(await silentFor(people.editor, 14)).not.toContain(machine.desk.id);
      expect(await silentFor(people.editor, 60)).toContain(machine.desk.id);
      expect(await silentFor(people.own, 60)).toContain(machine.desk.id);
      expect(await silentFor(people.other, 60)).toEqual([]);
    });
  });

  test('says which one is silent, and is not called punctual without hours', async () => {
    const { payload } = cms();
    const user = await makeUser(payload, 'editor');
    const [, second] = [await machine.registered(), await machine.registered()];
    const later = new Date(Date.now() + 3_600_000);
    await keepHeartbeat(payload, await machine.id(second), heartbeat, later);
    const { silent } = await readMachines(payload, user, later);
    expect(silent.filter(({ id }) => id === machine.desk.id)).toEqual([
      expect.objectContaining({ machine: 'Máy số 1' }),
    ]);
    const before = (await readMachines(payload, user, later)).unjudged;
    const { id } = machine.desk;
    await payload.update({ collection: 'desks', id, data: { opening: [] } });
    expect((await readMachines(payload, user, later)).unjudged).toBe(before + 2);
  });

  test('is not silent on a holiday', async () => {
    const { payload } = cms();
    await machine.registered();
    const user = await makeUser(payload, 'editor');
    const later = new Date(Date.now() + 3_600_000);
    const silent = async () =>
      (await readMachines(payload, user, later)).silent.some(({ id }) => id === machine.desk.id);
    const closed = (closedDays: object[]) =>
      payload.updateGlobal({
        slug: 'settings',
        data: { province: 'Cà Mau', contact: { organisation: 'UBND tỉnh' }, closedDays },
      });
    await closed([{ name: 'lễ', from: new Date(), to: later }]);
    expect(await silent()).toBe(false);
    await closed([]);
    expect(await silent()).toBe(true);
  });

  test('is judged by the hours that are live, also where a list shows a draft', async () => {
    const { payload } = cms();
    await machine.registered();
    const long = new Date(Date.now() - 3_600_000).toISOString();
    await payload.db.updateOne({
      collection: 'machines',
      where: { desk: { equals: machine.desk.id } },
      data: { registeredAt: long },
    });
    await payload.update({
      collection: 'desks',
      id: machine.desk.id,
      draft: true,
      data: { opening: [] },
    });
    const { docs } = await payload.find({
      collection: 'desks',
      where: { id: { equals: machine.desk.id } },
      draft: true,
      user: await makeUser(payload, 'editor'),
      depth: 0,
    });
    expect([docs[0]?.opening, docs[0]?.machine]).toEqual([[], { state: 'silent', since: long }]);
  });

  test('leaves no key and no token in what staff reads, nor in the snapshot', async () => {
    const { payload } = cms();
    await machine.registered();
    await machine.key();
    await nameProvince(payload);
    const { snapshot } = await exportSnapshot(payload, {
      siteUrl: 'https://apso.example.vn',
      asOf: new Date().toISOString(),
    });
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

  test('is forgotten with its desk', async () => {
    const { payload } = cms();
    const token = await machine.registered();
    await machine.post('counts', { device, days: [{ day: today, ...sums('g1', 1) }] }, token);
    await payload.delete({ collection: 'desks', id: machine.desk.id });
    const where = { desk: { equals: machine.desk.id } };
    expect(await payload.db.findOne({ collection: 'machine-days', where })).toBeNull();
    expect((await machine.post('heartbeat', heartbeat, token)).status).toBe(401);
  });
});
