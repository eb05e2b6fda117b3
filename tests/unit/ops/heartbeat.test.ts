import { describe, expect, it } from 'vitest';
import { Heartbeat } from '../../../ops/heartbeat.ts';

const patience = { starting: 4, running: 2 };

/** Counts the beats until a heartbeat gives a process up. */
function beatsUntilGivenUp(heartbeat: Heartbeat): number {
  let beats = 1;
  while (!heartbeat.beat()) beats += 1;
  return beats;
}

describe('a heartbeat', () => {
  it('gives a process more beats to start than to answer later', () => {
    expect(beatsUntilGivenUp(new Heartbeat(patience))).toBe(5);
    const ready = new Heartbeat(patience);
    ready.ready();
    expect(beatsUntilGivenUp(ready)).toBe(3);
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
