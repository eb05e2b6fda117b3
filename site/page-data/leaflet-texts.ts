import type { Guide } from '../../content/schema/guide.ts';
import { lowerFirst } from '../../content/text/lower-first.ts';
import { plainText } from '../../content/text/plain-text.ts';
import {
  paragraphsIn,
  speakerSeconds,
  spokenText,
  syllablesInSecond,
  type SpokenText,
} from '../../content/text/loudspeaker.ts';
import { syllablesIn, withSpokenNumbers } from '../../content/text/spoken-numbers.ts';
import type { AsksInShort } from './branches.ts';
import { leafletWords } from '../words/leaflets.ts';

/** More steps are told until a text is long enough, none that makes it too long. */
const wanted = {
  enough: (speakerSeconds.least + 6) * syllablesInSecond,
  most: (speakerSeconds.most - 2) * syllablesInSecond,
};

const { parts } = leafletWords('vi');
type Told = Pick<Guide, 'title' | 'summary' | 'steps' | 'handout'> & {
  /** The question that is asked first: then the steps are those for everybody. */
  asks?: AsksInShort | undefined;
};

/** The text for the loudspeaker that editors wrote, else one from what a guide is for and its first steps. */
export function speakerText(guide: Told): SpokenText {
  const written = guide.handout?.speaker;
  return spokenText(written ? paragraphsIn(written) : speakerParagraphs(guide));
}

function speakerParagraphs({ title, summary, steps, asks }: Told): string[] {
  const before = [parts.hello, `${parts.offer} ${sentence(title)} ${sentence(summary)}`];
  const after = [parts.care, parts.ask, `${parts.again(bare(title))} ${parts.thanks}`];
  const told: string[] = [];
  const asked = asks ? [asks.question, ...asks.ways.map(sentence)] : [];
  const way = () => (asks && told.length === 0 ? [] : [parts.steps, ...told]);
  const lengths = new Map<string, number>();
  // Each text ends its sentence, so no number goes on from one to the next.
  const lengthOf = (text: string) => {
    const known = lengths.get(text) ?? syllablesIn(withSpokenNumbers(text));
    lengths.set(text, known);
    return known;
  };
  const length = () =>
    [...before, ...asked, ...way(), ...after].reduce((sum, text) => sum + lengthOf(text), 0);
  // All or none: who does not hear their own way would think that there is none.
  if (asks && length() > wanted.most) asked.splice(1, asked.length, parts.ways);
  for (const step of steps) {
    if (length() >= wanted.enough) break;
    const say = told.length === 0 ? parts.first : parts.then;
    told.push(say(lowerFirst(bare(step.title))));
    if (length() > wanted.most) {
      told.pop();
      break;
    }
    for (const said of sentencesIn(step)) {
      told.push(said);
      if (length() > wanted.most) told.pop();
    }
  }
  const joined = [asked, way()].filter((each) => each.length > 0).map((each) => each.join(' '));
  const paragraphs = [...before, ...joined, ...after].map(withSpokenNumbers);
  // A short one is told again, as one does with a loudspeaker.
  for (const again of [summary, ...steps.map((step) => step.title)]) {
    if (syllablesIn(paragraphs.join(' ')) >= wanted.enough) break;
    paragraphs.splice(-1, 0, withSpokenNumbers(sentence(again)));
  }
  return paragraphs;
}

/** The first two sentences of a step that tell what to do: no asides, no sources, no questions. */
function sentencesIn({ body }: Guide['steps'][number]): string[] {
  const text = plainText(body)
    .replace(/\s*\([^)]*\)/g, '')
    .replaceAll(/[“”]/g, '');
  // A sign within a word, as in a domain, an amount or an hour, ends no sentence.
  return text
    .split(/(?<=[.!?:])\s+/)
    .filter((said) => /[.!]$/.test(said))
    .filter((said) => !/https?:|www|^Theo (?:báo|bài|hướng dẫn)/.test(said))
    .slice(0, 2);
}

const bare = (text: string) => text.replace(/[.?!:]+$/, '');
const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/**
 * The message for Zalo that editors wrote, else what a guide is for and three steps or the answers to what is
 * asked; and where to read on.
 */
export function zaloText({ title, summary, steps, asks, handout }: Told, url: string): string {
  const lines = asks
    ? [asks.question, ...asks.ways.map((way) => `- ${way}`)]
    : steps.slice(0, 3).map((step, at) => `${at + 1}. ${step.title}`);
  const told = handout?.zalo ? [handout.zalo] : [title, summary, ...lines];
  return [...told, `${parts.full} ${url}`, parts.zaloCare].join('\n');
}
