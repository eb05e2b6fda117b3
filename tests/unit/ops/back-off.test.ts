import { describe, expect, it } from 'vitest';
import { BackOff } from '../../../ops/back-off.ts';

describe('a process that died', () => {
  it('is started at once the first time, then ever later while it keeps dying', () => {
    const backOff = new BackOff(2_000);
    const delays = Array.from({ length: 7 }, () => backOff.after(1_000));
    expect(delays).toEqual([0, 250, 500, 1_000, 2_000, 2_000, 2_000]);
  });

  it('is started at once again after it ran well for a while', () => {
    const backOff = new BackOff(2_000);
    for (let death = 0; death < 5; death++) backOff.after(100);
    expect(backOff.after(10_000)).toBe(0);
    expect(backOff.after(100)).toBe(250);
  });
});
