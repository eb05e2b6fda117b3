import type { Payload } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import type { Within } from '../../storage/database/after-commit.ts';
import { writeIf } from '../../storage/database/write-part.ts';
import { megabyte, type QuotaName, quotas } from '../../publishing/globals/quotas.ts';
import { readSettingsRow } from '../../publishing/globals/settings-row.ts';

/** The amounts an account added, or may add, on one day; texts and files in bytes. */
export type Amounts = Record<QuotaName, number>;

const collection = 'account-days';

export const nothing: Amounts = { saves: 0, bytes: 0, files: 0, fileBytes: 0 };

/** Reads the amounts one account may add on one day from the settings. */
export async function mostOfDay(payload: Payload): Promise<Amounts> {
  const settings = (await readSettingsRow(payload)) as Record<string, unknown>;
  const most = (name: QuotaName) => Number(settings[quotas[name].field] ?? quotas[name].usual);
  return {
    saves: most('saves'),
    bytes: most('bytes') * megabyte,
    files: most('files'),
    fileBytes: most('fileBytes') * megabyte,
  };
}

/** Reads what an account has added today. */
export async function addedToday(
  payload: Payload,
  account: string,
  now = new Date(),
): Promise<Amounts> {
  const where = { id: { equals: idOf(account, now) } };
  return {
    ...nothing,
    ...(await payload.db.findOne<Amounts & { id: string }>({ collection, where })),
  };
}

/** Counts what an account has added, besides what others of its requests count at the same moment. */
export async function addToday(
  payload: Payload,
  account: string,
  amounts: Amounts,
  now = new Date(),
): Promise<void> {
  const id = idOf(account, now);
  const more = Object.entries(amounts).filter(([, amount]) => amount > 0);
  const part = Object.fromEntries(more.map(([name, amount]) => [name, { $inc: amount }]));
  const count = () => writeIf(payload, collection, { id: { equals: id } }, part);
  if (more.length === 0 || (await count())) return;
  await forgetBefore(payload, now);
  try {
    await payload.db.create({
      collection,
      data: { id, user: account, ...amounts, at: now.getTime() },
    });
  } catch (error) {
    // Another request made it at the same moment.
    if (!(await count())) throw error;
  }
}

/** Nothing is left of an account that was deleted. */
export async function forgetDays(payload: Payload, account: string, req: Within): Promise<void> {
  await payload.db.deleteMany({ collection, where: { user: { equals: account } }, req });
}

async function forgetBefore(payload: Payload, now: Date): Promise<void> {
  const at = { less_than: now.getTime() - 2 * 24 * 60 * 60_000 };
  await payload.db.deleteMany({ collection, where: { at } });
}

const idOf = (account: string, now: Date) => `${dayOfInstant(now)}/${account}`;
