import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { Screen } from '../session/session.ts';
import { speak } from './speech.ts';

interface ReadingOptions {
  stage: RefObject<HTMLElement | null>;
  /** Another screen is read from its beginning. */
  screen: Screen;
  /** The number of times that what a screen says has changed. */
  told: number;
  reading: boolean;
  voice: SpeechSynthesisVoice | undefined;
  /** 0–100 */
  volume: number;
  onEnd(): void;
}

/**
 * The elements that are read: the question and the content, not the buttons that every screen has.
 */
const read = 'h1, .progress > b, .lead, .scroll-content, [data-read]';

/** Reads the words of the stage aloud while `reading`; stops at once when it is turned off. */
export function useReading(options: ReadingOptions): void {
  const { stage, screen, told, reading, voice, volume, onEnd } = options;
  const ended = useEffectEvent(onEnd);
  useEffect(() => {
    if (!reading || !voice || !stage.current) return;
    const parts = [...stage.current.querySelectorAll<HTMLElement>(read)];
    const outer = parts.filter((part) => !parts.some((one) => one !== part && one.contains(part)));
    const text = outer.map(({ innerText }) => innerText).join('\n');
    return speak(text, voice, volume, ended);
  }, [reading, voice, volume, stage, screen, told]);
}
