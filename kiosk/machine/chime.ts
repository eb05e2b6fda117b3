/** Two soft notes, synthesised: no file to load. */
const notes = [
  { frequency: 659, at: 0 },
  { frequency: 523, at: 0.35 },
];
const everyMilliseconds = 4000;

/**
 * Rings until stopped.
 * @param volume 0–100
 * @returns a function that stops it
 */
export function startChime(volume: number): () => void {
  const context = new AudioContext();
  const ring = () => notes.forEach((note) => playNote(context, note, volume / 100));
  ring();
  const timer = setInterval(ring, everyMilliseconds);
  return () => {
    clearInterval(timer);
    void context.close();
  };
}

function playNote(
  context: AudioContext,
  { frequency, at }: { frequency: number; at: number },
  volume: number,
): void {
  const start = context.currentTime + at;
  const gain = context.createGain();
  gain.gain.setValueAtTime(Math.max(volume, 0.001), start);
  gain.gain.exponentialRampToValueAtTime(0.001, start + 1);
  const tone = context.createOscillator();
  tone.frequency.value = frequency;
  tone.connect(gain).connect(context.destination);
  tone.start(start);
  tone.stop(start + 1);
}
