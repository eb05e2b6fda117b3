import microphoneIcon from '@tabler/icons/outline/microphone.svg?raw';
import { icon } from '../../browser/icon.ts';
import { pageLanguage } from '../../browser/language.ts';
import type { RecognitionMaker } from '../../browser/recognition-maker.ts';
import { listen, type Listening } from '../../browser/speech-recognition.ts';
import { microphoneWords } from '../../words/microphone.ts';
import { keep, recall } from '../storage/storage.ts';

const words = microphoneWords(pageLanguage());
/** Set once a reader agreed that the browser's maker hears what is said. */
const agreed = 'noi-de-tim';

/** Puts a microphone into a search box: one sentence is spoken, and searched for. */
export function microphone(
  box: HTMLElement,
  input: HTMLInputElement,
  Maker: RecognitionMaker,
): void {
  const button = makeButton('', 'btn is-quiet');
  button.append(icon(microphoneIcon));
  button.setAttribute('aria-label', words.speak);
  button.setAttribute('aria-pressed', 'false');
  input.after(button);
  const panel = Object.assign(document.createElement('div'), {
    className: 'rows suggestions spoken stack-s',
  });
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'status');
  const choices = Object.assign(document.createElement('p'), { className: 'row' });
  panel.append(sentence, choices);
  panel.hidden = true;
  box.append(panel);
  let listening: Listening | undefined;

  button.addEventListener('click', () => {
    if (listening) listening.stop();
    else if (recall(agreed)) begin();
    else ask();
  });
  box.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || panel.hidden) return;
    close();
    button.focus();
  });
  input.addEventListener('input', ({ isTrusted }) => isTrusted && close());
  addEventListener('pagehide', close);

  function ask(): void {
    const agree = makeButton(words.agree, 'btn');
    agree.addEventListener('click', () => {
      keep(agreed, '1');
      begin();
    });
    const cancel = makeButton(words.cancel, 'btn is-quiet');
    cancel.addEventListener('click', () => {
      close();
      button.focus();
    });
    say(words.ask, agree, cancel);
    agree.focus({ preventScroll: true });
    panel.scrollIntoView({ block: 'nearest' });
  }

  function begin(): void {
    const done = makeButton(words.done, 'btn');
    done.addEventListener('click', () => listening?.stop());
    say(words.listening, done);
    button.focus();
    press(true);
    const started: Listening = listen(Maker, {
      text: (text) => listening === started && fill(text),
      end: (text) => listening === started && finish(text),
      fault(fault) {
        if (listening !== started) return;
        rest();
        say(words.faults[fault]);
      },
    });
    listening = started;
  }

  function fill(text: string): void {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function finish(text: string): void {
    close();
    if (text === '') return;
    fill(text);
    // Phones of 2020 know no requestSubmit.
    box.querySelector<HTMLElement>('[type=submit]')?.click();
  }

  /** Stops listening: nothing heard from now on counts. */
  function rest(): void {
    const ended = listening;
    listening = undefined;
    ended?.stop();
    press(false);
  }

  function press(isPressed: boolean): void {
    button.setAttribute('aria-pressed', String(isPressed));
    button.classList.toggle('is-quiet', !isPressed);
  }

  function close(): void {
    rest();
    panel.hidden = true;
  }

  function say(text: string, ...buttons: HTMLElement[]): void {
    sentence.textContent = text;
    choices.replaceChildren(...buttons);
    choices.hidden = buttons.length === 0;
    panel.hidden = false;
  }
}

function makeButton(textContent: string, className: string): HTMLButtonElement {
  return Object.assign(document.createElement('button'), {
    type: 'button',
    textContent,
    className,
  });
}
