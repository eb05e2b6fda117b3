import type { KioskGuide } from '../../content/kiosk/data.ts';
import type { Screen } from '../session/session.ts';

/** A thing to have, and what may be shown in its place ("Hoặc …"). */
type Choice = [Paper, ...Paper[]];
type Paper = KioskGuide['prepare'][number];

/** A question of the checklist, and where its answers lead. */
export interface PaperTurn {
  paper: Paper;
  /** The choice it is about: one of these is enough. */
  choice: Choice;
  /** Its position among the choices. */
  place: number;
  all: number;
  /** The answer "no": to the alternative, or to the screen that says it is missing. */
  no: Screen;
  /** The answer "yes": to the next choice or the first step. */
  next: Screen;
}

/** The question at a position of a guide's checklist, if any. */
export function paperTurn(
  { slug, prepare }: Pick<KioskGuide, 'slug' | 'prepare'>,
  at: number,
): PaperTurn | undefined {
  const paper = prepare[at];
  const choices = choicesOf(prepare);
  const place = choices.findIndex((choice) => paper && choice.includes(paper));
  const choice = choices[place];
  if (!paper || !choice) return undefined;
  const ask = (to: Paper): Screen => ({ name: 'papers', guide: slug, at: prepare.indexOf(to) });
  const following = choices[place + 1];
  return {
    paper,
    choice,
    place,
    all: choices.length,
    no:
      paper === choice.at(-1)
        ? { name: 'papers', guide: slug, at, missing: true }
        : { name: 'papers', guide: slug, at: at + 1 },
    next: following ? ask(following[0]) : { name: 'step', guide: slug, at: 0 },
  };
}

/** The last question of a guide's checklist, to go back to from its first step. */
export function lastPaper({ slug, prepare }: KioskGuide): Screen {
  const first = choicesOf(prepare).at(-1)?.[0];
  return { name: 'papers', guide: slug, at: first ? prepare.indexOf(first) : 0 };
}

function choicesOf(prepare: Paper[]): Choice[] {
  const choices: Choice[] = [];
  for (const paper of prepare) {
    const before = choices.at(-1);
    if (before && paper.alternative) before.push(paper);
    else choices.push([paper]);
  }
  return choices;
}
