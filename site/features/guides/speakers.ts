import { follow, unfollow } from './follow-reading.ts';
import { isSlow } from './pace.ts';
import { keepScreenOn } from './screen-on.ts';
import type { Sentence } from './sentences.ts';
import { voiceOfPage } from './voice.ts';

/** Whoever reads: a person's recording or the telephone's voice. */
export interface Speaker {
  isSpeaking(): boolean;
  /** Goes on as slowly or quickly as is wanted now. */
  keepPace(): void;
  stop(): void;
}

/** The telephone's voice: reads from the first sentence, and shows where it is. */
export function voiceOver(sentences: Sentence[], onEnd: () => void): Speaker {
  let at = 0;
  /** Counts how often it was begun: what was cancelled has nothing more to say. */
  let turn = 0;
  const readOn = (): void => {
    const own = ++turn;
    const voice = voiceOfPage();
    sentences.slice(at).forEach((sentence, index, rest) => {
      const utterance = new SpeechSynthesisUtterance(sentence.text);
      if (voice) Object.assign(utterance, { voice, lang: voice.lang });
      utterance.rate = isSlow() ? 0.6 : 0.9;
      utterance.onstart = () => {
        if (own !== turn) return;
        at = sentences.length - rest.length + index;
        follow(sentence);
      };
      if (index === rest.length - 1) utterance.onend = () => own === turn && onEnd();
      // What a locked screen cut off goes on afterwards; any other voice that fails has ended.
      utterance.onerror = () => own === turn && !document.hidden && onEnd();
      speechSynthesis.speak(utterance);
    });
  };
  const readAgain = (): void => {
    speechSynthesis.cancel();
    readOn();
  };
  readOn();
  // Some browsers fall silent when the screen is locked: they go on where they were.
  const letScreenSleep = keepScreenOn(() => {
    speechSynthesis.resume();
    if (!speechSynthesis.speaking) readAgain();
  });
  return {
    isSpeaking: () => speechSynthesis.speaking,
    keepPace: readAgain,
    stop() {
      turn++;
      letScreenSleep();
      speechSynthesis.cancel();
      unfollow();
    },
  };
}

/** A person's recording from its start; `onFail` where it can't be had and is still wanted. */
export function recordingOf(
  audio: HTMLAudioElement,
  onEnd: () => void,
  onFail: () => void,
): Speaker {
  const keepPace = (): void => {
    audio.playbackRate = isSlow() ? 0.75 : 1;
  };
  let isStopped = false;
  audio.currentTime = 0;
  keepPace();
  audio.addEventListener('pause', onEnd, { once: true });
  audio.play().catch(() => {
    // Who stops it while it loads makes it fail, too.
    if (isStopped) return;
    audio.removeEventListener('pause', onEnd);
    onFail();
  });
  return {
    isSpeaking: () => !audio.paused,
    keepPace,
    stop() {
      isStopped = true;
      audio.removeEventListener('pause', onEnd);
      audio.pause();
    },
  };
}
