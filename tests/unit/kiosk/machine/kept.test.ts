import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropDays, keepVisit, readKeptSums } from '../../../../kiosk/counts/kept-sums.ts';
import { readDeskChoice } from '../../../../kiosk/machine/desk-choice.ts';
import { keepFault, readFaults } from '../../../../kiosk/machine/faults.ts';
import { keepRelease, readKeptRelease } from '../../../../kiosk/machine/kept-release.ts';
import { keepWrongTry, pinWaitSeconds } from '../../../../kiosk/machine/pin-tries.ts';
import { readRegistration } from '../../../../kiosk/machine/registration.ts';
import { memory } from '../support/memory.ts';

const desk = 'QUAY1';
const day = '2026-11-25';
const now = new Date('2026-11-25T08:00:00Z');
const visit = { tasks: [], missed: [], missedOther: 1 };

/** The data a sound machine keeps. */
const sound: Record<string, unknown> = {
  'kiosk-desk': {
    code: desk,
    pin: { salt: 'aa', hash: 'bb' },
    desk: { name: 'Quầy', phone: '113' },
  },
  'kiosk-registration': { code: desk, token: 'cc' },
  'kiosk-counts': {
    desk,
    device: 'dd',
    days: {
      '2026-11-24': {
        tasks: [{ guide: 'g', opened: 2, finished: 1, left: 1 }],
        missed: [{ text: 'căn cước', times: 1 }],
        missedOther: 0,
      },
      [day]: visit,
    },
  },
  'kiosk-faults': { day, count: 2, last: 'TypeError' },
  'kiosk-release': { id: 'r0', takenAt: now.toISOString() },
  'kiosk-pin-tries': { wrong: 3, waitUntil: now.getTime() },
};

/** Text that somebody or an older version left, and a sound value with one part replaced. */
function damaged(key: string): fc.Arbitrary<string> {
  const paths = pathsOf(sound[key]);
  const replaced = fc
    .tuple(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 1 }))
    .map(([path, part]) => JSON.stringify(replace(sound[key], path, part)));
  return fc.oneof(fc.string(), fc.json(), { weight: 4, arbitrary: replaced });
}

function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([name, part]) =>
      pathsOf(part).map((path) => [name, ...path]),
    ),
  ];
}

function replace(value: unknown, [name, ...path]: string[], part: unknown): unknown {
  if (name === undefined) return part;
  const copy: Record<string, unknown> = structuredClone(value) as Record<string, unknown>;
  copy[name] = replace(copy[name], path, part);
  return copy;
}

const uses: [string, (storage: ReturnType<typeof memory>) => void][] = [
  ['kiosk-desk', (storage) => readDeskChoice(storage)?.desk?.name.trim()],
  ['kiosk-registration', (storage) => readRegistration(storage, desk)?.token.trim()],
  [
    'kiosk-counts',
    (storage) => {
      keepVisit(storage, desk, { visit, day });
      dropDays(storage, desk, { sent: [day], today: '2026-11-26' });
      const { days } = readKeptSums(storage, desk);
      for (const { missedOther } of Object.values(days))
        expect(missedOther).toBeGreaterThanOrEqual(0);
    },
  ],
  [
    'kiosk-faults',
    (storage) => {
      const { count } = readFaults(storage, day);
      keepFault(storage, new Error(), now);
      expect(readFaults(storage, day).count).toBe(count + 1);
    },
  ],
  [
    'kiosk-release',
    (storage) => {
      keepRelease(storage, 'r1');
      expect(Date.parse(readKeptRelease(storage)?.takenAt ?? '')).not.toBeNaN();
    },
  ],
  [
    'kiosk-pin-tries',
    (storage) => {
      expect(keepWrongTry(storage, now.getTime())).toBeLessThanOrEqual(900);
      expect(pinWaitSeconds(storage, now.getTime())).toBeLessThanOrEqual(900);
    },
  ],
];

test.each(uses)('%s: whatever a machine kept, the kiosk goes on', (key, use) => {
  fc.assert(
    fc.property(damaged(key), (text) => {
      const storage = memory();
      storage.setItem(key, text);
      use(storage);
    }),
  );
});

test.each(uses)('%s: the kiosk goes on from nothing, and from what is sound', (key, use) => {
  use(memory());
  const storage = memory();
  storage.setItem(key, JSON.stringify(sound[key]));
  use(storage);
});
