/** Cuts a hint to one line on a phone: whole words, at most 75 characters. */
export function shortened(text: string): string {
  if (text.length <= 75) return text;
  return `${text.slice(0, 75).replace(/[\s,.;:]+\S*$/, '')}…`;
}
