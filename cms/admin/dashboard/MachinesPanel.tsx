import Link from 'next/link';
import { formatInstant } from '../../../content/text/date.ts';
import type { MachinesOverview } from '../../desks/machines/machine-state.ts';
import { texts } from '../../desks/machines/screens/texts.ts';

/** The machines that are silent; nothing while none is registered. */
export function MachinesPanel({ machines }: { machines: MachinesOverview }) {
  const { registered, silent, unjudged } = machines;
  if (registered === 0) return null;
  return (
    <section className="kit-panel" aria-labelledby="machines">
      <h2 id="machines">{texts.title}</h2>
      {silent.length === 0 && registered > unjudged && (
        <p>{texts.allHeard(registered - unjudged)}</p>
      )}
      {unjudged > 0 && <p>{texts.unjudged(unjudged)}</p>}
      {silent.length > 0 && (
        <div className="kit-trouble">
          <h3>{texts.silentTitle(silent.length, registered)}</h3>
          <p>{texts.silentNote}</p>
          <ul>
            {silent.map(({ id, name, machine, since }) => (
              <li key={`${id} ${machine}`}>
                <Link href={`/admin/collections/desks/${id}`}>
                  {machine ? `${name}, ${machine}` : name}
                </Link>
                : im lặng từ {formatInstant(since)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
