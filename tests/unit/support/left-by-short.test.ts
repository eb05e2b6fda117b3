import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { leftByShort, leftOut } from '../../support/left-by-short.ts';
import { inTurn, isShort } from '../../support/long.ts';

const journeys = ['citizen', 'together', 'editor', 'kiosk'];
const folderOf = (suite: string) =>
  journeys.includes(suite) ? `tests/journeys/${suite}` : `tests/${suite}`;
const left = Object.entries(leftByShort).flatMap(([suite, files]) =>
  Object.keys(files).map((name) => ({ suite, name })),
);

it.each(left)('$suite/$name is a file of tests', ({ suite, name }) => {
  expect(existsSync(`${folderOf(suite)}/${name}.test.ts`)).toBe(true);
});

it('names only files that are made in a short run as what tries the same', () => {
  const named = Object.entries(leftByShort).flatMap(([suite, files]) =>
    Object.values(files).flatMap((reason: string) =>
      [...reason.matchAll(/`([\w/-]+)`/g)].map(([, name = '']) =>
        name.includes('/') ? name : `${suite}/${name}`,
      ),
    ),
  );
  const isMade = (name: string) =>
    !left.some((one) => `${one.suite}/${one.name}` === name) &&
    existsSync(
      `${folderOf(name.slice(0, name.indexOf('/')))}/${name.slice(name.indexOf('/') + 1)}.test.ts`,
    );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !isMade(name))).toEqual([]);
});

it('leaves nothing out but in a short run', () => {
  expect(leftOut('contract').length).toBe(isShort ? Object.keys(leftByShort.contract).length : 0);
  expect(inTurn([1, 2, 3, 4, 5, 6, 7], 3, 4)).toEqual(isShort ? [2, 5] : [1, 2, 3, 4, 5, 6, 7]);
});
