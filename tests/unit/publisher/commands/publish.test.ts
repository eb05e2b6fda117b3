import { expect, test } from 'vitest';
import { failedWith, runFile } from '../../../support/command.ts';

const patient = { timeout: 60_000 };

test('publishing takes no argument that it does not know', patient, () => {
  expect(runFile('publisher/commands/publish.ts', ['--bogus'])).toEqual(
    failedWith('Không hiểu “--bogus”. Cách dùng: npm run publish -- [--once]'),
  );
});

test('publishing with wrong settings says which', patient, () => {
  expect(runFile('publisher/commands/publish.ts', ['--once'], { DATA_DIR: '/dev/null' })).toEqual(
    failedWith(
      'Biến môi trường DATA_DIR: nhận được "/dev/null", cần đường dẫn tới một thư mục đọc và ghi được, ví dụ ./data.',
    ),
  );
});
