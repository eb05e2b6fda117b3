import type { TypedUser } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { readComparison } from '../../cms/writing/versions/compare.ts';
import { readVersions } from '../../cms/writing/versions/read.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, type Places } from './support/documents.ts';
import { makeUser } from './support/people.ts';

contract('an earlier version', (cms) => {
  let places: Places;
  let user: TypedUser;
  beforeAll(async () => {
    places = await makePlaces(cms().payload);
    user = await makeUser(cms().payload, 'editor');
  });

  /** Of each version, the newest first: whether it reads as the form does. */
  const readAsNow = async (id: string, isLive: boolean) => {
    const asking = { payload: cms().payload, user };
    const of = { collection: 'topics', id } as const;
    const { lines } = await readVersions(asking, of, { isLive });
    const found = [];
    for (const line of lines)
      found.push((await readComparison(asking, of, line.id, { isLive }))?.isAsNow);
    return found;
  };

  test('is brought back where it says something else than the form', async () => {
    const { payload } = cms();
    const { id } = await make(payload, 'topics', places, { summary: 'Bản đầu.' });
    const save = (data: object, draft = true) =>
      payload.update({ collection: 'topics', id, draft, data, depth: 0 });
    await save({ summary: 'Bản hai.' });
    expect(await readAsNow(id, false)).toEqual([true, false]);
    // What went live, and the draft that it was made of.
    await save({ _status: 'published' }, false);
    expect(await readAsNow(id, true)).toEqual([true, true, false]);
    await save({ summary: 'Bản đầu.' });
    expect(await readAsNow(id, true)).toEqual([true, false, false, true]);
  });
});
