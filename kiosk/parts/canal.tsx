/** The progress: passed = green, now = the sun with its number, ahead = a ring. */
export function Canal({ at, all, label }: { at: number; all: number; label: string }) {
  return (
    <ol className="canal" aria-label={label}>
      {Array.from({ length: all }, (_, place) => {
        const state = place < at ? 'is-done' : place === at ? 'is-now' : undefined;
        return (
          <li key={place} className={state} aria-current={place === at ? 'step' : undefined}>
            <i>{place === at ? place + 1 : undefined}</i>
          </li>
        );
      })}
    </ol>
  );
}
