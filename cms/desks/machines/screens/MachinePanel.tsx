'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { dayOfInstant } from '../../../../content/text/date.ts';
import { MachineCounts } from './MachineCounts.tsx';
import { MachineMark } from './MachineMark.tsx';
import { RegistrationButtons } from './RegistrationButtons.tsx';
import { factsOf, texts } from './texts.ts';
import { type Days, useMachine } from './useMachine.ts';

/** On a desk: how its machine is, its registration, and what people use it for. */
export function MachinePanel() {
  const { id } = useDocumentInfo();
  const [days, setDays] = useState<Days>(() => lastDays(30));
  const { report, refresh } = useMachine(id ? String(id) : undefined, days);
  if (!report || !id) return null;
  const registered = report.machine.state !== 'unregistered';
  return (
    <section className="machine" aria-labelledby="machine">
      <h2 id="machine">{texts.title}</h2>
      <p role="status">
        <MachineMark machine={report.machine} />
      </p>
      {registered && (
        <dl className="machine__facts">
          {factsOf(report).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {!registered && <p>{texts.explain}</p>}
      {registered && !report.hasOpening && <p className="machine__care">{texts.noOpening}</p>}
      {report.mayRegister && (
        <RegistrationButtons desk={String(id)} report={report} onChange={refresh} />
      )}
      <MachineCounts
        sums={report.sums}
        titles={report.titles}
        days={days}
        onDays={setDays}
        onLast={(count) => setDays(lastDays(count))}
      />
    </section>
  );
}

/** The last days up to today, in Vietnam. */
function lastDays(count: number): Days {
  const now = Date.now();
  return {
    from: dayOfInstant(new Date(now - (count - 1) * 86_400_000)),
    to: dayOfInstant(new Date(now)),
  };
}
