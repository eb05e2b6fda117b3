import { beforeAll, expect, test } from 'vitest';
import { ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, type Places } from './support/documents.ts';
import { makeUser } from './support/people.ts';

const date = '2026-03-12T05:00:00.000Z';
const attended = (people: number) => ({
  trainings: [{ date, subject: 'Dịch vụ công', people }],
});

contract('who is counted', (cms) => {
  let places: Places;
  beforeAll(async () => {
    places = await makePlaces(cms().payload);
  });

  test.each([
    ['teams', attended],
    ['hamlets', (households: number) => ({ households })],
  ] as const)('is a whole number in %s', async (kind, counted) => {
    const { payload } = cms();
    const { id } = await make(payload, kind, places, { _status: 'published' });
    const authorization = await authorizationOf(cms(), await makeUser(payload, 'approver'));
    const saved = (count: number) =>
      ask(cms(), 'PATCH', `/api/${kind}/${id}`, {
        authorization,
        body: { _status: 'published', ...counted(count) },
      });
    const refused = await saved(2.5);
    expect(refused.status).toBe(400);
    expect(sentenceOf(refused)).toContain('Ghi số nguyên, không có phần lẻ.');
    expect((await saved(3)).status).toBe(200);
  });
});
