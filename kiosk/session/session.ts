import type { Language } from '../../content/languages.ts';
import type { Pass } from '../../practice/words.ts';
import { press } from '../keyboard/typing.ts';

/** The screen the visitor is at; in memory only, until they leave. */
export type Screen =
  | { name: 'attract' }
  | { name: 'home' }
  /** `topic`: the main topic that was chosen, by its id. */
  | { name: 'tasks'; topic?: string }
  /** The question that it asks first. */
  | { name: 'ask'; guide: string }
  | { name: 'papers'; guide: string }
  | { name: 'step'; guide: string; at: number }
  /** Its last step is done. */
  | { name: 'done'; guide: string }
  | { name: 'take'; guide: string; step: number }
  | { name: 'practices' }
  /** `pass`: it is under way, in this way. */
  | { name: 'practice'; practice: string; pass?: Pass }
  /** `old`: by the names before the mergers. */
  | { name: 'communes'; letter?: string; old?: boolean }
  /** A page of the site, by its address there. */
  | { name: 'page'; address: string }
  | { name: 'hamlets'; commune: string }
  /** `member`: whom of its people the visitor chose, by id. */
  | { name: 'team'; commune: string; hamlet: string; member?: string }
  | { name: 'search' }
  | { name: 'help' };

export type TextSize = 1 | 2 | 3;
export type Theme = 'light' | 'dark' | 'contrast';

/** A call for help rings until somebody answers; one that nobody answers falls silent. */
export type Call = 'none' | 'rings' | 'unanswered';

/** Everything about the person at the kiosk. */
export interface Session {
  screen: Screen;
  /** Screens to go back to, the latest last. */
  past: Screen[];
  /** Telex keys of the search as they were pressed. */
  typed: string;
  /**
   * The things of guides' lists that the visitor has, by their places; by the address of the guide: each
   * language has its own list.
   */
  ticks: Readonly<Record<string, readonly number[]>>;
  /**
   * The signs of the answers that the visitor gave, by the slug of the guide: they are the same in each
   * language.
   */
  answers: Readonly<Record<string, string>>;
  /** Guides are shown in this language where there is a translation. */
  language: Language;
  textSize: TextSize;
  theme: Theme;
  /** The controls are within reach of a wheelchair. */
  lowered: boolean;
  /** The screen is being read aloud. */
  reading: boolean;
  /** The visitor turned reading on, so the next steps are read as well. */
  readsAlong: boolean;
  /** The recording of this screen could not be had. */
  lost: boolean;
  /** The number of times that a screen has said something else than at first, as the steps of a practice do. */
  told: number;
  call: Call;
}

export type Action =
  | { type: 'go'; to: Screen }
  /** Moves within the current thing: another step of the guide, another letter of the list. */
  | { type: 'turn'; to: Screen }
  | { type: 'back' }
  | { type: 'leave' }
  /** Nobody has touched the glass during a call: it goes on, without what was typed and opened. */
  | { type: 'forget' }
  | { type: 'press'; key: string }
  /** Has the thing at this place of the guide's list, or takes that back. */
  | { type: 'tick'; guide: string; at: number }
  | { type: 'answer'; guide: string; answer: string }
  | { type: 'display'; textSize?: TextSize; theme?: Theme; lowered?: boolean }
  | { type: 'speak'; language: Language }
  | { type: 'read'; reading: boolean }
  | { type: 'read-to-end' }
  /** There is nobody to read: no recording that can be had and no voice. */
  | { type: 'lose' }
  /** The words of the screen have changed: what it said is read no further. */
  | { type: 'tell' }
  | { type: 'call'; call: Call };

/** A session that nobody has touched. */
export const freshSession: Session = {
  screen: { name: 'attract' },
  past: [],
  typed: '',
  ticks: {},
  answers: {},
  language: 'vi',
  textSize: 1,
  theme: 'light',
  lowered: false,
  reading: false,
  readsAlong: false,
  lost: false,
  told: 0,
  call: 'none',
};

const quiet = { reading: false, readsAlong: false, lost: false };

/** Returns the session after a touch. */
export function reduceSession(session: Session, action: Action): Session {
  switch (action.type) {
    case 'go':
      if (isSame(session.screen, action.to)) return session;
      return {
        ...session,
        ...quiet,
        past: session.screen.name === 'attract' ? [] : [...session.past, session.screen],
        screen: action.to,
      };
    case 'turn':
      if (isSame(session.screen, action.to)) return session;
      return {
        ...session,
        reading: session.readsAlong,
        lost: false,
        past: pastAfterTurn(session, action.to),
        screen: action.to,
      };
    case 'back':
      return {
        ...session,
        ...quiet,
        screen: session.past.at(-1) ?? { name: 'home' },
        past: session.past.slice(0, -1),
      };
    case 'leave':
      return freshSession;
    case 'forget':
      return forgotten(session);
    case 'press':
      return { ...session, typed: press(session.typed, action.key) };
    case 'tick':
      return { ...session, ticks: { ...session.ticks, [action.guide]: ticked(session, action) } };
    case 'answer':
      return { ...session, answers: { ...session.answers, [action.guide]: action.answer } };
    case 'display':
      return {
        ...session,
        textSize: action.textSize ?? session.textSize,
        theme: action.theme ?? session.theme,
        lowered: action.lowered ?? session.lowered,
      };
    case 'speak':
      return { ...session, ...quiet, language: action.language };
    case 'read':
      return { ...session, reading: action.reading, readsAlong: action.reading, lost: false };
    case 'read-to-end':
      return { ...session, reading: false };
    case 'lose':
      return { ...session, reading: false, lost: true };
    case 'tell':
      return session.reading || session.readsAlong
        ? { ...session, reading: session.readsAlong, told: session.told + 1 }
        : session;
    case 'call':
      return { ...session, call: action.call };
  }
}

/** Language and display stay for whoever still waits; they say nothing about anybody. */
function forgotten({ language, textSize, theme, lowered, call }: Session): Session {
  return {
    ...freshSession,
    screen: { name: 'home' },
    language,
    textSize,
    theme,
    lowered,
    call,
  };
}

function ticked({ ticks }: Session, { guide, at }: { guide: string; at: number }): number[] {
  const has = ticks[guide] ?? [];
  return has.includes(at) ? has.filter((one) => one !== at) : [...has, at];
}

/** A button pressed twice leads to one screen, so one press leads back. */
function isSame(one: Screen, other: Screen): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Every screen of a guide can be gone back to; turning to an earlier one rewinds the history. */
function pastAfterTurn({ screen, past }: Session, to: Screen): Screen[] {
  if (!('guide' in screen) || !('guide' in to)) return past;
  if (screen.guide !== to.guide) return [...past, screen];
  // An earlier visit to it, before another task, is not rewound to.
  const begin = 1 + past.findLastIndex((each) => !('guide' in each) || each.guide !== to.guide);
  const earlier = past.findIndex((each, at) => at >= begin && placeOf(each) === placeOf(to));
  return earlier >= 0 ? past.slice(0, earlier) : [...past, screen];
}

function placeOf(screen: Screen): string {
  return 'at' in screen ? `${screen.name} ${screen.at}` : screen.name;
}

const readingScreens: Screen['name'][] = [
  'ask',
  'papers',
  'step',
  'done',
  'take',
  'practice',
  'page',
  'team',
];

/** Screens for reading or getting out a phone get the longer idle time. */
export function isReading({ name }: Screen): boolean {
  return readingScreens.includes(name);
}
