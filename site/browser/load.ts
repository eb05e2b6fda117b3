import { pageLanguage } from './language.ts';
import { toast } from './toast.ts';
import { toastWords } from '../words/toast.ts';

/** Runs a lazily loaded part of the script; a failed load is reported to the reader. */
export function load<Feature>(
  feature: Promise<Feature>,
  use: (feature: Feature) => unknown = () => undefined,
): void {
  void feature.then(use, () => toast(toastWords(pageLanguage()).notLoaded));
}
