import { guideAddress } from '../../content/addresses.ts';
import type { Guide } from '../../content/schema/guide.ts';
import type { Synonym } from '../../content/schema/search-rules.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { plainText } from '../../content/text/plain-text.ts';
import { shortened } from '../text/shortened.ts';
import { fillers } from '../text/vocabulary.ts';
import { wordsOf } from '../text/tokens.ts';
import type { TitleEntry } from './title-entry.ts';

/** Most words of a guide beyond its title, hint and sayings: more cost every phone more than they help. */
const mostSaid = 2;

/** A word found in more guides than this distinguishes none of them. */
const mostSpeaking = 3;

/** The words searched of a guide beside title and hint. */
export type GuideWords = Pick<TitleEntry, 'words' | 'said'>;

/**
 * Finds words of guides beyond titles and hints, by id: the most telling of their questions and steps,
 * and editors' synonyms that occur only in the prose of a few guides.
 */
export function guideWords(
  guides: Guide[],
  { synonyms, bestBets }: Pick<Snapshot, 'synonyms' | 'bestBets'>,
): Map<string, GuideWords> {
  const prose = spokenProse(guides);
  const rarity = rarityIn([...prose.values()]);
  const said = new Map(
    guides.map((guide) => {
      const address = guideAddress(guide);
      const picks = bestBets.filter((bet) => bet.address === address);
      const known = [shownOf(guide), ...picks.flatMap(({ queries }) => queries)].join('. ');
      return [guide.id, telling(guide, known, rarity)];
    }),
  );
  const shown = guides.flatMap((guide) => [shownOf(guide), said.get(guide.id) ?? '']);
  const taught = taughtSayings(shown.map(spoken), prose, synonyms);
  return new Map(
    guides.map(({ id }) => [
      id,
      { words: taught.get(id)?.join(', ') ?? '', said: said.get(id) ?? '' },
    ]),
  );
}

/**
 * The editors' synonyms that are said in the prose of a few guides and in no title or hint.
 * @param shown what titles and hints say
 * @param prose what each guide says, by its id
 */
function taughtSayings(
  shown: Spoken[],
  prose: ReadonlyMap<string, Spoken>,
  synonyms: Synonym[],
): Map<string, string[]> {
  const sayings = new Map<string, string[]>([...prose.keys()].map((id) => [id, []]));
  for (const { words } of synonyms) {
    const phrases = words.map(spoken);
    if (phrases.some((phrase) => shown.some((text) => says(text, phrase)))) continue;
    const speaking = [...prose].flatMap(([id, text]) => {
      const found = phrases.find((phrase) => says(text, phrase));
      return found ? [{ id, found: found.text.trim() }] : [];
    });
    if (speaking.length > mostSpeaking) continue;
    for (const { id, found } of speaking) sayings.get(id)?.push(found);
  }
  return sayings;
}

/** A text by its words. */
interface Spoken {
  /** Between spaces, so that `includes` matches whole words. */
  text: string;
  words: ReadonlySet<string>;
}

function spoken(text: string): Spoken {
  const words = wordsOf(text).map(({ exact }) => exact);
  return { text: ` ${words.join(' ')} `, words: new Set(words) };
}

function says({ text, words }: Spoken, phrase: Spoken): boolean {
  for (const word of phrase.words) if (!words.has(word)) return false;
  return text.includes(phrase.text);
}

/** Prose as it was spoken last time: from one release to the next nearly all stays. */
let spokenBefore: ReadonlyMap<string, Spoken> = new Map();

/** Collects what each guide says, by its id. */
function spokenProse(guides: Guide[]): Map<string, Spoken> {
  const texts = new Map(guides.map((guide) => [guide.id, proseOf(guide)]));
  const known = new Map<string, Spoken>();
  for (const text of texts.values()) known.set(text, spokenBefore.get(text) ?? spoken(text));
  spokenBefore = known;
  return new Map([...texts].map(([id, text]) => [id, known.get(text) ?? spoken(text)]));
}

function shownOf({ title, summary }: Guide): string {
  return `${title}. ${shortened(summary)}`;
}

function askedOf({ faq, steps }: Guide): string {
  return [...faq.map(({ question }) => question), ...steps.map(({ title }) => title)].join('. ');
}

/** Rates how few texts say a word: high for words of one text, near zero for words of all. */
function rarityIn(texts: Spoken[]): (exact: string) => number {
  const having = new Map<string, number>();
  for (const { words } of texts)
    for (const word of words) having.set(word, (having.get(word) ?? 0) + 1);
  return (exact) => Math.log(texts.length / (having.get(exact) ?? 1));
}

/** The words of a guide's questions and steps that tell most and are not known of it yet, in order. */
function telling(guide: Guide, known: string, rarity: (exact: string) => number): string {
  const shown = new Set(wordsOf(known).map(({ plain }) => plain));
  const times = new Map<string, number>();
  for (const { plain, exact } of wordsOf(askedOf(guide)))
    if (!shown.has(plain) && !fillers.has(exact) && !/^\d/.test(plain))
      times.set(exact, (times.get(exact) ?? 0) + 1);
  const value = (exact: string) => (times.get(exact) ?? 0) * rarity(exact);
  const best = new Set([...times.keys()].sort((a, b) => value(b) - value(a)).slice(0, mostSaid));
  return [...times.keys()].filter((exact) => best.has(exact)).join(' ');
}

function proseOf({ summary, steps, faq, prepare, help }: Guide): string {
  return [
    summary,
    ...prepare.flatMap(({ text, note }) => [text, note ?? '']),
    ...steps.flatMap(({ title, body, warning, done, stuck }) =>
      [title, plainText(body), warning, done, stuck].map((said) => said ?? ''),
    ),
    ...faq.flatMap(({ question, answer }) => [question, plainText(answer)]),
    plainText(help),
  ].join('. ');
}
