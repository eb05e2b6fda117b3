/** The account that a tab works for. */
export interface Account {
  id: string;
  email: string;
  name: string;
}

/** The reason why the account of the tab is not logged in any more. */
export type Ended = { why: 'time' | 'ended' } | { why: 'other'; other: string };

interface Session {
  account?: Account;
  ended?: Ended;
  /** True while the question to log in again is on the screen. */
  isAsked: boolean;
}

let session: Session = { isAsked: false };
let waiting: ((isBack: boolean) => void)[] = [];
const listeners = new Set<() => void>();

export const sessionNow = () => session;

export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

/** Notes for whom the tab works. A page that was opened by another account begins anew. */
export function worksFor(account: Account): void {
  if (session.account?.id === account.id) return;
  change({ account, isAsked: false });
}

/** Notes that nobody is logged in, as in front of the login. */
export function worksForNobody(): void {
  if (session.account) change({ isAsked: false });
}

/** Notes that the session is over; asked is about it once, until somebody wants to save. */
export function noteEnd(ended: Ended): void {
  const isNews = session.ended?.why !== ended.why;
  change({ ...session, ended, isAsked: session.isAsked || isNews });
}

/** Notes that the account of the tab is logged in: what waited goes on. */
export function noteBack(): void {
  if (!session.ended) return;
  const { account } = session;
  change({ isAsked: false, ...(account && { account }) });
  release(true);
}

/** Asks again. */
export function askToSignIn(): void {
  if (session.ended) change({ ...session, isAsked: true });
}

/** Does not log in for now: what waited is given up. */
export function later(): void {
  change({ ...session, isAsked: false });
  release(false);
}

/** Asks to log in. @returns whether the account of the tab is back */
export function whenBack(): Promise<boolean> {
  askToSignIn();
  return new Promise((resolve) => waiting.push(resolve));
}

function release(isBack: boolean): void {
  const released = waiting;
  waiting = [];
  for (const resolve of released) resolve(isBack);
}
