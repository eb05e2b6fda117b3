import { elementOf, type ElementRow } from '../../publishing/export/screen.ts';
import { screenColours, screenElement } from '../../../content/schema/screen.ts';
import { drawScreen } from '../../../look/screens/draw.ts';
import { describeScreen } from '../../../look/screens/words.ts';

/** The part of a row of the CMS or of a form that is drawn, as far as it has been filled in. */
export interface ScreenFormRow {
  place?: string | null;
  title?: string | null;
  icon?: string | null;
  app?: string | { icon?: string | null } | null;
  elements?: ElementRow[] | number | null;
  frame?: string | null;
  colours?: string | null;
  /** The screen that its arrow leads to: with it, there is one. */
  back?: unknown;
}

/**
 * The picture of a screen that may still lack something; nothing while there is nothing to draw.
 * @param ofApp the icon of its app, where the row does not bring it along
 * @param practised draws it as practices do, with its band, and its arrow with or without a ring
 */
export function drawRow(row: ScreenFormRow, ofApp?: string, practised?: 'plain' | 'marked') {
  const { place, title, icon, app, elements, frame, back } = row;
  const rows = Array.isArray(elements) ? elements : [];
  const drawn = rows.flatMap((each) => {
    const parsed = screenElement.safeParse(elementOf(each));
    return parsed.success ? [parsed.data] : [];
  });
  if (!place || drawn.length === 0) return undefined;
  const colours = screenColours.find((name) => name === row.colours);
  const screen = {
    place,
    elements: drawn,
    isHome: frame === 'home',
    ...(title && { title }),
    ...(colours && { colours }),
    ...(practised && { practised: true, ...(back ? { arrow: practised } : {}) }),
  };
  const sign = icon || (typeof app === 'object' && app?.icon) || ofApp;
  return { svg: drawScreen(screen, sign).svg, said: describeScreen(screen) };
}
