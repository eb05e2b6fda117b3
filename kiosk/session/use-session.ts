import { startTransition, useCallback, useEffect, useReducer } from 'react';
import { freshSession, reduceSession, type Action, type Session } from './session.ts';

/** What must not wait: the letter that was typed, and that everything is gone. */
const atOnce: Action['type'][] = ['press', 'leave', 'forget'];

/** Whether somebody stood before the screen that was drawn last. */
let visited = false;

/** Who stood before a screen that failed goes on at home, with nothing of what was there. */
function firstSession(): Session {
  return visited ? { ...freshSession, screen: { name: 'home' } } : freshSession;
}

/**
 * The session of the visitor, and what changes it. The pressed button shows in the very next frame;
 * a screen that takes longer to draw follows and holds up neither the finger nor the eye.
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
