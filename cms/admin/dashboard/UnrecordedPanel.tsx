import Link from 'next/link';
import { handbookPath } from '../handbook/handbook.ts';
import type { Unrecorded } from './unrecorded.ts';
import { upkeepTexts as texts } from './upkeep-texts.ts';

/** The guides that should be read aloud first, with the way to how one records. */
export function UnrecordedPanel({ guides }: { guides: Unrecorded[] }) {
  if (guides.length === 0) return null;
  return (
    <section className="kit-panel" aria-labelledby="unrecorded">
      <details className="kit-details">
        <summary>
          <h2 id="unrecorded">
            {texts.unrecorded} ({guides.length})
          </h2>
        </summary>
        <p>
          {texts.unrecordedNote}{' '}
          <Link href={`/admin${handbookPath}/thu-ban-doc`}>{texts.howToRecord}</Link>
        </p>
        <ul>
          {guides.map(({ id, title, ...guide }) => (
            <li key={id}>
              <Link href={`/admin/collections/guides/${id}`}>{title}</Link>: {texts.whyFirst(guide)}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
