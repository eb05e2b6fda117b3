'use client';

import { useEffect, useId, useState } from 'react';
import type { Farewell } from '../../../publishing/publication/farewell.ts';
import type { LivePages } from '../../../publishing/publication/live-pages.ts';
import { look } from '../../../base/screens/ask/ask.ts';
import { farewellTexts as texts, readyReasons } from './farewell-texts.ts';

interface FarewellFieldsProps {
  /** `<collection>/<id>` of the page that is taken off; a collection alone when they are many. */
  of: string;
  value: Farewell;
  onChange: (farewell: Farewell) => void;
}

/** Tells whether readers are told enough. */
export function isFarewell({ reason, to }: Farewell): boolean {
  return Boolean(to ?? reason?.trim());
}

/** The fields for what readers of a page are told when it is taken off, or where they are led. */
export function FarewellFields({ of, value, onChange }: FarewellFieldsProps) {
  const id = useId();
  const pages = useLivePages(of);
  const [chosen, setLeads] = useState<boolean>();
  // What was kept comes a moment later than the fields.
  const leads = chosen ?? value.to !== undefined;
  const choose = (next: boolean) => {
    setLeads(next);
    onChange({});
  };
  return (
    <fieldset className="farewell">
      <legend>{texts.legend}</legend>
      {[false, true].map((next) => (
        <label key={String(next)} className="farewell__choice">
          <input type="radio" name={id} checked={leads === next} onChange={() => choose(next)} />
          <span>{next ? texts.leads : texts.tells}</span>
        </label>
      ))}
      {leads ? (
        <PageSelect
          label={texts.to}
          pages={pages}
          value={value.to}
          onChange={(to) => onChange(to === undefined ? {} : { to })}
        />
      ) : (
        <>
          <Reason
            value={value.reason ?? ''}
            onChange={(reason) => onChange({ ...value, reason })}
          />
          <PageSelect
            label={texts.pointer}
            pages={pages}
            value={value.pointer}
            onChange={(pointer) =>
              onChange({
                ...(value.reason !== undefined && { reason: value.reason }),
                ...(pointer !== undefined && { pointer }),
              })
            }
          />
        </>
      )}
    </fieldset>
  );
}

function Reason({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const list = useId();
  return (
    <>
      <label>
        <span>{texts.reason}</span>
        <textarea
          rows={2}
          maxLength={300}
          value={value}
          aria-describedby={list}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <div className="farewell__ready" id={list}>
        <span>{texts.ready}</span>
        {readyReasons.map((ready) => (
          <button
            key={ready}
            type="button"
            aria-pressed={ready === value}
            onClick={() => onChange(ready)}
          >
            {ready}
          </button>
        ))}
      </div>
    </>
  );
}

interface PageSelectProps {
  label: string;
  pages: LivePages[];
  value: string | undefined;
  onChange: (address: string | undefined) => void;
}

function PageSelect({ label, pages, value, onChange }: PageSelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{texts.noPage}</option>
        {pages.map(({ kind, pages: found }) => (
          <optgroup key={kind} label={kind}>
            {found.map(({ address, title }) => (
              <option key={address} value={address}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** Pages that readers can be sent to. */
function useLivePages(of: string): LivePages[] {
  const [pages, setPages] = useState<LivePages[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    void look<{ pages: LivePages[] }>(`/api/live/pages/${of}`, leaving.signal).then(
      (found) => found && setPages(found.pages),
    );
    return () => leaving.abort();
  }, [of]);
  return pages;
}
