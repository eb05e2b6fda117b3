import { dataAddresses } from '../../../content/data-addresses.ts';
import type { HamletsFile } from '../../page-data/communes.ts';

const asked = new Map<string, Promise<HamletsFile | undefined>>();

/** The hamlets of a commune and whom it can call, asked for once; undefined without a network. */
export async function readHamlets(slug: string): Promise<HamletsFile | undefined> {
  const known = asked.get(slug) ?? read(slug).catch(() => undefined);
  asked.set(slug, known);
  const file = await known;
  if (!file) asked.delete(slug);
  return file;
}

async function read(slug: string): Promise<HamletsFile | undefined> {
  const answer = await fetch(dataAddresses.hamlets(slug));
  return answer.ok ? ((await answer.json()) as HamletsFile) : undefined;
}
