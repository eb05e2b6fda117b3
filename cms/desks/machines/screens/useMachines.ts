'use client';

import { look } from '../../../base/screens/ask/ask.ts';
import { useCallback, useEffect, useState } from 'react';
import type { MachineReport } from '../endpoints.ts';

/** Milliseconds between two looks while the page is in view. */
const pause = 60_000;

export interface Days {
  from: string;
  to: string;
}

/**
 * Reads what is known of a desk’s machines; `null` when the user may not see it, or it cannot be
 * read.
 */
export function useMachines(
  desk: string | undefined,
  { from, to }: Days,
): { report: MachineReport | null | undefined; refresh(): Promise<void> } {
  const [report, setReport] = useState<MachineReport | null>();
  const refresh = useCallback(async () => {
    const address = `/api/desk-machines/${desk}?${new URLSearchParams({ from, to })}`;
    if (desk) setReport((await look<MachineReport>(address)) ?? null);
  }, [desk, from, to]);
  useEffect(() => {
    const refreshIfSeen = () => !document.hidden && void refresh();
    refreshIfSeen();
    const timer = setInterval(refreshIfSeen, pause);
    return () => clearInterval(timer);
  }, [refresh]);
  return { report, refresh };
}
