'use client';

import { useEffectEvent } from '@payloadcms/ui';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { onSession, sessionNow } from '../posts/session-store.ts';
import { findKept, forget, keep, readyToKeep, type Unkept } from './store.ts';

/** Milliseconds after a change until it is kept: what a crash takes at most. */
const pause = 1000;
/** Each tab has a row of its own: none forgets what is written in another one. */
const form = `words-${Math.random().toString(36).slice(2)}`;

/** The words of this page by account and place: they outlive the part of it that they are written in. */
const onPage = new Map<string, object>();
onSession(() => {
  if (!sessionNow().account) onPage.clear();
});

/** The steps of keeping and forgetting, one after the other: it takes a moment to lock words up. */
let turn: Promise<unknown> = Promise.resolve();
const inTurn = (work: () => unknown) => (turn = turn.then(work, work));

interface KeptWords<Words> {
  words: Words;
  write: (changed: Partial<Words>) => void;
  /** Forgets them: they were sent. */
  clear: () => void;
  /** True if there are any that would be lost with the tab. */
  holdsText: boolean;
  /** True unless the browser could not keep them. */
  isKept: boolean;
}

/**
 * Keeps what somebody writes beside the forms of documents, a remark or a comment, until it is sent: for
 * the next time that the same is opened, after a crash too. The browser asks before its tab is closed.
 * @param of names what is written, the same each time and for nothing else; it stays the same
 * @param none the words as long as nobody has written any: empty, and always the same object
 */
export function useKeptWords<Words extends object>(of: string, none: Words): KeptWords<Words> {
  const { account, ended } = useSyncExternalStore(onSession, sessionNow, sessionNow);
  const user = account?.id;
  const place = `words/${of}`;
  const name = `${user ?? ''} ${place}`;
  const [words, setWords] = useState<Words>(() => (onPage.get(name) as Words | undefined) ?? none);
  const [unkept, setUnkept] = useState<Unkept>();
  const isTouched = useRef(false);
  /** The form of an earlier tab that the words came from. */
  const foundIn = useRef<string>(undefined);
  const holdsText = hasText(words);
  // Who logged out is forgotten; whose time ran out is not.
  const isForgotten = ended !== undefined && ended.why !== 'time';

  useEffect(() => {
    if (!user || onPage.has(name)) return;
    let hasLeft = false;
    const find = async () => {
      await turn;
      const kept = (await findKept(user, place)).find((one) => one.of === place);
      if (!kept || hasLeft || isTouched.current) return;
      foundIn.current = kept.form;
      setWords({ ...none, ...(kept.values['words'] as Words) });
    };
    // Without a network the key does not come.
    const findAgain = () => void find();
    window.addEventListener('online', findAgain);
    findAgain();
    return () => {
      hasLeft = true;
      window.removeEventListener('online', findAgain);
    };
  }, [name, none, place, user]);

  const keepNow = useEffectEvent(() => {
    if (!user || isForgotten || !isTouched.current) return;
    const kept = { of: place, form, at: Date.now(), values: { words } };
    void inTurn(async () => {
      if (holdsText) setUnkept(await keep(user, kept));
      else forget(user, kept);
    });
  });
  useEffect(() => {
    const timer = setTimeout(keepNow, pause);
    return () => clearTimeout(timer);
  }, [ended, words]);
  useEffect(() => {
    window.addEventListener('online', keepNow);
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('online', keepNow);
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);
  useEffect(() => {
    if (!holdsText) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [holdsText]);

  return {
    words,
    holdsText,
    isKept: unkept === undefined && !isForgotten,
    write: (changed) => {
      const next = { ...words, ...changed };
      isTouched.current = true;
      if (user) void readyToKeep(user);
      onPage.set(name, next);
      setWords(next);
    },
    clear: () => {
      isTouched.current = false;
      onPage.delete(name);
      setWords(none);
      const forms = [form, foundIn.current].filter((one) => one !== undefined);
      foundIn.current = undefined;
      if (user)
        void inTurn(() => {
          for (const one of forms) forget(user, { of: place, form: one });
        });
    },
  };
}

function hasText(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'object' && value !== null && Object.values(value).some(hasText);
}
