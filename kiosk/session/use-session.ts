import { startTransition, useCallback, useEffect, useReducer } from 'react';
import { beginningOf } from './beginning.ts';
import { freshSession, reduceSession, type Action, type Session } from './session.ts';

/** Actions that must not wait in a transition: a typed letter, and clearing the session. */
const atOnce: Action['type'][] = ['press', 'leave', 'forget'];

/** True if the screen rendered last had a visitor; survives a crash of the tree. */
let visited = false;

/** After a crash the visitor restarts at home, with an empty session. */
function firstSession(): Session {
  return visited ? { ...freshSession, screen: { name: 'home' } } : beginningOf(document);
}

/**
 * The visitor's session and its dispatch. Screens change in a transition, so that the pressed button
 * shows in the very next frame.
 */
export function useSession(): [Session, (action: Action) => void] {
  const [session, send] = useReducer(reduceSession, undefined, firstSession);
  const isVisited = session.screen.name !== 'attract';
  useEffect(() => {
    visited = isVisited;
  }, [isVisited]);
  const dispatch = useCallback((action: Action) => {
    if (atOnce.includes(action.type)) send(action);
    else startTransition(() => send(action));
  }, []);
  return [session, dispatch];
}
