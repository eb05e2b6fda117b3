/** Keeps in memory what a machine keeps. */
export function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    /** Everything, as it would be read by somebody who opens the machine. */
    text: () => JSON.stringify([...kept]),
  };
}
