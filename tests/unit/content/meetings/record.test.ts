import { expect, it } from 'vitest';
import { checkRecord } from '../../../../content/snapshot/parse.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const [weekly] = sampleSnapshot().meetings;

it('no number of anybody stands in what the public gets', () => {
  expect(checkRecord('meetings', weekly).ok).toBe(true);
  const told = { ...weekly, place: 'Nhà ông Tư 0912 345 678', leader: 'Anh Tư, 0912/345/678' };
  expect(checkRecord('meetings', told)).toMatchObject({
    ok: false,
    problems: [
      { field: 'place', fault: { code: 'form', form: 'noNumber' } },
      { field: 'leader', fault: { code: 'form', form: 'noNumber' } },
    ],
  });
});
