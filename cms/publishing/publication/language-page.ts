import type { Payload, Where } from 'payload';
import { languageAddress } from '../../../content/addresses.ts';
import { languages, type Language } from '../../../content/languages.ts';
import { languageKinds } from '../../../content/snapshot/languages-written.ts';

/** Finds the language whose page an address is; Vietnamese has none of its own. */
export const languageAt = (address: string): Language | undefined =>
  languages.find((language) => language !== 'vi' && languageAddress(language) === address);

/** Tells whether an address is the page of a language in which the public reads something. */
export async function isLiveLanguagePage(
  payload: Payload,
  address: string,
  now = new Date(),
): Promise<boolean> {
  const language = languageAt(address);
  if (!language) return false;
  const live: Where[] = [{ language: { equals: language } }, { _status: { equals: 'published' } }];
  for (const collection of languageKinds) {
    const where = { and: collection === 'notices' ? [...live, ...runningAt(now)] : live };
    if ((await payload.db.count({ collection, where })).totalDocs > 0) return true;
  }
  if (language !== 'km') return false;
  const named: Where = {
    and: [
      { nameInKhmer: { exists: true } },
      { nameInKhmer: { not_equals: '' } },
      { _status: { equals: 'published' } },
    ],
  };
  return (await payload.db.count({ collection: 'hotlines', where: named })).totalDocs > 0;
}

const runningAt = (now: Date): Where[] => [
  { startsAt: { less_than_equal: now.toISOString() } },
  { or: [{ endsAt: { exists: false } }, { endsAt: { greater_than: now.toISOString() } }] },
];
