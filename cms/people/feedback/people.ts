import type { Payload } from 'payload';
import { collectionsWith } from '../../../content/kinds.ts';
import { fold } from '../../../content/text/fold.ts';
import { peopleIn, peopleListOf } from '../erasure/people-in-lists.ts';

/** The full names that the directory knows. */
export interface People {
  /** Counts how many of these folded words, from one place on, are the name of one of them. */
  lengthAt(words: readonly string[], at: number): number;
  /** Tells whether these folded words are what one of them is called by: the end of the name. */
  endsWith(words: readonly string[]): boolean;
}

/** Milliseconds for which the names are taken as they were. */
const keptFor = 5 * 60_000;

const read = new WeakMap<Payload, { at: number; people: Promise<People> }>();

/** Everybody in the directory, drafts included, and everybody with an account. */
export function readPeople(payload: Payload, now = Date.now()): Promise<People> {
  const known = read.get(payload);
  if (known && now - known.at < keptFor) return known.people;
  const people = allNames(payload).then(peopleOf);
  read.set(payload, { at: now, people });
  people.catch(() => read.delete(payload));
  return people;
}

/** Finds people by their full names; a name of one word alone is a word like others. */
export function peopleOf(names: string[]): People {
  const byFirst = new Map<string, string[][]>();
  const ends = new Set<string>();
  for (const name of names) {
    const words = fold(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const [first] = words;
    for (const [at] of words.entries()) ends.add(words.slice(at).join(' '));
    if (first && words.length > 1) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return {
    endsWith: (words) => ends.has(words.join(' ')),
    lengthAt: (words, at) =>
      Math.max(
        0,
        ...(byFirst.get(words[at] ?? '') ?? []).map((name) =>
          name.every((word, place) => words[at + place] === word) ? name.length : 0,
        ),
      ),
  };
}

async function allNames(payload: Payload): Promise<string[]> {
  const everything = { depth: 0, limit: 0, pagination: false } as const;
  const inLists: { name?: string }[] = [];
  for (const collection of collectionsWith('people')) {
    const select = { [peopleListOf(collection)]: { name: true } };
    const { docs } = await payload.find({ ...everything, collection, draft: true, select });
    for (const row of docs) inLists.push(...peopleIn(collection, { ...row }));
  }
  const users = await payload.find({ ...everything, collection: 'users', select: { name: true } });
  return [...inLists, ...users.docs].flatMap(({ name }) => (name ? [name] : []));
}
