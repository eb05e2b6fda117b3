import type { Language } from '../../content/languages.ts';
import type { Action, Screen } from './session.ts';

/** Actions that many screens share. */
export interface Actions {
  go(to: Screen): void;
  turn(to: Screen): void;
  back(): void;
  help(): void;
  /** A key of the keyboard on the glass. */
  press(key: string): void;
  tick(guide: string, at: number): void;
  answer(guide: string, answer: string): void;
  read(reading: boolean): void;
  /** To be called when what the screen says has changed. */
  tell(): void;
  speak(language: Language): void;
  call(): void;
  /** Nobody came for a long time. */
  giveUpCall(): void;
  /** Somebody came, or the visitor needs nobody. */
  endCall(): void;
}

/** Create once: stable functions keep memoised components from rendering again. */
export function actionsOf(dispatch: (action: Action) => void): Actions {
  return {
    go: (to) => dispatch({ type: 'go', to }),
    turn: (to) => dispatch({ type: 'turn', to }),
    back: () => dispatch({ type: 'back' }),
    help: () => dispatch({ type: 'go', to: { name: 'help' } }),
    press: (key) => dispatch({ type: 'press', key }),
    tick: (guide, at) => dispatch({ type: 'tick', guide, at }),
    answer: (guide, answer) => dispatch({ type: 'answer', guide, answer }),
    read: (reading) => dispatch({ type: 'read', reading }),
    tell: () => dispatch({ type: 'tell' }),
    speak: (language) => dispatch({ type: 'speak', language }),
    call: () => dispatch({ type: 'call', call: 'rings' }),
    giveUpCall: () => dispatch({ type: 'call', call: 'unanswered' }),
    endCall: () => dispatch({ type: 'call', call: 'none' }),
  };
}
