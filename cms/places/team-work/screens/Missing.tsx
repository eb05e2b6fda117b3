'use client';

import { toast } from '@payloadcms/ui';
import Link from 'next/link';
import { useId, useRef, useState } from 'react';
import { lowerFirst } from '../../../../content/text/lower-first.ts';
import { post } from '../../../base/screens/ask/ask.ts';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';
import { Button, Hint, HintWords, List } from '../../../base/screens/kit/kit.tsx';
import type { HamletWork } from '../report.ts';
import { workTexts as texts } from './work-texts.ts';

interface MissingProps {
  hamlets: HamletWork[];
  month: string;
  /** True if whoever looks may note that a team was reminded. */
  notes: boolean;
}

/** The teams that sent nothing, each with a message that somebody sends by hand. */
export function Missing({ hamlets, month, notes }: MissingProps) {
  if (hamlets.length === 0) return null;
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{texts.missing}</h2>
      <Hint>{texts.missingHint}</Hint>
      <List as="rows">
        {hamlets.map((hamlet) => (
          <li key={hamlet.id}>
            <OneMissing hamlet={hamlet} month={month} notes={notes} />
          </li>
        ))}
      </List>
    </section>
  );
}

function OneMissing({
  hamlet,
  month,
  notes,
}: Omit<MissingProps, 'hamlets'> & { hamlet: HamletWork }) {
  const [remindedAt, setRemindedAt] = useState(hamlet.remindedAt);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [team] = hamlet.teams;
  const place = lowerFirst(hamlet.name);
  const copy = async () => {
    const text = field.current?.value ?? '';
    try {
      await navigator.clipboard.writeText(text);
      toast.success(texts.copied);
    } catch {
      field.current?.select();
      toast.error(texts.notCopied);
    }
  };
  const note = async () => {
    setBusy(true);
    const address = `/api/team-work/hamlets/${encodeURIComponent(hamlet.id)}/reminded`;
    const done = await post<{ remindedAt: string }>(address, { month });
    setBusy(false);
    if (done.ok) setRemindedAt(done.body.remindedAt);
    else toast.error(done.message);
  };
  return (
    <details className="team-work__missing">
      <summary>
        <b>{hamlet.name}</b> {remindedAt && <HintWords>{texts.noted(remindedAt)}</HintWords>}
      </summary>
      <label htmlFor={id}>{texts.messageOf(place)}</label>
      <textarea
        id={id}
        ref={field}
        rows={5}
        defaultValue={texts.message(place, team?.leader ?? '', month)}
      />
      <p className="kit-buttons">
        <Button onClick={() => void copy()}>{texts.copy}</Button>
        {notes && (
          <Button isQuiet disabled={isBusy} onClick={() => void note()}>
            {texts.note}
          </Button>
        )}
        {team && (
          <Link className="kit-button is-quiet" href={formAddress('teams', team.id)}>
            {texts.toTeam}
          </Link>
        )}
      </p>
    </details>
  );
}
