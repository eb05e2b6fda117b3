import { placesOf, type Place, type PlayedScreen, type TapStep } from './places.ts';
import { roleAnswers } from './words.ts';

/** The place of a tap that meets no element. */
export const emptyPlace = '';

/** The answer to a tap beside the right place, and its source. */
export interface Answer {
  text: string;
  from: 'exercise' | 'element' | 'role' | 'empty';
  /** In real life it costs money: the practice stops here until one steps back. */
  danger: boolean;
}

/**
 * Answers a tap on a place that is not the right one: in the words of the practice, else of the
 * element, else of its role. Each place has an answer, the empty one too.
 */
export function answerTo(step: TapStep, screen: PlayedScreen, key: string): Answer {
  const place = placesOf(screen).find((each) => each.key === key);
  if (!place) return { text: roleAnswers.empty, from: 'empty', danger: false };
  const danger = place.element?.danger !== undefined;
  const own = step.answers.find(({ element }) => element === key);
  if (own) return { text: own.text, from: 'exercise', danger };
  const said = ofElement(place);
  return said
    ? { text: said, from: 'element', danger }
    : { text: ofRole(place), from: 'role', danger: false };
}

function ofElement({ element }: Place): string | undefined {
  if (!element) return undefined;
  const { danger, answer, does } = element;
  return danger ?? answer ?? (does && `Chỗ này để ${does}. Ở đây chưa cần.`);
}

function ofRole({ element }: Place): string {
  if (!element) return roleAnswers.back;
  return roleAnswers[element.type].replace('{…}', () => element.text ?? '');
}
