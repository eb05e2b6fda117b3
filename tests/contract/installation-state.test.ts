import { expect, test } from 'vitest';
import { installationAddress, installationState } from '../../content/schema/installation-state.ts';
import { installationIdIn } from '../../env/installation-id.ts';
import { monitorWord } from '../../env/secret.ts';
import { lossOf } from '../../ops/upgrade/proof.ts';
import { runFile } from '../support/command.ts';
import { ask } from './support/api.ts';
import { contract } from './support/contract.ts';
import { makeUser } from './support/people.ts';

contract('what an upgrade is told of an installation', (cms) => {
  const read = async (since: string, secret = cms().payload.config.secret) =>
    ask(cms(), 'GET', `${installationAddress}?since=${since}`, {
      authorization: `Bearer ${monitorWord(secret)}`,
    });
  const state = async (since: string) => installationState.parse((await read(since)).body);

  test('is for who knows the word', async () => {
    expect((await read('', 'another secret')).status).toBe(401);
  });

  test('counts documents and what was deleted, as the command does without Payload', async () => {
    const { environment, payload } = cms();
    const user = await makeUser(payload, 'admin');
    const term = (name: string) =>
      payload.create({
        collection: 'terms',
        data: { term: name, meaning: 'Nghĩa của từ.' } as never,
        user,
      });
    const one = await term('Một');
    await term('Hai');
    const before = await state('');
    expect(before.id).toBe(installationIdIn(environment.dataDir) ?? null);
    expect(before.documents).toMatchObject({ terms: 2, users: 1, gone: 0, feedback: 0 });
    const since = new Date().toISOString();
    expect(await state(since)).toMatchObject({ deleted: {}, isTidied: false });
    await payload.delete({ collection: 'terms', id: one.id, user });
    const after = await state(since);
    expect(after.documents['terms']).toBe(1);
    expect(after.deleted).toEqual({ terms: 1 });
    expect(lossOf(before, after)).toBeUndefined();
    expect(lossOf(before, { ...after, deleted: {} })).toMatch(/^mở ra dữ liệu thiếu/);

    const { dataDir: DATA_DIR, databaseUri: DATABASE_URI } = environment;
    const told = runFile('cms/commands/state-for-upgrade.ts', ['--since', since], {
      DATA_DIR,
      DATABASE_URI,
    });
    expect(told).toMatchObject({ code: 0, error: '' });
    expect(JSON.parse(told.out)).toEqual(after);
  });
});
