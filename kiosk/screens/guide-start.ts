import type { KioskGuide } from '../../content/kiosk/data.ts';
import type { Screen } from '../session/session.ts';

/**
 * The first screen of a guide: its papers, or its first step when it needs none or cannot wait for
 * them.
 */
export function guideStart({ slug, prepare, urgent }: KioskGuide): Screen {
  return prepare.length > 0 && !urgent
    ? { name: 'papers', guide: slug }
    : { name: 'step', guide: slug, at: 0 };
}
