import { expect, it } from 'vitest';
import { lookupOf } from '../../../../site/page-data/lookup.ts';
import { provenanceOf } from '../../../../site/page-data/provenance.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const document = { updatedAt: '2026-01-02T05:00:00Z', reviewBy: '2026-11-25', sources: [] };

it.each([
  ['2026-11-25T16:59:59Z', undefined],
  ['2026-11-25T17:00:00Z', true],
])('a page whose review was due on the 25th is overdue at %s: %s', (asOf, overdue) => {
  const { meta, ...lists } = sampleSnapshot();
  const lookup = lookupOf({ ...lists, meta: { ...meta, asOf } });
  expect(provenanceOf(document, lookup).overdue).toBe(overdue);
});
