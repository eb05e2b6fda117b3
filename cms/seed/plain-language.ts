import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plainWords, type PlainWords } from '../writing/plain-words.ts';
import { ContentError, reporter, validate, type Fault } from './faults.ts';
import { readYaml } from './markdown/source.ts';
import { contentFolder } from './read-content.ts';

/** The words of hard and easy that `plain-words.yaml` lists. */
export function readPlainWords(folder = contentFolder): PlainWords {
  const faults: Fault[] = [];
  const report = reporter('plain-words.yaml', faults);
  const source = readFileSync(path.join(folder, 'plain-words.yaml'), 'utf8');
  const words = validate(plainWords, readYaml(source, report), report);
  if (!words) throw new ContentError(faults);
  return words;
}
