/** Letters as people count them: a letter with its accents is one. */
export function lettersIn(value: string): number {
  return [...value.normalize('NFC').trim()].length;
}
