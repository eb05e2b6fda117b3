import { expect, test } from 'vitest';
import { type Choice, isHonoured } from '../../../../../cms/keeping/backup/choice.ts';
import { outcomesOf } from '../../../../../cms/keeping/backup/keep-outcome.ts';
import type { Removal } from '../../../../../content/removals.ts';

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
const back = { event: 'live', ...team };

test.each<[string, Removal[], Choice, object[]]>([
  ['was kept says nothing', [line({})], { honour: 'all' }, []],
  ['came back says so, of nobody', [line({})], { honour: 'none' }, [back]],
  ['a person asked for says nothing', [line({ why: 'person' })], { honour: 'none' }, []],
  [
    'was only taken off by somebody else says that again',
    [takenOff, line({})],
    { honour: 'all', notOf: ['attacker'] },
    [{ event: 'taken-off', ...team, by: 'anna' }],
  ],
  [
    'was on the site again later than wanted is off it',
    [takenOff, line({ event: 'live' })],
    until,
    [{ event: 'taken-off', ...team, by: 'anna' }],
  ],
  ['came back before says nothing more', [line({}), line({ event: 'live' })], until, []],
])('what %s', (_what, since, choice, lines) => {
  expect(outcomesOf(since, (removal) => isHonoured(choice, removal))).toEqual(lines);
});
