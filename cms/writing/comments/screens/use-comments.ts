'use client';

import { useCallback, useEffect, useState } from 'react';
import type { CommentsView } from '../endpoints.ts';
import type { Person } from '../comments.ts';
import { ask, look } from '../../../base/screens/ask/ask.ts';

/**
 * The comments at a document, and ways to say more. Each deed answers with a sentence when it
 * fails.
 */
export interface Comments {
  view: CommentsView | undefined;
  people: Person[];
  loadPeople: () => void;
  say: (saying: { path: string; text: string; mentions: string[] }) => Promise<string | undefined>;
  settle: (comment: string, resolved: boolean) => Promise<string | undefined>;
  takeBack: (comment: string) => Promise<string | undefined>;
}

/** @param address `/api/comments-at/<collection>/<id>` */
export function useComments(address: string): Comments {
  const [view, setView] = useState<CommentsView>();
  const [people, setPeople] = useState<Person[]>();
  const send = useCallback(
    async (
      method: 'POST' | 'DELETE',
      path: string,
      body?: unknown,
    ): Promise<string | undefined> => {
      const answer = await ask<CommentsView>(method, `${address}${path}`, { body });
      if (!answer.ok) return answer.message;
      setView(answer.body);
      return undefined;
    },
    [address],
  );
  useEffect(() => {
    const leaving = new AbortController();
    void look<CommentsView>(address, leaving.signal).then((found) => found && setView(found));
    return () => leaving.abort();
  }, [address]);
  const loadPeople = useCallback(() => {
    if (people) return;
    void look<{ people: Person[] }>(`${address}/people`).then(
      (found) => found && setPeople(found.people),
    );
  }, [address, people]);
  return {
    view,
    people: people ?? [],
    loadPeople,
    say: (saying) => send('POST', '', saying),
    settle: (comment, resolved) => send('POST', `/${comment}`, { resolved }),
    takeBack: (comment) => send('DELETE', `/${comment}`),
  };
}
