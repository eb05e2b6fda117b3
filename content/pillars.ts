import type { Pillar } from './schema/topic.ts';

/** The names that the plan gives to its pillars. */
export const pillarNames: Record<Pillar, string> = {
  government: 'Chính quyền số',
  economy: 'Kinh tế số',
  society: 'Xã hội số',
};
