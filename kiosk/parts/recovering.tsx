import { words } from '../words.ts';

/** The screen while a failed kiosk comes back. */
export function Recovering() {
  return (
    <main className="stage failure">
      <h1>{words.failure.title}</h1>
    </main>
  );
}
