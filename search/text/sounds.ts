const spellings: readonly (readonly [RegExp, string])[] = [
  [/^dz/, 'd'],
  [/^f/, 'ph'],
  [/^w/, 'qu'],
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
  [/^(?:k(?!h)|q(?=u))/, 'c'],
  [/^tr/, 'ch'],
  [/^s/, 'x'],
  [/^(?:gi(?=[aeouy])|d)/, 'v'],
  [/^r/, 'g'],
  [/y/g, 'i'],
  [/n[gh]$/, 'n'],
  [/ch?$/, 't'],
  [/ie(?=[mpu]$)/, 'i'],
  [/uou$/, 'uu'],
  [/uoi$/, 'ui'],
];

/**
 * Spells how a folded word sounds in the South, where d/gi/v, s/x, n/ng and c/t merge:
 * words that people confuse in writing get the same sound ("dich vu" and "dit du").
 */
export function soundOf(plain: string): string {
  return spellings.reduce((sound, [written, heard]) => sound.replace(written, heard), plain);
}
