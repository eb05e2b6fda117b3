import { expect, test } from 'vitest';
import { explanationOf } from '../../../../../../cms/writing/workflow/screens/texts.ts';

test('who takes off a page whose next version has its hour is told when it comes back', () => {
  const planned = explanationOf({ name: 'unpublish' }, '2026-12-05T01:30:00.000Z');
  expect(planned).toContain('cho tới 08:30 ngày 05/12/2026');
  expect(planned).toContain('bấm “Bỏ hẹn giờ” trước');
  expect(explanationOf({ name: 'unpublish' }, null)).not.toContain('hẹn');
});
