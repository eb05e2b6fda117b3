import { noteBack, noteEnd, sessionNow } from './session-store.ts';

interface Me {
  user?: { id: string; name?: string; email?: string } | null;
  /** Seconds since 1970. */
  exp?: number;
}

/** The channel on which tabs tell each other that somebody has logged in or out. */
const channelName = 'apso-session';

/** Milliseconds since 1970 at which the session runs out if nobody works. */
let runsOutAt = Infinity;
let asking: Promise<boolean> | undefined;

export const sessionRunsOutAt = () => runsOutAt;

/** Notes until when a session lasts. @param exp seconds since 1970 */
export function noteRunsOut(exp: number | undefined): void {
  if (exp) runsOutAt = exp * 1000;
}

/** Looks whether the account of the tab is still logged in, and notes it. @returns whether it is */
export function checkSession(): Promise<boolean> {
  asking ??= look().finally(() => {
    asking = undefined;
  });
  return asking;
}

async function look(): Promise<boolean> {
  const { account } = sessionNow();
  if (!account) return true;
  let me: Me;
  try {
    const answer = await fetch('/api/users/me', { cache: 'no-store' });
    if (!answer.ok) return true;
    me = (await answer.json()) as Me;
  } catch {
    // Without a network nobody knows.
    return true;
  }
  if (me.user?.id === account.id) {
    noteRunsOut(me.exp);
    noteBack();
    return true;
  }
  if (me.user) noteEnd({ why: 'other', other: me.user.name || me.user.email || me.user.id });
  else noteEnd({ why: Date.now() >= runsOutAt ? 'time' : 'ended' });
  return false;
}

/** Makes the session last on. */
export async function prolongSession(): Promise<void> {
  try {
    const answer = await fetch('/api/users/refresh-token', { method: 'POST' });
    if (answer.ok) noteRunsOut(((await answer.json()) as Me).exp);
  } catch {
    // The next time.
  }
}

/** Tells the other tabs to look, too. */
export function tellTabs(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('look');
  channel.close();
}

/** Hears of log-ins and log-outs in other tabs. */
export function hearTabs(heard: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = heard;
  return () => channel.close();
}
