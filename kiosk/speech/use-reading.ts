import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { Screen } from '../session/session.ts';
import { play } from './recorded.ts';
import { sentencesOf } from './sentences.ts';
import { speak } from './speech.ts';

interface ReadingOptions {
  stage: RefObject<HTMLElement | null>;
  /** Another screen is read from its beginning. */
  screen: Screen;
  /** The number of times that what a screen says has changed. */
  told: number;
  reading: boolean;
  voice: SpeechSynthesisVoice | undefined;
  /** The address of a person's recording of the screen, which goes first. */
  recording: string | undefined;
  /** 0–100 */
  volume: number;
  /** @param seconds how long the recording lasts that plays now */
  onLength(seconds: number): void;
  onEnd(): void;
  /** The recording can't be had, and there is no voice. */
  onLost(): void;
}

/** Reads the words of the stage aloud while `reading`; stops at once when it is turned off. */
export function useReading(options: ReadingOptions): void {
  const { stage, screen, told, reading, voice, recording, volume } = options;
  const onLength = useEffectEvent(options.onLength);
  const onEnd = useEffectEvent(options.onEnd);
  const lost = useEffectEvent(options.onLost);
  useEffect(() => {
    if (!reading) return;
    const read = () => {
      if (voice && stage.current) return speak(sentencesOf(stage.current), voice, volume, onEnd);
      if (recording) lost();
      return () => undefined;
    };
    return recording ? play(recording, volume, { onLength, onEnd, instead: read }) : read();
  }, [reading, voice, recording, volume, stage, screen, told]);
}
