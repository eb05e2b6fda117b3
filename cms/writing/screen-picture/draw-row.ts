import { elementOf, type ElementRow } from '../../publishing/export/screen.ts';
import { screenElement } from '../../../content/schema/screen.ts';
import { drawScreen } from '../../../look/screens/draw.ts';
import { describeScreen } from '../../../look/screens/words.ts';

/** The part of a row of the CMS or of a form that is drawn, as far as it has been filled in. */
export interface ScreenFormRow {
  place?: string | null;
  title?: string | null;
  icon?: string | null;
  app?: string | { icon?: string | null } | null;
  elements?: ElementRow[] | number | null;
}

/**
 * The picture of a screen that may still lack something; nothing while there is nothing to draw.
 * @param ofApp the icon of its app, where the row does not bring it along
 */
export function drawRow({ place, title, icon, app, elements }: ScreenFormRow, ofApp?: string) {
  const rows = Array.isArray(elements) ? elements : [];
  const drawn = rows.flatMap((row) => {
    const parsed = screenElement.safeParse(elementOf(row));
    return parsed.success ? [parsed.data] : [];
  });
  if (!place || drawn.length === 0) return undefined;
  const screen = { place, elements: drawn, ...(title && { title }) };
  const sign = icon || (typeof app === 'object' && app?.icon) || ofApp;
  return { svg: drawScreen(screen, sign).svg, said: describeScreen(screen) };
}
