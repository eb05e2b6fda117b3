'use client';

import { useAuth } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { look } from '../../base/screens/ask/ask.ts';

/** A person who can look after a text. */
export interface Keeper {
  id: string;
  name: string;
  /** The office that pages name in their place. */
  office?: string;
}

/** Those who can be chosen; oneself alone until the others are known. */
export function useKeepers(): Keeper[] {
  const { user } = useAuth();
  const me = user as Keeper | null;
  const [keepers, setKeepers] = useState<Keeper[]>(me ? [{ id: me.id, name: me.name }] : []);
  useEffect(() => {
    const leaving = new AbortController();
    void look<{ keepers: Keeper[] }>('/api/keepers', leaving.signal).then(
      (found) => found && setKeepers(found.keepers),
    );
    return () => leaving.abort();
  }, []);
  return keepers;
}
