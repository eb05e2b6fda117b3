import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { TakenOver, workOn } from '../../../../../cms/storage/planned-work/work.ts';

/** Something with so many rows left to do. */
function entry(rows: number) {
  const done: string[] = [];
  let left = rows;
  return {
    done,
    claim: async () => (left > 0 ? left : null),
    work: (who: string) => async () => {
      while (left > 0) {
        done.push(`${who} begins ${left}`);
        await setImmediate();
        done.push(`${who} ends ${left}`);
        left -= 1;
      }
    },
  };
}

test('two in one process never work on the same at once; the second finds nothing left', async () => {
  const { claim, done, work } = entry(2);
  await Promise.all([workOn('one', claim, work('A')), workOn('one', claim, work('B'))]);
  expect(done).toEqual(['A begins 2', 'A ends 2', 'A begins 1', 'A ends 1']);
});

test('the second takes up what the first left half-way, and the first tells its fault', async () => {
  const { claim, done, work } = entry(1);
  const failing = workOn('one', claim, () => Promise.reject(new Error('killed')));
  const second = workOn('one', claim, work('B'));
  await expect(failing).rejects.toThrow('killed');
  await second;
  expect(done).toEqual(['B begins 1', 'B ends 1']);
});

test('work that another process took over is no fault', async () => {
  const { claim } = entry(1);
  const taken = workOn('one', claim, () => Promise.reject(new TakenOver()));
  await expect(taken).resolves.toBeUndefined();
});
