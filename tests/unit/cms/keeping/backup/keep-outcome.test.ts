import { expect, test } from 'vitest';
import { type Choice, isHonoured } from '../../../../../cms/keeping/backup/choice.ts';
import { outcomesOf } from '../../../../../cms/keeping/backup/keep-outcome.ts';
import { lastEvents, type Removal } from '../../../../../content/removals.ts';

const team = { collection: 'teams', document: 'one' };
const line = (of: Partial<Removal>): Removal => ({
  at: '2026-11-29T02:00:00.000Z',
  event: 'deleted',
  ...team,
  by: 'attacker',
  ...of,
});
const takenOff = line({ event: 'taken-off', by: 'anna', at: '2026-11-29T01:00:00.000Z' });
const until: Choice = { honour: 'all', until: '2026-11-29T01:30:00.000Z' };
const back = { event: 'live', ...team, outcome: true };
const offAgain = { event: 'taken-off', ...team, by: 'anna', outcome: true };
const notOf: Choice = { honour: 'all', notOf: ['attacker'] };

test.each<[string, Removal[], Choice, object[]]>([
  ['was kept says nothing', [line({})], { honour: 'all' }, []],
  ['came back says so, of nobody', [line({})], { honour: 'none' }, [back]],
  ['a person asked for says nothing', [line({ why: 'person' })], { honour: 'none' }, []],
  ['was only taken off by somebody else says that again', [takenOff, line({})], notOf, [offAgain]],
  [
    'was on the site again later than wanted is off it',
    [takenOff, line({ event: 'live' })],
    until,
    [offAgain],
  ],
  ['came back before says nothing more', [line({}), line({ event: 'live' })], until, []],
])('what %s', (_what, since, choice, lines) => {
  expect(outcomesOf({ before: [], since }, (removal) => isHonoured(choice, removal))).toEqual(
    lines,
  );
});

test.each<[string, Removal[], object[]]>([
  ['taken off is so again', [takenOff], [offAgain]],
  ['on the site again is so again', [takenOff, line({ event: 'live', by: 'anna' })], [back]],
  ['brought back by an earlier restore is so again', [line({})], [back]],
])('what was %s when the backup was made', (_what, before, lines) => {
  const since = [line({ at: '2026-11-29T03:00:00.000Z' })];
  expect(outcomesOf({ before, since }, (removal) => isHonoured(notOf, removal))).toEqual(lines);
});

test.each<[string, Choice]>([
  ['a moment before it', until],
  ['all removals', { honour: 'all' }],
  ['another account', { honour: 'all', notOf: ['bob'] }],
])('what a restore brought back stays where the next one is told of %s', (_what, choice) => {
  const first = [line({ at: '2026-11-29T01:10:00.000Z' })];
  const known = { before: [], since: first };
  const [outcome] = outcomesOf(known, (removal) => isHonoured(notOf, removal));
  const written = { ...outcome!, at: '2026-11-29T05:00:00.000Z' };
  const kept = [...first, written].filter((removal) => isHonoured(choice, removal));
  expect(lastEvents(kept).get('teams/one')?.event).toBe('live');
});
