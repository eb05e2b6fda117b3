'use client';

import { useState } from 'react';
import type { FindingView } from '../view.ts';

/** More than one person stands in, few enough to be looked through on a phone. */
export const atOnce = 20;

/** The part that is shown of all that was found. */
export interface First {
  shown: FindingView[];
  /** The number of all. */
  all: number;
  showMore: () => void;
}

/** The first of what was found, what fits best before the rest; whatever is picked is among them. */
export function useFirst(findings: FindingView[], picks: ReadonlySet<string>): First {
  const ordered = findings.toSorted(
    (one, other) => Number(other.isSuggested) - Number(one.isSuggested),
  );
  const [most, setMost] = useState(() =>
    Math.max(atOnce, ordered.findLastIndex(({ key }) => picks.has(key)) + 1),
  );
  return {
    shown: ordered.slice(0, most),
    all: ordered.length,
    showMore: () => setMost(most + atOnce),
  };
}
