import type { Payload } from 'payload';
import type { PlainWords } from '../check/plain-words.ts';
import { shippedWords } from '../check/shipped-words.ts';

/** The lists of plain words as the editors keep them; those that ship with the code until then. */
export async function plainWordsOf(payload: Payload): Promise<PlainWords> {
  const row = await payload.db.findGlobal<Partial<PlainWords>>({ slug: 'plain-words' });
  // MongoDB gives null for a global that was never saved, whatever the type says.
  const kept = (row as Partial<PlainWords> | null) ?? {};
  if (!kept.hard) return shippedWords;
  const { hard, explained, names, verbs } = kept;
  return { hard, explained: explained ?? [], names: names ?? [], verbs: verbs ?? [] };
}
