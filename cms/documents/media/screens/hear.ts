import { largestSound } from '../sound-size.ts';
import { soundFault, type SoundFault } from './sound-fault.ts';

/** Enough for a voice; what lies above it is not measured. */
const rate = 22_050;

/** Listens to at most this many seconds: decoded, an hour takes the browser 600 MB. */
const longest = 30 * 60;

/**
 * Listens to a recording as the browser plays it.
 *
 * @returns what is hard to hear, `long` where it is too long to listen to; undefined where it is good, or
 * where the browser can't play it
 */
export async function hear(file: Blob): Promise<SoundFault | { kind: 'long' } | undefined> {
  if (file.size > largestSound) return undefined;
  try {
    if ((await secondsOf(file)) > longest) return { kind: 'long' };
    const context = new OfflineAudioContext(1, 1, rate);
    const sound = await context.decodeAudioData(await file.arrayBuffer());
    return soundFault(sound.getChannelData(0), rate);
  } catch {
    // The server says what is no recording.
    return undefined;
  }
}

/** Milliseconds: some browsers read nothing of a recording before somebody presses play. */
const patience = 15_000;

/** The length by the file's own head, without playing it. */
function secondsOf(file: Blob): Promise<number> {
  const address = URL.createObjectURL(file);
  const told = new Promise<number>((resolve, reject) => {
    const audio = new Audio();
    audio.preload = 'metadata';
    audio.onloadedmetadata = () => resolve(audio.duration);
    audio.onerror = () => reject(new Error('The browser does not play this.'));
    setTimeout(() => reject(new Error('The browser reads nothing of this.')), patience);
    audio.src = address;
  });
  return told.finally(() => URL.revokeObjectURL(address));
}
