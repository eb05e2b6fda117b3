import { createLocalReq, type Payload, type TypedUser } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { lookAtMove } from '../../cms/writing/mass-deeds/look-move.ts';
import { lookAtTakeOff } from '../../cms/writing/mass-deeds/take-off-preview.ts';
import { ask, authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, type Places } from './support/documents.ts';
import { Importing, listFile } from './support/lists.ts';
import { makeUser } from './support/people.ts';

contract('the hour that a dialog promises for a plan', (cms) => {
  let payload: Payload;
  let places: Places;
  let asker: TypedUser;
  let approver: TypedUser;
  let asks: { guides: string[]; terms: string[]; list: string };

  const makeMany = async (collection: 'terms' | 'guides', data: Record<string, unknown>) => {
    const ids: string[] = [];
    for (let at = 0; at < 22; at += 1) ids.push((await make(payload, collection, places, data)).id);
    return ids;
  };

  beforeAll(async () => {
    payload = cms().payload;
    places = await makePlaces(payload);
    [asker, approver] = [await makeUser(payload, 'admin'), await makeUser(payload, 'approver')];
    const rows = Array.from({ length: 12 }, (_, at) => [
      `Ấp Mới ${String.fromCodePoint(65 + at)}`,
      'tối thứ Sáu',
    ]);
    const list = listFile(['Ấp, khóm', 'Họp lúc nào'], ...rows);
    const { id } = await new Importing(cms, approver).apply(list, { commune: places.commune });
    asks = {
      guides: await makeMany('guides', { _status: 'published' }),
      terms: await makeMany('terms', {}),
      list: id,
    };
  });

  /** The hour that each dialog names to the one who asks. */
  const hours = async () => {
    const req = await createLocalReq({ user: asker }, payload);
    const { guides, list, terms } = asks;
    return {
      takeOff: (await lookAtTakeOff(req, 'guides', guides)).plannedFor,
      trash: (await lookAtMove(req, { kind: 'trash', of: 'terms', ids: terms })).plannedFor,
      takeBack: (await new Importing(cms, asker).lookBack(list)).plannedFor,
    };
  };

  test('is none for somebody who has shut out one who could stop it', async () => {
    const hour = expect.any(String) as unknown;
    expect(await hours()).toEqual({ takeOff: hour, trash: hour, takeBack: hour });
    // Somebody who was in, and gets a new way in from the hands of the asker.
    await ask(cms(), 'GET', '/api/held-deed/list', {
      authorization: await authorizationOf(cms(), approver),
    });
    const authorization = await authorizationOf(cms(), asker);
    const address = `/api/users/${approver.id}/password-link`;
    expect((await ask(cms(), 'POST', address, { authorization, body: {} })).status).toBe(200);
    expect(await hours()).toEqual({ takeOff: null, trash: null, takeBack: null });
  });
});
