import { createLocalReq } from 'payload';
import { expect, test } from 'vitest';
import { contract } from '../support/contract.ts';

/** As the collections say (`maxPerDoc`). */
const kept = 50;

contract('versions of a document', (cms) => {
  test('are no more than fifty, also when one request makes and changes it', async () => {
    const { payload } = cms();
    const req = await createLocalReq({}, payload);
    const of = { collection: 'terms', req, depth: 0, context: { quiet: true } } as const;
    const data = { term: 'Mã QR', meaning: 'Ô vuông để quét.', _status: 'published' as const };
    const { id } = await payload.create({ ...of, data: { ...data } as never });
    const count = async () => {
      const where = { parent: { equals: id } };
      const { totalDocs } = await payload.db.countVersions({ collection: 'terms', where });
      return totalDocs;
    };
    for (let save = 2; save <= kept; save += 1)
      await payload.update({ ...of, id, data: { meaning: `Ô vuông để quét, bản ${save}.` } });
    expect(await count()).toBe(kept);
    for (let save = 0; save < 2; save += 1)
      await payload.update({ ...of, id, data: { meaning: `Ô vuông, bản sau ${save}.` } });
    expect(await count()).toBe(kept);
  });
});
