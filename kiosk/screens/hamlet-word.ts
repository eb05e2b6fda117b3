/** What the hamlets of a commune are called: "ấp", "khóm", or both where there are some of each or none. */
export function hamletWord(hamlets: { name: string }[]): string {
  const words = new Set(hamlets.map(({ name }) => (name.startsWith('Khóm') ? 'khóm' : 'ấp')));
  const [word, other] = words;
  return word && !other ? word : 'ấp, khóm';
}
