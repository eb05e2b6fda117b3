import { pageLanguage } from './language.ts';
import { toast } from './toast/toast.ts';
import { toastWords } from './toast/words.ts';

/** Uses a part of the script that is loaded when it is asked for; who gets none is told why. */
export function load<Feature>(
  feature: Promise<Feature>,
  use: (feature: Feature) => unknown = () => undefined,
): void {
  void feature.then(use, () => toast(toastWords(pageLanguage()).notLoaded));
}
