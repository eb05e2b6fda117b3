import { expect, test } from 'vitest';
import { idlePhase } from '../../../../kiosk/idle/idle-clock.ts';

test.each([
  [0, 90, { name: 'used' }],
  [89.9, 90, { name: 'used' }],
  [90, 90, { name: 'asking', secondsLeft: 30 }],
  [119.2, 90, { name: 'asking', secondsLeft: 1 }],
  [120, 90, { name: 'over' }],
  [100, 180, { name: 'used' }],
])('%d s without a touch at a limit of %d s', (untouched, limit, phase) => {
  expect(idlePhase(untouched, limit)).toEqual(phase);
});
