import { useCallback, useEffect, useRef } from 'react';
import type { IsEveryday } from '../../content/text/everyday-words.ts';
import type { KioskGuide } from '../../content/kiosk/data.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { keepFault } from '../machine/faults.ts';
import type { Screen } from '../session/session.ts';
import { readEverydayCheck } from './everyday.ts';
import { forgetNames, keepVisit } from './kept-sums.ts';
import { freshVisit, sumsOfVisit, withMissed, withScreen } from './visit.ts';

/** As long as the list is not there, no text is kept. */
const nothingIs: IsEveryday = () => false;

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
  const isEveryday = useRef(nothingIs);
  const atRest = screen.name === 'attract';
  useEffect(() => {
    if (screen.name !== 'attract') {
      visit.current = withScreen(visit.current, screen, guides);
      return;
    }
    const sums = sumsOfVisit(visit.current, isEveryday.current);
    visit.current = freshVisit;
    if (!sums) return;
    try {
      keepVisit(localStorage, desk, { visit: sums, day: dayOfInstant(new Date()) });
    } catch (error) {
      // A visit that can't be counted takes the screen from nobody.
      keepFault(localStorage, error);
    }
  }, [desk, screen, guides]);
  useEffect(() => {
    if (!atRest) return;
    readEverydayCheck().then(
      (check) => {
        isEveryday.current = check;
        forgetNames(localStorage, desk, check);
      },
      () => undefined, // Neither a network nor saved: it is asked for again after the next visit.
    );
  }, [desk, atRest]);
  return useCallback((typed) => {
    visit.current = withMissed(visit.current, typed);
  }, []);
}
