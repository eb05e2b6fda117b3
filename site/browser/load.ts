import { pageLanguage } from './language.ts';
import { toast } from './toast.ts';
import { toastWords } from '../words/toast.ts';

/** Uses a part of the script that is loaded when it is asked for; who gets none is told why. */
export function load<Feature>(
  feature: Promise<Feature>,
  use: (feature: Feature) => unknown = () => undefined,
): void {
  void feature.then(use, () => toast(toastWords(pageLanguage()).notLoaded));
}
