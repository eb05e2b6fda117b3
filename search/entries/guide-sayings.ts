import type { Guide } from '../../content/schema/guide.ts';
import type { Synonym } from '../../content/schema/search-rules.ts';
import { plainText } from '../../content/text/plain-text.ts';
import { shortened } from '../text/shortened.ts';
import { fillers } from '../text/vocabulary.ts';
import { wordsOf } from '../text/tokens.ts';

/** Words of a guide beyond its title and hint: more would cost every phone more than it helps. */
const mostSayings = 20;

/** What is spoken of in more guides than this tells none of them apart. */
const mostSpeaking = 6;

/**
 * What guides say beyond their titles and hints, by their ids: the telling words of what people ask and
 * do there, and those synonyms of the editors that only the prose of some guides speaks of.
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

/** The words of a text in one spelling, between spaces, so that whole words are found in it. */
function spoken(text: string): string {
  return ` ${wordsOf(text)
    .map(({ exact }) => exact)
    .join(' ')} `;
}

function shownOf({ title, summary }: Guide): string {
  return `${title}. ${shortened(summary)}`;
}

/** What people ask and do: the telling words that title and hint do not have. */
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
