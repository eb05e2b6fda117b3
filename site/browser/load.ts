import { pageLanguage } from './language.ts';
import { toast } from './toast.ts';
import { toastWords } from '../words/toast.ts';

/**
 * Runs a lazily loaded part of the script.
 * @param otherwise what is done when it can't be loaded; the reader is told so unless there is
 *   something better
 */
export function load<Feature>(
  feature: Promise<Feature>,
  use: (feature: Feature) => unknown = () => undefined,
  otherwise: () => void = () => toast(toastWords(pageLanguage()).notLoaded),
): void {
  void feature.then(use, otherwise);
}
