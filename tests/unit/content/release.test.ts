import { expect, test } from 'vitest';
import { instantOfRelease } from '../../../content/release.ts';
import { releaseId } from '../../../publisher/releases/releases.ts';

test('the id of a release says when it was made; another text says nothing', () => {
  const now = new Date('2026-11-24T19:58:16.696Z');
  expect(instantOfRelease(releaseId(now))).toEqual(now);
  expect(instantOfRelease('v1.2')).toBeUndefined();
});
