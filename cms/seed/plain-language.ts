import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { toString } from 'mdast-util-to-string';
import { z } from 'zod';
import { text } from '../../content/schema/primitives.ts';
import { ContentError, reporter, validate, type Fault } from './faults.ts';
import { readCallout } from './markdown/callout.ts';
import { readMarkdown, readYaml, type Passage } from './markdown/source.ts';
import { contentFolder } from './read-content.ts';

/** What a reader sees of one file: its passages in reading order, without marks. */
export interface ReadableText {
  /** `guides/vneid-muc-2.md` */
  file: string;
  passages: string[];
}

const plainWords = z.strictObject({
  /** Words that are not used, each with what to say instead. */
  hard: z.array(z.strictObject({ word: text, instead: text })),
  /** Words that may be used once one of the explanations was given. */
  explained: z.array(z.strictObject({ word: text, by: z.array(text).min(1) })),
  /** Names in capitals that are no abbreviation to explain. */
  names: z.array(text),
});
export type PlainWords = z.infer<typeof plainWords>;

/** The fields of a front matter that readers see, in reading order. */
const shown = z.looseObject({
  title: z.string().optional(),
  name: z.string().optional(),
  summary: z.string().optional(),
  time: z.string().optional(),
  cost: z.string().optional(),
  where: z.string().optional(),
  prepare: z.array(z.object({ text: z.string(), note: z.string().optional() })).default([]),
});

/** The Markdown files of some collections as their readers see them. */
export function readableTexts(collections: string[], folder = contentFolder): ReadableText[] {
  return collections.flatMap((collection) =>
    readdirSync(path.join(folder, collection))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => readableText(folder, `${collection}/${name}`)),
  );
}

function readableText(folder: string, file: string): ReadableText {
  const faults: Fault[] = [];
  const report = reporter(file, faults);
  const read = readMarkdown(readFileSync(path.join(folder, file), 'utf8'), report);
  const front = read && validate(shown, read.data, report);
  if (!read || !front) throw new ContentError(faults);
  const { title, name, summary, time, cost, where, prepare } = front;
  const needs = prepare.flatMap((need) => [need.text, need.note]);
  const said = [title, name, summary, time, cost, where, ...needs].filter((one) => one != null);
  return { file, passages: [...said, ...passagesOf(read.text)] };
}

/** The words of hard and easy that `plain-words.yaml` lists. */
export function readPlainWords(folder = contentFolder): PlainWords {
  const faults: Fault[] = [];
  const report = reporter('plain-words.yaml', faults);
  const source = readFileSync(path.join(folder, 'plain-words.yaml'), 'utf8');
  const words = validate(plainWords, readYaml(source, report), report);
  if (!words) throw new ContentError(faults);
  return words;
}

/** Headings, list items and paragraphs, each as one passage; pictures and block lines are left out. */
export function passagesOf({ source, blocks }: Passage): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list')
      return block.children.flatMap((item) => passagesOf({ source, blocks: item.children }));
    if (block.type === 'blockquote')
      return passagesOf(readCallout(block, source)?.body ?? { source, blocks: block.children });
    const words = toString(block, { includeImageAlt: false }).replaceAll('\n', ' ').trim();
    return words === '' || words.startsWith('[[') ? [] : [words];
  });
}

/** The sentences of a passage; a colon does not end one. */
export function sentencesOf(passage: string): string[] {
  return passage.split(/(?<=[.?!…][”’")]*)\s+/u).filter((sentence) => wordsOf(sentence) > 0);
}

/** How many words a sentence has: what stands between spaces, as Vietnamese is written. */
export function wordsOf(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** Whether a text has a word or phrase as a whole; capitals make no difference. */
export function says(passage: string, phrase: string): boolean {
  const literal = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${literal}(?![\\p{L}\\d])`, 'iu').test(passage);
}

/** A text without the numbers of documents ("69/2024/NĐ-CP"). */
export function withoutNumbers(passage: string): string {
  return passage.replace(/\S*[\d-]\S*\/\S+/gu, ' ');
}

/** The words in capitals that a reader may not know: no names, no numbers of documents. */
export function abbreviationsOf(passage: string, { names }: PlainWords): string[] {
  const capitals = withoutNumbers(passage).match(/(?<![\p{L}\d.])\p{Lu}{2,}(?![\p{L}\d.])/gu) ?? [];
  return capitals.filter((word) => !names.includes(word));
}
