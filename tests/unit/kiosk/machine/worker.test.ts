import { afterEach, expect, test, vi } from 'vitest';
import { registerWorker, takeUpdates } from '../../../../kiosk/machine/worker.ts';
import { memory } from '../support/memory.ts';

afterEach(() => void vi.unstubAllGlobals());

test('a new release is shown also where the storage takes nothing more', () => {
  const full = memory();
  full.setItem = () => {
    throw new DOMException('Full', 'QuotaExceededError');
  };
  const hears: (() => void)[] = [];
  const reload = vi.fn();
  vi.stubGlobal('localStorage', full);
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('navigator', {
    serviceWorker: {
      controller: {},
      register: () => Promise.reject(new Error('Not in this test')),
      ready: new Promise(() => undefined),
      addEventListener: (_: string, hear: () => void) => hears.push(hear),
    },
  });
  registerWorker();
  const stop = takeUpdates();
  expect(reload).not.toHaveBeenCalled();
  for (const hear of hears) hear();
  expect(reload).toHaveBeenCalledOnce();
  stop();
});
