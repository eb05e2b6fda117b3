import type { Guide } from '../../../content/schema/guide.ts';
import type { Settings } from '../../../content/schema/settings.ts';
import { dayOfInstant, formatDay } from '../../../content/text/date.ts';
import type { DeadLink } from '../publication/publication.ts';

type Poster = Settings['postersOfMonths'][number];

/**
 * Settings with the posters that can be hung up: of this month and those to come, of guides of the
 * whole province that are live. One of this month that can't is reported; a later one may still wait for its
 * guide.
 */
export function settlePosters(
  settings: Settings,
  guides: readonly Guide[],
  asOf: string,
): { settings: Settings; deadLinks: DeadLink[] } {
  const month = monthOf(asOf);
  const isLive = ({ guide }: Poster) => hangs(guide, guides);
  const asked = settings.postersOfMonths.filter((each) => each.month >= month);
  const missed = asked.filter((each) => each.month === month && !isLive(each));
  return {
    settings: { ...settings, postersOfMonths: asked.filter(isLive) },
    deadLinks: missed.map(() => ({
      kind: 'settings',
      id: 'settings',
      title: `Áp phích tháng ${formatDay(month)}`,
      target: 'bài chưa đăng hoặc là bài riêng của một xã, nên tháng này chưa có áp phích',
    })),
  };
}

/** Tells whether a snapshot can't know of a poster: its month was over, or its guide did not hang then. */
export function isHidden(
  { month, guide }: Poster,
  guides: readonly Guide[],
  asOf: string,
): boolean {
  return month < monthOf(asOf) || !hangs(guide, guides);
}

/** Tells whether a guide is live, and the whole province hangs it up: a live one may get a commune later. */
const hangs = (poster: string, guides: readonly Guide[]) =>
  guides.some(
    ({ id, commune, language }) => id === poster && commune === undefined && language === 'vi',
  );

const monthOf = (asOf: string) => dayOfInstant(asOf).slice(0, 'yyyy-MM'.length);
