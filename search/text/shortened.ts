/** Cuts a hint to one line on a phone: whole words, at most 64 characters. */
export function shortened(text: string): string {
  if (text.length <= 64) return text;
  return `${text.slice(0, 64).replace(/[\s,.;:]+\S*$/, '')}…`;
}
