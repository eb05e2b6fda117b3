import { startTransition, useCallback, useReducer } from 'react';
import { freshSession, reduceSession, type Action, type Session } from './session.ts';

/** What must not wait: the letter that was typed, and that everything is gone. */
const atOnce: Action['type'][] = ['press', 'leave'];

/**
 * The session of the visitor, and what changes it. The pressed button shows in the very next frame;
 * a screen that takes longer to draw follows and holds up neither the finger nor the eye.
 */
export function useSession(): [Session, (action: Action) => void] {
  const [session, send] = useReducer(reduceSession, freshSession);
  const dispatch = useCallback((action: Action) => {
    if (atOnce.includes(action.type)) send(action);
    else startTransition(() => send(action));
  }, []);
  return [session, dispatch];
}
