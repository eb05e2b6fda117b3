import { words } from '../words.ts';

/** What stands on the glass while a failed kiosk comes back. */
export function Recovering() {
  return (
    <main className="stage failure">
      <h1>{words.failure.title}</h1>
    </main>
  );
}
