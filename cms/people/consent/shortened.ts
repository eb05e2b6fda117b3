import type { Payload, PayloadRequest } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import type { Consent } from '../../publishing/export/consent.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import type { Team } from '../../payload-types.ts';
import { authorsOf } from '../../writing/workflow/fields.ts';

interface Version {
  version: Partial<Team> & { changedBy?: string | null };
}

/** By id of a member: the account that had the last day of the consent published earlier than it was. */
export type Shorteners = Record<string, string>;

/**
 * Finds by whom the last days of consents were moved nearer, in the published versions that are kept: when
 * such a day has passed, it is that account that withdraws.
 */
export async function shortenersOf(
  payload: Payload,
  team: string,
  people: readonly string[],
  req: Within = {},
): Promise<Shorteners> {
  const { docs } = await payload.db.findVersions({
    collection: 'teams',
    where: { and: [{ parent: { equals: team } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
    req,
  });
  const versions = docs as unknown as Version[];
  return Object.fromEntries(
    people.flatMap((person) => {
      const by = shortener(versions, person);
      return by === undefined ? [] : [[person, by]];
    }),
  );
}

/** Whoever is known of the oldest version that says what the newest does, if the one before said later. */
function shortener(versions: Version[], person: string): string | undefined {
  const days = versions.map(({ version }) => lastDay(version, person));
  const at = days.findIndex((day) => day !== days[0]);
  const [now, before] = [days[0], days[at]];
  if (at < 0 || before === undefined || now === undefined || before < now) return undefined;
  const { version } = versions[at - 1] ?? {};
  return version?.changedBy ?? authorsOf(version).at(-1);
}

/** One that holds until it is withdrawn ends after all that end on a day. */
const never = '9999-12-31';

function lastDay({ members }: Version['version'], person: string): string | undefined {
  const consent = members?.find(({ id }) => id === person)?.consent as Consent | undefined;
  if (!consent?.given) return undefined;
  return consent.until ? dayOfInstant(consent.until) : never;
}

const key = 'consentsEndedFor';

/** The context of a save in which consents end whose days these accounts have moved. */
export const endedFor = (shorteners: Shorteners): Record<string, unknown> => ({
  [key]: shorteners,
});

/** Returns who withdraws the consents of a person with a save, where somebody is known. */
export function withdrawer(
  { context, user }: Pick<PayloadRequest, 'context' | 'user'>,
  person: string,
): string | undefined {
  return user ? String(user.id) : (context[key] as Shorteners | undefined)?.[person];
}
