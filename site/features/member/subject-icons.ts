import type { IconName } from '../../../look/icons/names.ts';
import type { Subject } from '../../../tally/counters.ts';

/** The icon of each subject of the sheet. */
export const subjectIcons: Record<Subject, IconName> = {
  vneid: 'id',
  services: 'building-bank',
  paying: 'qrcode',
  selling: 'shopping-bag',
  health: 'heartbeat',
  scams: 'shield-check',
  other: 'category',
};
