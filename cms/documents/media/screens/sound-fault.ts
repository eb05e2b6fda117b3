/** A fault that makes a recording hard to hear; silence at an end in whole seconds. */
export type SoundFault =
  | { kind: 'silent' | 'clipped' | 'quiet' }
  | { kind: 'start' | 'end'; seconds: number };

/** Speech is measured by parts of this many seconds, which hold a syllable. */
const part = 0.05;
/** So many loud parts in a row are speech: a click of the button is shorter. */
const inARow = 3;
/** Loudness is that of the tenth of the parts that is loudest: who speaks slowly is not quiet. */
const loudest = 0.1;
/** Full scale is 1: −60 dB can't be heard, −36 dB is a whisper to old ears. */
const heard = 0.001;
const quiet = 0.016;
/** Rest is 20 dB below speech. */
const rest = 0.1;
/** The longest rest at the start or the end, in seconds. */
const longestRest = 3;
/** Samples at the limit sound of tearing when they are more than one of two thousand. */
const limit = 0.98;
const mostAtLimit = 1 / 2000;

/**
 * Finds the one thing to mend first in a recording.
 *
 * @param samples One channel, −1 to 1; what is beyond was cut off by the telephone
 * @param rate Samples per second
 */
export function soundFault(samples: Float32Array, rate: number): SoundFault | undefined {
  const parts = loudnessOf(samples, Math.round(rate * part));
  const loudness = parts.toSorted((one, other) => other - one)[Math.floor(parts.length * loudest)];
  if (loudness === undefined || loudness < heard) return { kind: 'silent' };
  if (shareAtLimit(samples) > mostAtLimit) return { kind: 'clipped' };
  if (loudness < quiet) return { kind: 'quiet' };
  const isLoud = parts.map((each) => each > loudness * rest);
  const start = restBefore(isLoud);
  const end = restBefore(isLoud.toReversed());
  if (start > longestRest) return { kind: 'start', seconds: Math.round(start) };
  if (end > longestRest) return { kind: 'end', seconds: Math.round(end) };
  return undefined;
}

/** The loudness of each part, as the root of its mean square. */
function loudnessOf(samples: Float32Array, length: number): number[] {
  const parts: number[] = [];
  for (let from = 0; from < samples.length; from += length) {
    const own = samples.subarray(from, from + length);
    parts.push(Math.sqrt(own.reduce((sum, each) => sum + each * each, 0) / own.length));
  }
  return parts;
}

function shareAtLimit(samples: Float32Array): number {
  const reached = samples.reduce((sum, each) => sum + Number(Math.abs(each) >= limit), 0);
  return reached / samples.length;
}

/** Seconds until speech begins; the whole length where it never does. */
function restBefore(isLoud: boolean[]): number {
  const begin = isLoud.findIndex((_, at) => isLoud.slice(at, at + inARow).every((each) => each));
  return (begin < 0 ? isLoud.length : begin) * part;
}
