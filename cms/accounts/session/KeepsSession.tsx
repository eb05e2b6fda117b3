'use client';

import { useAuth } from '@payloadcms/ui';
import { type ReactNode, useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { sessionLength } from '../sign-in/session-length.ts';
import { forgetAccount } from '../../base/screens/kept-text/store.ts';
import {
  checkSession,
  hearTabs,
  noteRunsOut,
  prolongSession,
  sessionRunsOutAt,
} from '../../base/screens/posts/check.ts';
import { SignInDialog } from './SignInDialog.tsx';
import {
  onSession,
  sessionNow,
  worksFor,
  worksForNobody,
} from '../../base/screens/posts/session-store.ts';
import { watchPosts } from '../../base/screens/posts/watch-posts.ts';

watchPosts(forgetAccount);

/** Milliseconds between two looks at whether one is still logged in. */
const pause = 30_000;

/**
 * Around the admin: a session that ends takes nothing away. Payload opens another page when the time of
 * a session is over, and what was written is gone; here the page stays, and one logs in on it.
 */
export function KeepsSession({ children }: { children: ReactNode }) {
  const { user, setUser, token, tokenExpirationMs } = useAuth();
  const { account, isAsked } = useSyncExternalStore(onSession, sessionNow, sessionNow);

  // Before any effect of a page: the one that logs out posts in its own.
  useLayoutEffect(() => {
    if (!user) return worksForNobody();
    const { id, email, name } = user as { id: string; email?: string; name?: string };
    worksFor({ id, email: email ?? '', name: name || email || id });
  }, [user]);

  // Payload's own clocks are stopped by telling it of a session that does not say when it ends.
  useEffect(() => {
    if (!user || !tokenExpirationMs) return;
    noteRunsOut(tokenExpirationMs / 1000);
    setUser({ user, token: token ?? '', exp: 0 });
  }, [setUser, token, tokenExpirationMs, user]);

  useEffect(() => {
    let isActive = false;
    const note = () => {
      isActive = true;
    };
    const look = () => {
      if (document.visibilityState === 'hidden') return;
      const isHalfOver = sessionRunsOutAt() - Date.now() < sessionLength * 500;
      if (isActive && isHalfOver && !sessionNow().ended) void prolongSession();
      isActive = false;
      void checkSession();
    };
    const timer = setInterval(look, pause);
    const stopHearing = hearTabs(() => void checkSession());
    const moments = ['focus', 'online', 'visibilitychange'];
    const deeds = ['keydown', 'pointerdown'];
    for (const moment of moments) window.addEventListener(moment, look);
    for (const deed of deeds) window.addEventListener(deed, note, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      stopHearing();
      for (const moment of moments) window.removeEventListener(moment, look);
      for (const deed of deeds) window.removeEventListener(deed, note, { capture: true });
    };
  }, []);

  return (
    <>
      {children}
      {account && isAsked && <SignInDialog account={account} />}
    </>
  );
}
