'use client';

import { toast } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { ask } from './ask.ts';

/** Reads the answer of an address, with a way to ask again. A refusal is told in a toast. */
export function useAnswer<Body>(address: string): [Body | undefined, () => Promise<void>] {
  const [body, setBody] = useState<Body>();
  const load = useCallback(async () => {
    const answer = await ask<Body>('GET', address);
    if (answer.ok) setBody(answer.body);
    else toast.error(answer.message);
  }, [address]);
  useEffect(() => {
    const first = async () => load();
    void first();
  }, [load]);
  return [body, load];
}
