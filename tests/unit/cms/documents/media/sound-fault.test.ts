import { expect, test } from 'vitest';
import { soundFault } from '../../../../../cms/documents/media/screens/sound-fault.ts';

const rate = 8000;

/** Words of a third of a second with a breath after each, `volume` at their loudest, over a soft noise. */
function speech(seconds: number, volume: number): number[] {
  return Array.from({ length: seconds * rate }, (_, at) => {
    const isWord = (at / rate) % 0.6 < 0.35;
    const hum = Math.sin((at * 2 * Math.PI * 180) / rate);
    return hum * (isWord ? volume : 0.002);
  });
}

const hush = (seconds: number) => speech(seconds, 0.002);
const faultOf = (...parts: number[][]) => soundFault(Float32Array.from(parts.flat()), rate);

test('a voice at the usual loudness is good, with a breath at its ends', () => {
  expect(faultOf(hush(2), speech(20, 0.3), hush(2.5))).toBeUndefined();
});

test.each([
  ['nothing at all', [new Array<number>(rate * 5).fill(0)], { kind: 'silent' }],
  ['no sample', [[]], { kind: 'silent' }],
  ['a whisper from far away', [speech(20, 0.015)], { kind: 'quiet' }],
  [
    'a voice beyond what the telephone takes',
    [speech(20, 1.6).map((each) => Math.max(-1, Math.min(1, each)))],
    { kind: 'clipped' },
  ],
  ['four seconds before the voice', [hush(4), speech(20, 0.3)], { kind: 'start', seconds: 4 }],
  ['five seconds after the voice', [speech(20, 0.3), hush(5)], { kind: 'end', seconds: 5 }],
])('%s is told', (_, parts, fault) => {
  expect(faultOf(...parts)).toEqual(fault);
});

test('a click of the button is no beginning', () => {
  const click = speech(0.02, 0.9);
  expect(faultOf(click, hush(6), speech(20, 0.3))).toEqual({ kind: 'start', seconds: 6 });
});

test('a pause in the midst is no fault, a single loud word no tearing', () => {
  expect(faultOf(speech(10, 0.3), hush(6), speech(10, 0.3))).toBeUndefined();
  expect(faultOf(speech(20, 0.3), [1, 1, 1], speech(5, 0.3))).toBeUndefined();
});
