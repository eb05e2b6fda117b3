import { feedbackPath } from '../../../content/feedback.ts';
import { isText, listOf } from '../../../content/kept-json.ts';
import { keep, recallJson } from '../storage/storage.ts';
import { waitingKey } from './waiting-key.ts';

/** The outcome of an answer: taken, refused for good, or it waits for a network. */
export type Outcome = 'sent' | 'refused' | 'waiting';

/** Answers that a device keeps; those after that are not sent. */
const most = 50;

const waiting = (): string[] => recallJson(waitingKey, listOf(isText)) ?? [];

const store = (bodies: string[]): boolean =>
  keep(waitingKey, bodies.length > 0 ? JSON.stringify(bodies) : null);

/** Sends an answer, after those that wait already; without a network it waits, too. */
export async function sendOrWait(body: string): Promise<Outcome> {
  if (!store([...waiting(), body].slice(-most)))
    return (await post(body)) === 'sent' ? 'sent' : 'refused';
  return (await send()).get(body) ?? 'waiting';
}

/**
 * Sends what waits, in the order in which it was said. What is sent twice, by two pages at the same time
 * or after an answer was lost, counts once: each has a key.
 */
export async function send(): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const body of waiting()) {
    const outcome = await post(body);
    if (outcome === 'waiting') break;
    outcomes.set(body, outcome);
    store(waiting().filter((other) => other !== body));
  }
  return outcomes;
}

async function post(body: string): Promise<Outcome> {
  const headers = {
    Accept: 'application/json',
    'Content-Type': 'application/x-www-form-urlencoded',
  };
  try {
    const { ok, status } = await fetch(feedbackPath, { method: 'POST', headers, body });
    if (ok) return 'sent';
    return status < 500 && status !== 429 ? 'refused' : 'waiting';
  } catch {
    return 'waiting';
  }
}
