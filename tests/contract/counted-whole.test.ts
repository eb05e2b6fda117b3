import { beforeAll, expect, test } from 'vitest';
import { contract } from './support/contract.ts';
import { make, makePlaces, type Places } from './support/documents.ts';

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
    const made = (count: number) =>
      make(cms().payload, kind, places, { _status: 'published', ...counted(count) });
    await expect(made(2.5)).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining('Ghi số nguyên, không có phần lẻ.') }] },
    });
    await expect(made(3)).resolves.toHaveProperty('id');
  });
});
