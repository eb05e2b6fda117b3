import { expect, test } from 'vitest';
import { failedWith, runFile } from '../../../support/command.ts';

test('going back takes no argument that it does not know', { timeout: 60_000 }, () => {
  expect(runFile('publisher/commands/rollback.ts', ['--bogus'])).toEqual(
    failedWith('Không hiểu “--bogus”. Cách dùng: npm run rollback -- [BẢN]'),
  );
});
