/** Cuts a hint to one line on a phone: whole words, at most 64 characters or fewer. */
export function shortened(text: string, most = 64): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\s,.;:]+\S*$/, '')}…`;
}
