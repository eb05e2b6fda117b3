import { useEffect, useEffectEvent, type RefObject } from 'react';
import { speak } from './speech.ts';

interface ReadingOptions {
  stage: RefObject<HTMLElement | null>;
  reading: boolean;
  voice: SpeechSynthesisVoice | undefined;
  /** 0–100 */
  volume: number;
  onEnd(): void;
}

/** Reads the words of the stage aloud while `reading`; stops at once when it is turned off. */
export function useReading({ stage, reading, voice, volume, onEnd }: ReadingOptions): void {
  const ended = useEffectEvent(onEnd);
  useEffect(() => {
    if (!reading || !voice || !stage.current) return;
    return speak(stage.current.innerText, voice, volume, ended);
  }, [reading, voice, volume, stage]);
}
