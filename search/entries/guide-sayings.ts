import type { Guide } from '../../content/schema/guide.ts';
import type { Synonym } from '../../content/schema/search-rules.ts';
import { plainText } from '../../content/text/plain-text.ts';
import { shortened } from '../text/shortened.ts';
import { fillers } from '../text/vocabulary.ts';
import { wordsOf } from '../text/tokens.ts';

/** Most words per guide beyond title and hint: more cost every phone more than they help. */
const mostSayings = 20;

/** A word found in more guides than this distinguishes none of them. */
const mostSpeaking = 6;

/**
 * What guides say beyond titles and hints, by id: the meaningful words of their questions and steps,
 * and editors' synonyms that occur only in the prose of a few guides.
 */
export function guideSayings(guides: Guide[], synonyms: Synonym[]): Map<string, string> {
  const sayings = new Map(guides.map((guide) => [guide.id, [telling(guide)]]));
  const known = guides.map((guide) => spoken(shownOf(guide)) + spoken(telling(guide)));
  const prose = guides.map((guide) => ({ id: guide.id, text: spoken(proseOf(guide)) }));
  for (const { words } of synonyms) {
    const phrases = words.map(spoken);
    if (phrases.some((phrase) => known.some((text) => text.includes(phrase)))) continue;
    const speaking = prose.flatMap(({ id, text }) => {
      const said = phrases.find((phrase) => text.includes(phrase));
      return said ? [{ id, said: said.trim() }] : [];
    });
    if (speaking.length > mostSpeaking) continue;
    for (const { id, said } of speaking) sayings.get(id)?.push(said);
  }
  return new Map([...sayings].map(([id, words]) => [id, words.filter(Boolean).join(', ')]));
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

/** Meaningful words of questions and steps that are not in title or hint. */
function telling(guide: Guide): string {
  const said = new Set(wordsOf(shownOf(guide)).map(({ plain }) => plain));
  const sentences = [
    ...guide.faq.map(({ question }) => question),
    ...guide.steps.map(({ title }) => title),
  ];
  const fresh = sentences.flatMap((sentence) =>
    wordsOf(sentence).flatMap(({ plain, exact }) => {
      if (said.has(plain) || fillers.has(exact)) return [];
      said.add(plain);
      return [exact];
    }),
  );
  return fresh.slice(0, mostSayings).join(' ');
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
