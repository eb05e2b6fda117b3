import { expect, test } from 'vitest';
import { cmsState, cmsStateAddress } from '../../content/schema/cms-state.ts';
import { record } from '../../cms/storage/audit/record.ts';
import { monitorWord } from '../../env/secret.ts';
import { ask } from './support/api.ts';
import { contract } from './support/contract.ts';
import { DeskMachine } from './support/desk-machine.ts';

contract('the state that a monitor is told', (cms) => {
  const machine = new DeskMachine(cms);
  const read = (authorization?: string) =>
    ask(cms(), 'GET', cmsStateAddress, authorization ? { authorization } : {});
  const word = () => `Bearer ${monitorWord(cms().payload.config.secret)}`;
  const state = async () => cmsState.parse((await read(word())).body);

  test('is for who knows the word, not for the logged in or the curious', async () => {
    expect((await read()).status).toBe(401);
    expect((await read('Bearer guessed')).status).toBe(401);
    expect((await read(word().slice(0, -1) + 'x')).status).toBe(401);
    expect((await read(word())).status).toBe(200);
  });

  test('counts machines, those that are silent, answers of readers and refused sign-ins', async () => {
    const { payload } = cms();
    const before = await state();
    await machine.registered();
    await record(payload, { deed: 'signInFailed' });
    await record(payload, { deed: 'tooFast' });
    await payload.db.create({
      collection: 'audit',
      data: { id: crypto.randomUUID(), at: '2020-01-01T00:00:00.000Z', deed: 'signInFailed' },
    });
    await payload.create({
      collection: 'feedback',
      data: { kind: 'mistake', state: 'new' } as never,
    });
    const now = await state();
    expect(now.machines.registered).toBe(before.machines.registered + 1);
    expect(now.failedSignIns).toBe(before.failedSignIns + 1);
    expect(now.tooFast).toBe(before.tooFast + 1);
    expect(now.feedbackWaiting).toBe(before.feedbackWaiting + 1);
    expect(now.machines.silent).toEqual([]);
    expect(now.atServer).toEqual([]);

    const since = new Date(Date.now() - 3_600_000).toISOString();
    await payload.db.updateOne({
      collection: 'machines',
      where: { desk: { equals: machine.desk.id } },
      data: { registeredAt: since },
    });
    expect((await state()).machines.silent).toEqual([{ desk: machine.desk.name, since }]);
  });
});
