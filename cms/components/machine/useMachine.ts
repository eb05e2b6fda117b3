'use client';

import { useCallback, useEffect, useState } from 'react';
import type { MachineReport } from '../../endpoints/machines.ts';

/** Milliseconds between two looks while the page is in view. */
const pause = 60_000;

export interface Days {
  from: string;
  to: string;
}

/** What is known of a desk's machine; `null` when the user may not see it, or it cannot be read. */
export function useMachine(
  desk: string | undefined,
  { from, to }: Days,
): { report: MachineReport | null | undefined; refresh(): Promise<void> } {
  const [report, setReport] = useState<MachineReport | null>();
  const refresh = useCallback(async () => {
    if (desk) setReport(await fetchReport(desk, { from, to }));
  }, [desk, from, to]);
  useEffect(() => {
    const look = () => !document.hidden && void refresh();
    look();
    const timer = setInterval(look, pause);
    return () => clearInterval(timer);
  }, [refresh]);
  return { report, refresh };
}

async function fetchReport(desk: string, days: Days): Promise<MachineReport | null> {
  try {
    const address = `/api/desk-machines/${desk}?${new URLSearchParams({ ...days })}`;
    const response = await fetch(address, { credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as MachineReport) : null;
  } catch {
    return null;
  }
}
