import { expect, test } from 'vitest';
import { alertKnownAddress } from '../../content/schema/alert-answer.ts';
import { cmsState, cmsStateAddress } from '../../content/schema/cms-state.ts';
import { record } from '../../cms/storage/audit/record.ts';
import { answerApi } from '../../cms/web/api/answer.ts';
import { alertWord, monitorWord } from '../../env/secret.ts';
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

  test('knows of an alert once somebody with its link pressed the button', async () => {
    const { payload, environment } = cms();
    const tin = crypto.randomUUID();
    const ma = alertWord(payload.config.secret, tin);
    const open = async (method: string, query: Record<string, string>) => {
      const address = `http://localhost:3000${alertKnownAddress}?${new URLSearchParams(query)}`;
      const headers = { 'Content-Type': 'text/plain' };
      const request = new Request(address, method === 'POST' ? { method, headers } : {});
      const key = environment.databaseUri;
      const answer = await answerApi({
        config: payload.config,
        payloadInstanceCacheKey: key,
        request,
      });
      return [answer.status, await answer.text()] as const;
    };
    const [asked, form] = await open('GET', { tin, ma });
    expect([asked, form.includes('<button>Đã biết, tôi đang xem</button>')]).toEqual([200, true]);
    expect((await open('POST', { tin, ma: `${ma.slice(1)}x` }))[0]).toBe(404);
    expect((await open('GET', { tin: 'khac', ma }))[0]).toBe(404);
    expect((await open('POST', { tin: '', ma: '' }))[0]).toBe(404);
    expect((await state()).alertsKnown).not.toContain(tin);

    for (const time of [1, 2]) {
      const [status, said] = await open('POST', { tin, ma });
      expect([time, status, said.includes('bạn đã biết')]).toEqual([time, 200, true]);
    }
    expect((await state()).alertsKnown.filter((id) => id === tin)).toEqual([tin]);
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
