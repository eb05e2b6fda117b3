'use client';

import { useEffect, useState } from 'react';
import { look } from '../../base/screens/ask/ask.ts';

interface Option {
  value: string;
  label: string;
}

/** Documents to filter by, by their names; none until they are known. */
export function useDocuments(collection: 'topics' | 'communes'): Option[] {
  const [options, setOptions] = useState<Option[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    const address = `/api/${collection}?pagination=false&depth=0&sort=sortKey&select[name]=true`;
    void look<{ docs: { id: string; name: string }[] }>(address, leaving.signal).then(
      (found) =>
        found && setOptions(found.docs.map(({ id, name }) => ({ value: id, label: name }))),
    );
    return () => leaving.abort();
  }, [collection]);
  return options;
}
