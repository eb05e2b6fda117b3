import type { CommuneKind, HamletKind } from './unit-kinds.ts';

/** The words for units in the middle of a Vietnamese sentence. */
export const communeWord: Record<CommuneKind, string> = {
  xa: 'xã',
  phuong: 'phường',
  mixed: 'xã, phường',
};

export const hamletWord: Record<HamletKind, string> = {
  ap: 'ấp',
  khom: 'khóm',
  mixed: 'ấp, khóm',
};
