import { expect, test } from 'vitest';
import { compose } from '../../../../../cms/writing/preview/compose.ts';
import { comingOf } from '../../../../../content/meetings/coming.ts';
import { formNames } from '../../../../support/form-names.ts';
import { sampleSnapshot } from '../../../../support/snapshot.ts';

const emptyFolder = '/no/withdrawals';

test('a meeting that has no day yet is to come, and its day is missing', () => {
  const base = sampleSnapshot();
  const row = { id: 'moi', title: 'Cài VNeID', commune: base.communes[0]?.id, place: 'Trụ sở ấp' };
  const made = compose(base, {
    draft: { kind: 'meetings', id: 'moi', row, others: [] },
    names: formNames,
    dataDir: emptyFolder,
  });
  if ('wanted' in made) throw new Error('It needs nothing that is not public.');
  const { meetings, meta } = made.snapshot;
  const meeting = meetings.find(({ id }) => id === 'moi');
  expect(meeting && comingOf(meeting, meta.asOf, 1)).toHaveLength(1);
  expect(made.missing.join(' ')).toMatch(/ngày/i);
});
