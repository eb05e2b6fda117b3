import { describe, expect, it } from 'vitest';
import { Scrubber } from '../../../../publisher/watch/scrubber.ts';

const noon = Date.parse('2026-11-24T12:00:00+07:00');
const hour = 3_600_000;

describe('the files are looked through', () => {
  it('at once when they never were, or when a night was missed', () => {
    expect(new Scrubber(undefined, noon).isDue(noon)).toBe(true);
    expect(new Scrubber('2026-11-22T02:00:00+07:00', noon).isDue(noon)).toBe(true);
  });

  it('at two in the morning in Vietnam', () => {
    const scrubber = new Scrubber('2026-11-24T02:00:10+07:00', noon);
    expect(scrubber.isDue(noon)).toBe(false);
    expect(scrubber.isDue(Date.parse('2026-11-25T01:59:59+07:00'))).toBe(false);
    expect(scrubber.isDue(Date.parse('2026-11-25T02:00:00+07:00'))).toBe(true);
  });

  it('again after an hour when what was damaged could not be made anew', () => {
    const scrubber = new Scrubber(undefined, noon);
    scrubber.again(noon);
    expect(scrubber.isDue(noon + hour - 1)).toBe(false);
    expect(scrubber.isDue(noon + hour)).toBe(true);
  });
});
