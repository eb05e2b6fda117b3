'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { dayOfInstant } from '../../../../content/text/date.ts';
import { DutyPanel } from './DutyPanel.tsx';
import { MachineCounts } from './MachineCounts.tsx';
import { OneMachine } from './OneMachine.tsx';
import { RegistrationKey } from './RegistrationKey.tsx';
import { texts } from './texts.ts';
import { type Days, useMachines } from './useMachines.ts';

/** On a desk: how its machines are, their registrations, and what people use them for. */
export function MachinePanel() {
  const { id } = useDocumentInfo();
  const [days, setDays] = useState<Days>(() => lastDays(30));
  const { report, refresh } = useMachines(id ? String(id) : undefined, days);
  if (!report || !id) return null;
  const { machines, mayRegister } = report;
  return (
    <section className="machine" aria-labelledby="machine">
      <h2 id="machine">{texts.title}</h2>
      {machines.length === 0 && <p>{texts.explain}</p>}
      {machines.length > 0 && !report.hasOpening && (
        <p className="machine__care">{texts.noOpening}</p>
      )}
      {machines.map((machine) => (
        <OneMachine
          key={machine.id}
          desk={String(id)}
          machine={machine}
          liveRelease={report.liveRelease}
          mayChange={mayRegister}
          onChange={refresh}
        />
      ))}
      {mayRegister && machines.length > 0 && <DutyPanel desk={String(id)} />}
      {mayRegister && <RegistrationKey desk={String(id)} report={report} onChange={refresh} />}
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
