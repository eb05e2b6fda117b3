import { isFor } from '../../content/branches/answers.ts';
import type { KioskGuide } from '../../content/kiosk/data.ts';
import type { Screen } from '../session/session.ts';
import { placesFor } from './own-parts.ts';

/**
 * The first screen of a guide: what it asks, else its papers, or its first step when it needs none or cannot
 * wait for them.
 */
export function guideStart(guide: KioskGuide): Screen {
  return guide.branches ? { name: 'ask', guide: guide.slug } : afterAnswer(guide, undefined);
}

/** The screen behind the question, for an answer. */
export function afterAnswer(
  { slug, prepare, steps, urgent }: KioskGuide,
  answer: string | undefined,
): Screen {
  const [at = 0] = placesFor(steps, answer);
  return placesFor(prepare, answer).length > 0 && !urgent
    ? { name: 'papers', guide: slug }
    : { name: 'step', guide: slug, at };
}

/**
 * The answer that was chosen for a guide, of those that it has; none at a step of another answer, to which a link
 * led: there one goes along everything.
 */
export function answerAt(
  { branches, steps }: Pick<KioskGuide, 'branches' | 'steps'>,
  sign: string | undefined,
  screen?: Screen,
): { sign: string; label: string } | undefined {
  const at =
    screen?.name === 'step' ? screen.at : screen?.name === 'take' ? screen.step : undefined;
  const step = at === undefined ? undefined : steps[at];
  const isOther = step !== undefined && !isFor(step, sign);
  return isOther ? undefined : branches?.answers.find((each) => each.sign === sign);
}
