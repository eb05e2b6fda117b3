import { describe, expect, it } from 'vitest';
import { Heartbeat } from '../../../ops/heartbeat.ts';

const patience = { starting: 4, running: 2 };

/** Counts the beats until a heartbeat gives a process up. */
function beatsUntilGivenUp(heartbeat: Heartbeat, slowness?: number): number {
  let beats = 1;
  while (!heartbeat.beat(slowness)) beats += 1;
  return beats;
}

describe('a heartbeat', () => {
  it('gives a process more beats to start than to answer later', () => {
    expect(beatsUntilGivenUp(new Heartbeat(patience))).toBe(5);
    const ready = new Heartbeat(patience);
    ready.ready();
    expect(beatsUntilGivenUp(ready)).toBe(3);
  });

  it.each([
    [0.5, 5, 3],
    [2, 9, 5],
    // A load of 28 on two processors: ten times as long to start, three times while it runs.
    [14, 41, 7],
    [1000, 41, 7],
  ])('is patient where all takes %d times as long', (slowness, starting, running) => {
    expect(beatsUntilGivenUp(new Heartbeat(patience), slowness)).toBe(starting);
    const ready = new Heartbeat(patience);
    ready.ready();
    expect(beatsUntilGivenUp(ready, slowness)).toBe(running);
  });

  it('counts anew from every answer', () => {
    const heartbeat = new Heartbeat(patience);
    heartbeat.ready();
    for (let round = 0; round < 10; round++) {
      expect([heartbeat.beat(), heartbeat.beat()]).toEqual([false, false]);
      heartbeat.answered();
    }
    expect(beatsUntilGivenUp(heartbeat)).toBe(3);
  });
});
