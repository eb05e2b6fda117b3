import type { Pillar } from './schema/topic.ts';

/** What the plan calls its pillars. */
export const pillarNames: Record<Pillar, string> = {
  government: 'Chính quyền số',
  economy: 'Kinh tế số',
  society: 'Xã hội số',
};
