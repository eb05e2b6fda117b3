import { fieldsOf, isCount, isText, listOf, maybe } from '../../../content/kept-json.ts';
import { teamSumsPath } from '../../../content/team-link.ts';
import { pageLanguage } from '../../browser/language.ts';
import { sendingWords } from '../../words/sending.ts';
import type { Outcome } from './send-months.ts';

const words = sendingWords(pageLanguage());

/** Recognises what the commune has of the months that were sent. */
export const isTaken = fieldsOf({
  place: isText,
  until: isText,
  months: listOf(
    fieldsOf({
      month: isText,
      phones: isCount,
      first: isCount,
      people: isCount,
      others: listOf(isText),
      corrected: maybe(isCount),
    }),
  ),
});
const isRefused = fieldsOf({ errors: listOf(fieldsOf({ message: isText })) });

/**
 * Sends the code of one month.
 * @param phone the sign of this phone: that the commune has other numbers of it is no success
 */
export async function postSums(key: string, code: string, phone: string): Promise<Outcome> {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` };
  const body = JSON.stringify({ codes: [code] });
  const answer = await fetch(teamSumsPath, { method: 'POST', headers, body }).catch(() => null);
  if (!answer) return { waits: 'offline' };
  // A server in between answers with a page.
  const said: unknown = await answer.json().catch(() => undefined);
  if (answer.status >= 500 || answer.status === 429) return { waits: 'busy' };
  if (isTaken(said))
    return said.months.some(({ others }) => others.includes(phone))
      ? { refused: words.otherStands, of: 'month' }
      : { taken: said };
  const why = isRefused(said) ? said.errors[0]?.message : undefined;
  if (!why) return { waits: 'busy' };
  const isOfKey = answer.status === 401 || answer.status === 403;
  return { refused: why, of: isOfKey ? 'key' : 'month' };
}
