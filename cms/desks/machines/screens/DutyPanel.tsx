'use client';

import { Button, toast } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useState } from 'react';
import { longestNote } from '../../../../content/kiosk/call-limits.ts';
import type { DutyReport } from '../../../../content/kiosk/calls.ts';
import { formatInstant } from '../../../../content/text/date.ts';
import { look, post } from '../../../base/screens/ask/ask.ts';
import { texts } from './texts.ts';

/** Milliseconds between two looks while the page is in view. */
const pause = 60_000;

/** The devices on duty for a desk, whether it is closed for today, and its note. */
export function DutyPanel({ desk }: { desk: string }) {
  const [report, setReport] = useState<DutyReport>();
  const [note, setNote] = useState<string>();
  const field = useId();
  const address = `/api/desk-duty/${desk}`;
  const refresh = useCallback(async () => {
    setReport(await look<DutyReport>(address));
  }, [address]);
  useEffect(() => {
    const refreshIfSeen = () => !document.hidden && void refresh();
    refreshIfSeen();
    const timer = setInterval(refreshIfSeen, pause);
    return () => clearInterval(timer);
  }, [refresh]);
  if (!report) return null;

  const ask = async (what: 'today' | 'withdraw', body: object) => {
    const done = await post(`${address}/${what}`, body);
    if (!done.ok) return void toast.error(done.message);
    setNote(undefined);
    await refresh();
  };
  const { devices, closed, calls, came } = report;
  return (
    <section className="machine__one" aria-labelledby={`${field}-title`}>
      <h3 id={`${field}-title`}>{texts.duty}</h3>
      <p>{devices.length === 0 ? texts.noDevices : texts.dutyToday(calls, came)}</p>
      {devices.length > 0 && (
        <ul className="machine__devices">
          {devices.map(({ id, name, pairedAt, onDuty }) => (
            <li key={id}>
              <span>
                <b>{name}</b>, {onDuty ? texts.isOnDuty : texts.isOffDuty}.{' '}
                {texts.pairedAt(formatInstant(pairedAt))}
              </span>
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                aria-label={`${texts.withdraw}: ${name}`}
                onClick={() => void ask('withdraw', { device: id })}
              >
                {texts.withdraw}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {closed && <p className="machine__care">{texts.closedToday}</p>}
      <div className="machine__name">
        <label htmlFor={field}>{texts.noteOnGlass}</label>
        <input
          id={field}
          value={note ?? report.note}
          maxLength={longestNote}
          aria-describedby={`${field}-note`}
          onChange={({ target }) => setNote(target.value)}
        />
        <p id={`${field}-note`}>{texts.noteOnGlassNote}</p>
      </div>
      <div className="machine__buttons">
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={note === undefined || note.trim() === report.note}
          onClick={() => void ask('today', { note: note ?? '' })}
        >
          {texts.saveNote}
        </Button>
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => void ask('today', { closed: !closed })}
        >
          {closed ? texts.openToday : texts.closeToday}
        </Button>
      </div>
    </section>
  );
}
