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
 * The answer that was chosen for a guide, of those that it has; none from a step of another answer on, to
 * which a link led: there one goes along everything, until one goes back or is asked again.
 * @param screens where one was, the latest last
 */
export function answerAt(
  { slug, branches, steps }: Pick<KioskGuide, 'slug' | 'branches' | 'steps'>,
  sign: string | undefined,
  screens: readonly Screen[] = [],
): { sign: string; label: string } | undefined {
  const own = screens.filter((each) => 'guide' in each && each.guide === slug);
  const asked = own.findLastIndex(({ name }) => name === 'ask');
  const isElsewhere = own.slice(asked + 1).some((screen) => {
    const step = screen.name === 'step' ? steps[screen.at] : undefined;
    return step !== undefined && !isFor(step, sign);
  });
  return isElsewhere ? undefined : branches?.answers.find((each) => each.sign === sign);
}
