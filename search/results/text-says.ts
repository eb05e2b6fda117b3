import { excerptParts } from './highlight.ts';
import type { Query } from '../query/query.ts';
import { tellingOf } from '../query/telling.ts';
import { soundsSame, wordsOf, type TextWord } from '../text/tokens.ts';

/**
 * Tells if a text hit really matches: title and excerpt contain every word that carries meaning,
 * with the accents as typed. Pagefind itself also finds words far apart, and does not tell "hẹn hò"
 * from "hẹn hồ".
 */
export function textSays(query: Query, title: string, excerpt: string): boolean {
  const shown = excerptParts(excerpt)
    .map(({ text }) => text)
    .join('');
  const said = wordsOf(`${title}. ${shown}`);
  const telling = tellingOf(query);
  const all = !telling.includes(true);
  return query.words.every((word, at) => {
    if (!all && !telling[at]) return true;
    const unfinished = query.typing && at === query.words.length - 1;
    return said.some((other) => isSame(word, other, query.accented, unfinished));
  });
}

function isSame(asked: TextWord, said: TextWord, accented: boolean, unfinished: boolean): boolean {
  const bare = !accented || asked.exact === asked.plain;
  if (
    unfinished &&
    (bare ? said.plain.startsWith(asked.plain) : said.exact.startsWith(asked.exact))
  )
    return true;
  return bare ? said.plain === asked.plain : soundsSame(asked.exact, said.exact);
}
