/** Notes of a tone: hertz, seconds after its beginning. */
type Tone = [frequency: number, at: number][];

const tones = {
  test: [[740, 0]],
  ring: [
    [740, 0],
    [988, 0.28],
    [740, 0.56],
  ],
  /** Higher and twice as fast: nobody takes it for the first one. */
  late: [
    [1319, 0],
    [1047, 0.16],
    [1319, 0.32],
    [1047, 0.48],
    [1319, 0.64],
  ],
} satisfies Record<string, Tone>;

/** Milliseconds from one ringing to the next. */
const every = { ring: 2600, late: 1500 };

const second = () => new Promise((resolve) => setTimeout(resolve, 1000));

/** The bell of the page; browsers let it sound only after a touch, in which it has to be made. */
export class Bell {
  #context = new AudioContext();
  #rings: 'ring' | 'late' | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Sounds once. @returns whether the browser lets it */
  async test(): Promise<boolean> {
    // Some browsers never answer, as while another app has the sound.
    await Promise.race([this.#context.resume(), second()]);
    this.#play(tones.test);
    return this.#context.state === 'running';
  }

  /** Rings, rings urgently, or is quiet. */
  set(rings: 'ring' | 'late' | undefined): void {
    if (rings === this.#rings) return;
    this.#rings = rings;
    clearInterval(this.#timer);
    if (!rings) return;
    const ring = () => {
      void this.#context.resume();
      this.#play(tones[rings]);
      navigator.vibrate?.(rings === 'late' ? [300, 100, 300, 100, 300] : 300);
    };
    ring();
    this.#timer = setInterval(ring, every[rings]);
  }

  #play(tone: readonly (readonly number[])[]): void {
    for (const [frequency = 0, at = 0] of tone) {
      const start = this.#context.currentTime + at;
      const gain = this.#context.createGain();
      gain.gain.setValueAtTime(0.5, start);
      gain.gain.exponentialRampToValueAtTime(0.001, start + 0.6);
      const note = this.#context.createOscillator();
      note.type = 'triangle';
      note.frequency.value = frequency;
      note.connect(gain).connect(this.#context.destination);
      note.start(start);
      note.stop(start + 0.6);
    }
  }
}
