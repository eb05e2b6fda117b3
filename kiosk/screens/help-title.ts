import type { OpenState } from '../../content/opening.ts';
import { words } from '../words.ts';

/** The title of the help screen; promises nothing for a desk without opening hours. */
export function helpTitle(state: OpenState | undefined): string {
  if (!state) return words.help.neutralTitle;
  return state.open ? words.help.title : words.help.closedTitle(state.holiday);
}
