'use client';

import { useCallback, useEffect, useState } from 'react';
import type { CommentsView } from '../../comments/endpoints.ts';
import type { Person } from '../../comments/comments.ts';
import { texts } from './texts.ts';

/** What was said at a document, and how to say more. Each deed answers with a sentence when it fails. */
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
    async (method: string, path: string, body?: unknown): Promise<string | undefined> => {
      const answer = await request<CommentsView>(`${address}${path}`, method, body);
      if (typeof answer === 'string') return answer;
      setView(answer);
      return undefined;
    },
    [address],
  );
  useEffect(() => {
    const leaving = new AbortController();
    void request<CommentsView>(address, 'GET', undefined, leaving.signal).then((answer) => {
      if (!leaving.signal.aborted && typeof answer !== 'string') setView(answer);
    });
    return () => leaving.abort();
  }, [address]);
  const loadPeople = useCallback(() => {
    if (people) return;
    void request<{ people: Person[] }>(`${address}/people`, 'GET').then((answer) => {
      if (typeof answer !== 'string') setPeople(answer.people);
    });
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

/** @returns the answer, or a sentence that says what went wrong */
async function request<Body extends object>(
  address: string,
  method: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Body | string> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'same-origin',
      ...(signal && { signal }),
      ...(body !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const answer = (await response.json()) as Body & { errors?: { message: string }[] };
    return response.ok ? answer : (answer.errors?.[0]?.message ?? texts.failed);
  } catch {
    return texts.failed;
  }
}
