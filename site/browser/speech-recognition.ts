import type { RecognitionMaker } from './recognition-maker.ts';

/** The reason that nothing was understood, for whoever tells it. */
export type SpeechFault = 'silent' | 'offline' | 'refused' | 'absent' | 'other';

/** One sentence being listened to. */
export interface Listening {
  /** Ends it; what was understood so far counts. */
  stop(): void;
}

/** The callbacks of one sentence; of `end` and `fault` exactly one comes, once, and last. */
interface Listener {
  /** Receives the text as understood so far. */
  text(text: string): void;
  /** Receives the final text; empty when it was stopped before anything was said. */
  end(text: string): void;
  fault(fault: SpeechFault): void;
}

const faults: Partial<Record<string, SpeechFault>> = {
  'no-speech': 'silent',
  network: 'offline',
  'not-allowed': 'refused',
  'service-not-allowed': 'refused',
  'audio-capture': 'absent',
};

/**
 * Listens to one Vietnamese sentence. The browser asks for the microphone at the first time, and sends
 * what it hears to its maker.
 */
export function listen(Maker: RecognitionMaker, listener: Listener): Listening {
  const recognition = new Maker();
  recognition.lang = 'vi-VN';
  recognition.interimResults = true;
  let text = '';
  let fault: SpeechFault | undefined;
  recognition.addEventListener('result', (event) => {
    const { results } = event as Event & { results: ArrayLike<ArrayLike<{ transcript: string }>> };
    text = Array.from(results, (alternatives) => alternatives[0]?.transcript ?? '')
      .join('')
      .trim()
      .normalize('NFC');
    listener.text(text);
  });
  recognition.addEventListener('error', (event) => {
    const { error } = event as Event & { error: string };
    if (error !== 'aborted') fault = faults[error] ?? 'other';
  });
  recognition.addEventListener('end', () => {
    if (fault && text === '') listener.fault(fault);
    else listener.end(text);
  });
  try {
    recognition.start();
  } catch {
    // Some browsers have the name and no engine behind it.
    queueMicrotask(() => listener.fault('other'));
  }
  return { stop: () => recognition.stop() };
}
