import { useCallback, useEffect, useRef } from 'react';
import type { KioskGuide } from '../../content/kiosk.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import type { Screen } from '../session/session.ts';
import { keepVisit } from './kept-sums.ts';
import { freshVisit, sumsOfVisit, withMissed, withScreen } from './visit.ts';

/**
 * Counts what a visitor does; the attract screen ends the visit.
 * @param desk its code
 * @returns a stable callback for a search that found nothing
 */
export function useCounts(
  desk: string,
  screen: Screen,
  guides: KioskGuide[],
): (typed: string) => void {
  const visit = useRef(freshVisit);
  useEffect(() => {
    if (screen.name !== 'attract') {
      visit.current = withScreen(visit.current, screen, guides);
      return;
    }
    const sums = sumsOfVisit(visit.current);
    visit.current = freshVisit;
    if (sums) keepVisit(localStorage, desk, { visit: sums, day: dayOfInstant(new Date()) });
  }, [desk, screen, guides]);
  return useCallback((typed) => {
    visit.current = withMissed(visit.current, typed);
  }, []);
}
