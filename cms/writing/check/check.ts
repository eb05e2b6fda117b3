import type { Finding, Knowledge, Rule } from './finding.ts';
import type { Reading } from './reading.ts';
import { strayWord } from './rules/house-words.ts';
import { deadLink, silentLink, unofficialLink, vagueLink } from './rules/links.ts';
import { unknownNumber } from './rules/numbers.ts';
import { provenance } from './rules/provenance.ts';
import { speakerLength } from './rules/loudspeaker.ts';
import { longSentence } from './rules/sentences.ts';
import {
  missingPicture,
  missingWarning,
  silentStep,
  stepWithoutVerb,
  twoStepsInOne,
} from './rules/steps.ts';
import { headingJump, missingAlt, sameTitle } from './rules/structure.ts';
import { hardWord, unexplainedWord, unknownWord } from './rules/vocabulary.ts';

/** All rules, in the order in which what they find is told. */
const rules: Rule[] = [
  provenance,
  missingAlt,
  unknownNumber,
  unofficialLink,
  deadLink,
  silentLink,
  vagueLink,
  sameTitle,
  silentStep,
  stepWithoutVerb,
  twoStepsInOne,
  missingPicture,
  missingWarning,
  headingJump,
  speakerLength,
  longSentence,
  strayWord,
  hardWord,
  unexplainedWord,
  unknownWord,
];

/** The rules that know Vietnamese words only. */
const ofVietnamese = new Set<Rule>([
  vagueLink,
  silentStep,
  stepWithoutVerb,
  twoStepsInOne,
  missingWarning,
  speakerLength,
  longSentence,
  strayWord,
  hardWord,
  unexplainedWord,
  unknownWord,
]);

/**
 * Everything that could be better in a text, the serious things first. What is written in another
 * language is not measured by Vietnamese words.
 */
export function check(reading: Reading, knowledge: Knowledge): Finding[] {
  const isVietnamese = (reading.data['language'] ?? 'vi') === 'vi';
  const found = rules
    .filter((rule) => isVietnamese || !ofVietnamese.has(rule))
    .flatMap((rule) => rule(reading, knowledge));
  const isSerious = ({ severity }: Finding) => severity === 'serious';
  return [...found.filter(isSerious), ...found.filter((finding) => !isSerious(finding))];
}
