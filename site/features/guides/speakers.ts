import { stayAwake } from '../../browser/stay-awake.ts';
import { follow, unfollow } from './follow-reading.ts';
import { isSlow } from './pace.ts';
import type { Passage } from './passages.ts';
import type { Sentence } from './sentences.ts';
import { voiceOfPage } from './voice.ts';

/** Whoever reads: a person's recording or the telephone's voice. */
export interface Speaker {
  isSpeaking(): boolean;
  /** Tells whether it is this player that is heard now. */
  plays(player: EventTarget): boolean;
  /** Goes on as slowly or quickly as is wanted now. */
  keepPace(): void;
  stop(): void;
}

/**
 * Each passage by its recording, else by the telephone's voice, which also reads what of a recording can't be
 * had.
 * @param onLost is called where there is nobody to read: no recording that can be had and no voice
 */
export function oneAfterAnother(
  passages: Passage[],
  onEnd: () => void,
  onLost: () => void,
): Speaker {
  let now: Speaker | undefined;
  let at = -1;
  const goOn = (): void => {
    now?.stop();
    const passage = passages[++at];
    if (!passage) return onEnd();
    const { sentences, recording } = passage;
    const read = (): void => {
      if (!voiceOfPage()) return onLost();
      now = voiceOver(sentences, goOn);
    };
    if (!recording) return read();
    // Of a whole guide nobody knows which sentence is heard; of a step it is seen which step.
    if (sentences[0] && !('whole' in recording.dataset)) follow(sentences[0]);
    now = recordingOf(recording, { onEnd: goOn, onPause: onEnd, onFail: read });
  };
  // Some telephones play by themselves only what was loaded by the touch that began it all.
  for (const { recording } of passages) recording?.load();
  goOn();
  return {
    isSpeaking: () => now?.isSpeaking() ?? false,
    plays: (player) => now?.plays(player) ?? false,
    keepPace: () => now?.keepPace(),
    stop: () => now?.stop(),
  };
}

/** The telephone's voice: reads from the first sentence, and shows where it is. */
function voiceOver(sentences: Sentence[], onEnd: () => void): Speaker {
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
  const letScreenSleep = stayAwake(() => {
    speechSynthesis.resume();
    if (!speechSynthesis.speaking) readAgain();
  });
  return {
    isSpeaking: () => speechSynthesis.speaking,
    plays: () => false,
    keepPace: readAgain,
    stop() {
      turn++;
      letScreenSleep();
      speechSynthesis.cancel();
      unfollow();
    },
  };
}

interface OfRecording {
  onEnd: () => void;
  /** It was paused from elsewhere: by its own controls, or by the telephone. */
  onPause: () => void;
  /** It can't be had and is still wanted. */
  onFail: () => void;
}

/** A person's recording from its start. */
function recordingOf(audio: HTMLAudioElement, { onEnd, onPause, onFail }: OfRecording): Speaker {
  const keepPace = (): void => {
    audio.playbackRate = isSlow() ? 0.75 : 1;
  };
  let isStopped = false;
  audio.currentTime = 0;
  keepPace();
  const paused = (): void => (audio.ended ? onEnd() : onPause());
  const stop = (): void => {
    isStopped = true;
    audio.removeEventListener('pause', paused);
    audio.pause();
    unfollow();
  };
  const fail = (): void => {
    // Who stops it while it loads makes it fail, too.
    if (isStopped) return;
    stop();
    onFail();
  };
  audio.addEventListener('pause', paused, { once: true });
  audio.addEventListener('error', fail, { once: true });
  audio.play().catch(fail);
  return {
    isSpeaking: () => !audio.paused,
    plays: (player) => player === audio,
    keepPace,
    stop,
  };
}
