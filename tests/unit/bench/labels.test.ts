import { expect, it } from 'vitest';
import { byLabels } from '../../bench/ranking/labels.ts';
import type { Question } from '../../bench/ranking/samples.ts';
import { seedSearch } from '../../bench/ranking/seed-search.ts';
import { tryOut } from '../../bench/ranking/trial.ts';

const { search } = seedSearch();
const days = new Map([['/huong-dan/ho-chieu/', '2026-11-26']]);
const trialOf = (labelled: string | undefined, any: string[] = []) =>
  tryOut(search, { q: 'làm hộ chiếu', any, group: 'asked', labelled } satisfies Question);

it('sets aside what was labelled before the page that is found first was written', () => {
  const before = trialOf('2026-11-25');
  const { judged, open } = byLabels([before], days);
  expect(before.hits[0]?.address).toBe('/huong-dan/ho-chieu/');
  expect(open).toEqual([before]);
  expect(judged).toEqual([]);
});

it.each([
  ['later', trialOf('2026-11-27')],
  ['on no known day', trialOf(undefined)],
  ['with its answer', trialOf('2026-11-25', ['/huong-dan/ho-chieu/'])],
])('judges what was labelled %s', (_, trial) => {
  expect(byLabels([trial], days)).toEqual({ judged: [trial], open: [] });
});

it('knows from the history of the repository when a guide came', () => {
  expect(byLabels([trialOf('2020-01-01')]).open).toHaveLength(1);
  expect(byLabels([trialOf('2100-01-01')]).open).toHaveLength(0);
});
