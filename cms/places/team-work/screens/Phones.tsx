'use client';

import { toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { post } from '../../../base/screens/ask/ask.ts';
import { ConfirmButton } from '../../../base/screens/confirm/ConfirmButton.tsx';
import { Hint, HintWords, List } from '../../../base/screens/kit/kit.tsx';
import type { HamletWork, SentRow } from '../report.ts';
import { workTexts as texts } from './work-texts.ts';

/** Shows what each phone of a commune's teams sent; one that is wrong is left out, and kept. */
export function Phones({ hamlets, deeds }: { hamlets: HamletWork[]; deeds: boolean }) {
  const sent = hamlets.filter(({ rows }) => rows.length > 0);
  if (sent.length === 0) return null;
  return (
    <section aria-labelledby="phones">
      <h2 id="phones">{texts.perPhone}</h2>
      <Hint>{texts.perPhoneHint}</Hint>
      {sent.map(({ id, name, rows }) => (
        <details key={id} className="team-work__missing">
          <summary>
            <b>{name}</b> <HintWords>{texts.phones(rows.length)}</HintWords>
          </summary>
          <List as="rows">
            {rows.map((row) => (
              <li key={row.id}>
                <Phone row={row} deeds={deeds} />
              </li>
            ))}
          </List>
        </details>
      ))}
    </section>
  );
}

function Phone({ row, deeds }: { row: SentRow; deeds: boolean }) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const leaveOut = async () => {
    setBusy(true);
    const done = await post('/api/team-work/left-out', { id: row.id });
    setBusy(false);
    if (!done.ok) return void toast.error(done.message);
    toast.success(texts.leftOut);
    router.refresh();
  };
  return (
    <>
      <p>
        {texts.sentBy(row.phone, row.first, row.people)}{' '}
        {row.leftOutAt && <HintWords>{texts.leftOutAt(row.leftOutAt)}</HintWords>}
      </p>
      {deeds && !row.leftOutAt && (
        <ConfirmButton
          words={{
            ask: texts.leaveOut,
            sure: texts.leaveOutSure,
            yes: texts.leaveOutYes,
            no: texts.leaveOutNo,
          }}
          isBusy={isBusy}
          onConfirm={() => void leaveOut()}
        />
      )}
    </>
  );
}
