import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchesOf, isFor, runsOf } from '../../../../content/branches/answers.ts';
import { answerSigns } from '../../../../content/schema/guide.ts';

const signs = fc.uniqueArray(fc.constantFrom(...answerSigns), { maxLength: 4 });
const step = fc.record({ title: fc.string(), only: fc.option(signs, { nil: undefined }) });

test('a part without answers is for everybody, any other for its own, and all are for who was not asked', () => {
  expect(isFor({}, 'a')).toBe(true);
  expect(isFor({ only: [] }, 'a')).toBe(true);
  expect(isFor({ only: ['b'] }, 'a')).toBe(false);
  expect(isFor({ only: ['a', 'b'] }, 'a')).toBe(true);
  expect(isFor({ only: ['b'] }, undefined)).toBe(true);
});

describe('runs of steps', () => {
  test('are all steps in their order, each where it begins', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const runs = runsOf(steps);
        expect(runs.flatMap((run) => run.steps)).toEqual(steps);
        for (const run of runs) expect(steps[run.at]).toBe(run.steps[0]);
      }),
    );
  });

  test('are never two for the same answers one behind the other', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const names = runsOf(steps).map(({ only = [] }) => only.join());
        expect(names.filter((name, at) => at > 0 && name === names[at - 1])).toEqual([]);
      }),
    );
  });
});

describe('the question of a guide', () => {
  const answers = (...guides: (string | undefined)[]) =>
    guides.map((guide, at) => ({
      sign: answerSigns[at] ?? 'a',
      label: `Câu ${at}`,
      ...(guide && { guide }),
    }));
  const asking = (...guides: (string | undefined)[]) => ({
    branches: { question: 'Cho ai?', answers: answers(...guides) },
    steps: [{ only: ['a' as const] }, {}],
  });
  const open = (guide: Parameters<typeof branchesOf>[0]) =>
    branchesOf(guide, (id) => id !== 'mat')?.answers.map(({ sign }) => sign);

  test('has the answers that have steps of their own or lead to a guide', () => {
    expect(open(asking(undefined, 'khac'))).toEqual(['a', 'b']);
    expect(open(asking(undefined, undefined, 'khac'))).toEqual(['a', 'c']);
    expect(open(asking(undefined, 'mat', 'khac'))).toEqual(['a', 'c']);
  });

  test('is not asked where fewer than two lead somewhere', () => {
    expect(open(asking(undefined, undefined))).toBeUndefined();
    expect(open(asking(undefined, 'mat'))).toBeUndefined();
    expect(open({ steps: [{}] })).toBeUndefined();
  });
});
