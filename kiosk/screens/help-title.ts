import type { OpenState } from '../../content/opening.ts';
import { words } from '../words.ts';

/** What a visitor may hope for at the desk; nothing is promised where nobody wrote down its hours. */
export function helpTitle(state: OpenState | undefined): string {
  if (!state) return words.help.neutralTitle;
  return state.open ? words.help.title : words.help.closedTitle(state.holiday);
}
