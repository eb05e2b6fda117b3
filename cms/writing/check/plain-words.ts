/**
 * The plain vocabulary: hard words with what to say instead, and words that need no explanation.
 */
export interface PlainWords {
  /** Words that are not used, each with what to say instead. */
  hard: { word: string; instead: string }[];
  /** Words that may be used once one of the explanations was given. */
  explained: { word: string; by: string[] }[];
  /** Names, abbreviations and foreign words that everybody knows. */
  names: string[];
  /** Words for what one does, beside those that the check of steps knows anyway. */
  verbs: string[];
}
