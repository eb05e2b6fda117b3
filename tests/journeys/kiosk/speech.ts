import type { BrowserContext, Page } from '@playwright/test';

interface Speech {
  /** The utterances that are given to the voice and neither cancelled nor ended. */
  queue: SpeechSynthesisUtterance[];
  /** Every text that was given to the voice so far. */
  everRead: string[];
}

/**
 * A machine with Vietnamese voices of these names, which read until they are told to end. It tells of what was
 * cancelled when the next words are being read, as browsers do.
 */
export const withVoices =
  (...names: string[]) =>
  (context: BrowserContext): Promise<unknown> =>
    context.addInitScript((names) => {
      const voices = names.map((name) => ({ lang: 'vi-VN', name }) as SpeechSynthesisVoice);
      const speech: Speech = { queue: [], everRead: [] };
      Object.assign(window, { speech });
      speechSynthesis.getVoices = () => voices;
      speechSynthesis.speak = (utterance) => {
        speech.queue.push(utterance);
        speech.everRead.push(utterance.text);
      };
      speechSynthesis.cancel = () => {
        const cancelled = speech.queue.splice(0);
        setTimeout(() => cancelled.forEach((each) => each.dispatchEvent(new Event('error'))));
      };
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
        set({ name }: SpeechSynthesisVoice) {
          Object.assign(this as object, { voiceName: name });
        },
      });
    }, names);

/** The sentences that are being read, each with its voice and how loud it is, from 0 to 1. */
export const spokenOn = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { speech: Speech }).speech.queue.map((utterance) => ({
      text: utterance.text.replaceAll('\u00a0', ' '),
      volume: utterance.volume,
      voiceName: (utterance as unknown as { voiceName: string }).voiceName,
    })),
  );

/** The words that are being read, as one text; empty when nothing is. */
export const wordsReadOn = async (page: Page) =>
  (await spokenOn(page)).map(({ text }) => text).join(' ');

/** Lets a voice come to a sentence. */
export const begin = (page: Page, at: number) =>
  page.evaluate(
    (at) =>
      (window as unknown as { speech: Speech }).speech.queue[at]?.dispatchEvent(new Event('start')),
    at,
  );

/** Lets a voice come to the end. */
export const endReading = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { speech: Speech }).speech.queue
      .splice(0)
      .pop()
      ?.dispatchEvent(new Event('end')),
  );
