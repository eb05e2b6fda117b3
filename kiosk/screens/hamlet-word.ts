/**
 * Returns the word for the hamlets of a commune: "ấp", "khóm" or both; decided by its type if none
 * are known.
 */
export function hamletWord(commune: string, hamlets: { name: string }[]): string {
  const words = new Set(hamlets.map(({ name }) => (name.startsWith('Khóm') ? 'khóm' : 'ấp')));
  const [word, other] = words;
  if (!word) return commune.startsWith('Phường') ? 'khóm' : 'ấp';
  return other ? 'ấp, khóm' : word;
}
