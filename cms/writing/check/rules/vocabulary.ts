import { hasTrait } from '../../../../content/kinds.ts';
import type { Finding, Knowledge, Rule } from '../finding.ts';
import type { Passage } from '../reading.ts';
import { isAbbreviation, isForeign, Phrases, wordsOf } from '../words.ts';

/** Words for which there is a plain one. What stands in “…” is somebody else's, or a name. */
export const hardWord: Rule = ({ collection, passages }, { words }) => {
  // The title of a term is what it explains.
  const told = passages.filter(({ as }) => collection !== 'terms' || as !== 'title');
  const hard = new Phrases(words.hard.map((entry) => [entry.word, entry] as const));
  return told.flatMap(({ path, text }) => {
    const own = wordsOf(text).filter(({ quoted }) => !quoted);
    return hard.in(own).map(({ entry }) => ({
      rule: 'hard-word',
      severity: 'advice',
      path,
      sentence: `“${entry.word}” là chữ khó.`,
      todo: `Nói “${entry.instead}”.`,
    }));
  });
};

/** The number of passages within which an explanation may follow. */
const patience = 3;

/** Words that readers may not know, used before they were explained. */
export const unexplainedWord: Rule = ({ collection, passages }, { words }) => {
  // Texts of one or two sentences have no room for an explanation.
  if (!hasTrait(collection, 'long')) return [];
  return words.explained.flatMap(({ word, by }): Finding[] => {
    const first = firstUse(passages, word);
    const passage = passages[first];
    if (!passage || isExplained(passages.slice(0, first + patience), by)) return [];
    return [
      {
        rule: 'unexplained-word',
        severity: 'advice',
        path: passage.path,
        sentence: `“${word}” chưa được giải thích.`,
        todo: `Ngay chỗ này nói thêm “${by[0]}”.`,
      },
    ];
  });
};

/** Titles are read in lists, before the text that explains them: they don't count. */
function firstUse(passages: Passage[], word: string): number {
  const phrase = new Phrases([[word, word]]);
  return passages.findIndex(
    ({ as, text }) => as !== 'title' && phrase.in(wordsOf(text)).length > 0,
  );
}

function isExplained(passages: Passage[], by: string[]): boolean {
  const before = passages.map(({ text }) => text.toLocaleLowerCase('vi')).join('\n');
  return by.some((meaning) => before.includes(meaning.toLocaleLowerCase('vi')));
}

/** Abbreviations and foreign words that neither the glossary nor the list of known words has. */
export const unknownWord: Rule = ({ passages }, knowledge) => {
  const known = knownWords(knowledge);
  const told = new Set<string>();
  return passages.flatMap(({ path, text }) => {
    const strange = wordsOf(text).filter(
      (word) => !word.quoted && !known.has(word.key) && (isAbbreviation(word) || isForeign(word)),
    );
    return strange.flatMap(({ key, text: written }): Finding[] => {
      if (told.has(key)) return [];
      told.add(key);
      return [
        {
          rule: 'unknown-word',
          severity: 'advice',
          path,
          sentence: `“${written}” chưa có trong Thuật ngữ.`,
          todo: 'Viết đủ chữ, nói tiếng Việt, hoặc thêm chữ này vào Thuật ngữ.',
        },
      ];
    });
  });
};

function knownWords({ words, terms }: Knowledge): Set<string> {
  const entries = [
    ...terms,
    ...words.names,
    ...words.explained.map(({ word }) => word),
    ...words.hard.map(({ word }) => word),
  ];
  return new Set(entries.flatMap((entry) => wordsOf(entry).map(({ key }) => key)));
}
