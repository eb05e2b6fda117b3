import { expect, test } from 'vitest';
import { LastUse } from '../../../../kiosk/idle/last-use.ts';

test('a palm that rests and jitters for twenty minutes is no use', () => {
  const lastUse = new LastUse(0);
  lastUse.come([1], 5_000);
  for (let now = 5_100; now <= 1_205_000; now += 100) lastUse.move([1], now);
  expect(lastUse.secondsUntil(1_205_000)).toBeGreaterThan(1_189);
  lastUse.go([1], 1_205_000);
  expect(lastUse.secondsUntil(1_205_000)).toBeGreaterThan(1_189);
});

test('another finger counts beside it, and so does the same number for a new touch', () => {
  const lastUse = new LastUse(0);
  lastUse.come([0], 0);
  lastUse.come([1], 60_000);
  expect(lastUse.secondsUntil(60_000)).toBe(0);
  lastUse.move([0, 1], 61_000);
  expect(lastUse.secondsUntil(61_000)).toBe(0);
  lastUse.go([1], 62_000);
  lastUse.move([0], 70_000);
  expect(lastUse.secondsUntil(70_000)).toBe(8);
  lastUse.come([1], 90_000);
  lastUse.move([1], 91_000);
  expect(lastUse.secondsUntil(91_000)).toBe(0);
});

test('a slow drag counts to its end', () => {
  const lastUse = new LastUse(0);
  lastUse.come([3], 1_000);
  lastUse.move([3], 8_000);
  expect(lastUse.secondsUntil(8_000)).toBe(0);
  lastUse.go([3], 9_000);
  expect(lastUse.secondsUntil(10_000)).toBe(1);
});

test('what lay on the glass before anybody looked is no use', () => {
  const lastUse = new LastUse(0);
  lastUse.move([7], 1_000);
  lastUse.go([7], 2_000);
  expect(lastUse.secondsUntil(2_000)).toBe(2);
});

test('a fly that sits down again and again where nothing is to press is no use', () => {
  const lastUse = new LastUse(0);
  for (let now = 6_000; now <= 120_000; now += 6_000) {
    lastUse.come([1], now, false);
    lastUse.move([1], now + 100);
    lastUse.go([1], now + 200);
  }
  expect(lastUse.secondsUntil(120_000)).toBe(120);
});

test('a finger that scrolls a text is use', () => {
  const lastUse = new LastUse(0);
  lastUse.come([1], 50_000, false);
  lastUse.drag(1);
  lastUse.move([1], 51_000);
  expect(lastUse.secondsUntil(51_000)).toBe(0);
});
