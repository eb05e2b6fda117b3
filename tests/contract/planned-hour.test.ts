import { createLocalReq, type Payload, type TypedUser } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { lookAtMove } from '../../cms/writing/mass-deeds/look-move.ts';
import { lookAtTakeOff } from '../../cms/writing/mass-deeds/take-off-preview.ts';
import { askAs } from './support/api.ts';
import { contract } from './support/contract.ts';
import { makeMany } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { Importing, listFile } from './support/lists.ts';
import { makeUser } from './support/people.ts';

contract('the hour that a dialog promises for a plan', (cms) => {
  let payload: Payload;
  const { places } = provinceIn(cms);
  let asker: TypedUser;
  let approver: TypedUser;
  let asks: { guides: string[]; terms: string[]; list: string };

  beforeAll(async () => {
    payload = cms().payload;
    [asker, approver] = [await makeUser(payload, 'admin'), await makeUser(payload, 'approver')];
    const rows = Array.from({ length: 12 }, (_, at) => [
      `Ấp Mới ${String.fromCodePoint(65 + at)}`,
      'tối thứ Sáu',
    ]);
    const list = listFile(['Ấp, khóm', 'Họp lúc nào'], ...rows);
    const { id } = await new Importing(cms, approver).apply(list, { commune: places.commune });
    const count = 22;
    asks = {
      guides: await makeMany(payload, 'guides', places, { count, _status: 'published' }),
      terms: await makeMany(payload, 'terms', places, { count }),
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
    await askAs(cms(), approver, 'GET', '/api/held-deed/list');
    const address = `/api/users/${approver.id}/password-link`;
    expect((await askAs(cms(), asker, 'POST', address, {})).status).toBe(200);
    expect(await hours()).toEqual({ takeOff: null, trash: null, takeBack: null });
  });
});
