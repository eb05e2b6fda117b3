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
const mostSpeaking = 6;

/** What is searched of a guide beside title and hint. */
export type GuideWords = Pick<TitleEntry, 'words' | 'said'>;

/**
 * What guides say beyond titles and hints, by id: the most telling words of their questions and steps,
 * and editors' synonyms that occur only in the prose of a few guides.
 */
export function guideWords(
  guides: Guide[],
  { synonyms, bestBets }: Pick<Snapshot, 'synonyms' | 'bestBets'>,
): Map<string, GuideWords> {
  const rarity = rarityIn(guides);
  const said = new Map(
    guides.map((guide) => {
      const address = guideAddress(guide);
      const picks = bestBets.filter((bet) => bet.address === address);
      const known = [shownOf(guide), ...picks.flatMap(({ queries }) => queries)].join('. ');
      return [guide.id, telling(guide, known, rarity)];
    }),
  );
  const taught = taughtSayings(guides, said, synonyms);
  return new Map(
    guides.map(({ id }) => [
      id,
      { words: taught.get(id)?.join(', ') ?? '', said: said.get(id) ?? '' },
    ]),
  );
}

/** The editors' synonyms that are said in the prose of a few guides and in no title or hint. */
function taughtSayings(
  guides: Guide[],
  said: ReadonlyMap<string, string>,
  synonyms: Synonym[],
): Map<string, string[]> {
  const sayings = new Map<string, string[]>(guides.map(({ id }) => [id, []]));
  const known = guides.map((guide) => spoken(shownOf(guide)) + spoken(said.get(guide.id) ?? ''));
  const prose = guides.map((guide) => ({ id: guide.id, text: spoken(proseOf(guide)) }));
  for (const { words } of synonyms) {
    const phrases = words.map(spoken);
    if (phrases.some((phrase) => known.some((text) => text.includes(phrase)))) continue;
    const speaking = prose.flatMap(({ id, text }) => {
      const found = phrases.find((phrase) => text.includes(phrase));
      return found ? [{ id, found: found.trim() }] : [];
    });
    if (speaking.length > mostSpeaking) continue;
    for (const { id, found } of speaking) sayings.get(id)?.push(found);
  }
  return sayings;
}

/** The folded words of a text between spaces, so that `includes` matches whole words. */
function spoken(text: string): string {
  return ` ${wordsOf(text)
    .map(({ exact }) => exact)
    .join(' ')} `;
}

function shownOf({ title, summary }: Guide): string {
  return `${title}. ${shortened(summary)}`;
}

function askedOf({ faq, steps }: Guide): string {
  return [...faq.map(({ question }) => question), ...steps.map(({ title }) => title)].join('. ');
}

/** How few guides say a word: high for words of one guide, near zero for words of all. */
function rarityIn(guides: Guide[]): (exact: string) => number {
  const having = new Map<string, number>();
  for (const guide of guides)
    for (const word of new Set(wordsOf(proseOf(guide)).map(({ exact }) => exact)))
      having.set(word, (having.get(word) ?? 0) + 1);
  return (exact) => Math.log(guides.length / (having.get(exact) ?? 1));
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
    ...steps.flatMap(({ title, body, warning }) => [title, plainText(body), warning ?? '']),
    ...faq.flatMap(({ question, answer }) => [question, plainText(answer)]),
    plainText(help),
  ].join('. ');
}
