import Link from 'next/link';
import type { Jumping } from './jumping.ts';
import { upkeepTexts as texts } from './upkeep-texts.ts';

/** The live practices whose path jumps, each with the steps after which it does. */
export function JumpingPanel({ practices }: { practices: Jumping[] }) {
  if (practices.length === 0) return null;
  return (
    <section className="kit-panel" aria-labelledby="jumping">
      <details className="kit-details">
        <summary>
          <h2 id="jumping">
            {texts.jumping} ({practices.length})
          </h2>
        </summary>
        <p>{texts.jumpingNote}</p>
        <ul>
          {practices.map(({ id, title, where }) => (
            <li key={id}>
              <Link href={`/admin/collections/practices/${id}`}>{title}</Link>: {where.join(' ')}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
