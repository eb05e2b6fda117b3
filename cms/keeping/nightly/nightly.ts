import { setTimeout as delay } from 'node:timers/promises';
import type { Payload } from 'payload';
import { lookAfterAudit } from '../../storage/audit/look-after.ts';
import { lookAfterCommonBackups } from '../../storage/installation/common-backups.ts';
import { lookAfterConsents } from '../../people/consent/look-after.ts';
import { lookAfterFeedback } from '../../people/feedback/look-after.ts';
import { lookAfterRetention } from '../../people/retention/look-after.ts';
import { checkLinks } from './links.ts';
import { isNight } from './night.ts';
import { remind } from './remind.ts';
import { tryLinks, type TryLink } from './try-link.ts';

/** Milliseconds between two looks. */
const pause = 10 * 60 * 1000;

/**
 * Does what is due: what other machines say of backups, reminders, answers of readers, the audit,
 * consents and all else that is kept for a time at any time, links at night, where there is a way to try them.
 * @param signal ends it before the next of them
 */
export async function lookAfterTexts(
  payload: Payload,
  tryLink: TryLink | undefined,
  now: Date,
  signal?: AbortSignal,
): Promise<void> {
  for (const look of [
    // A machine that has just begun to publish knows of backups by an old word.
    lookAfterCommonBackups,
    remind,
    lookAfterFeedback,
    lookAfterAudit,
    lookAfterConsents,
    lookAfterRetention,
  ]) {
    if (signal?.aborted) return;
    try {
      await look(payload, now);
    } catch (error) {
      // Other work that is due does not wait for it: numbers are to be forgotten in time.
      payload.logger.warn({ err: error, msg: `${look.name} failed` });
    }
  }
  if (signal?.aborted) return;
  if (tryLink && isNight(now)) await checkLinks(payload, tryLink, now);
}

/** A site that only this machine sees is being tried out: it bothers nobody else at night. */
function isTriedOut({ config }: Payload): boolean {
  return URL.parse(String(config.custom?.['siteUrl']))?.hostname === 'localhost';
}

/**
 * Looks after what is published until the signal ends: one process of an installation does so, the one
 * that publishes. Trouble is logged and ends nothing.
 */
export async function lookAfterTextsAlways(payload: Payload, signal: AbortSignal): Promise<void> {
  const tryLink = isTriedOut(payload) ? undefined : tryLinks();
  while (!signal.aborted) {
    try {
      await lookAfterTexts(payload, tryLink, new Date(), signal);
    } catch (error) {
      payload.logger.warn({ err: error, msg: 'Reviews and links could not be looked after' });
    }
    await delay(pause, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
