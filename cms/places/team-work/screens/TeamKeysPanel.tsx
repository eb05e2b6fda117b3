'use client';

import { toast, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { look, post } from '../../../base/screens/ask/ask.ts';
import { DayInput } from '../../../base/screens/day-input/DayInput.tsx';
import { Button, Hint, List, Mark } from '../../../base/screens/kit/kit.tsx';
import { ConfirmButton } from '../../../base/screens/confirm/ConfirmButton.tsx';
import type { KeyView, MadeKey, TeamKeysView } from '../endpoints.ts';
import { ShownKey } from './ShownKey.tsx';
import { stateText, texts } from './texts.ts';

/** At a team: the keys by which its phones send their sums, for who keeps the team. */
export function TeamKeysPanel() {
  const { id } = useDocumentInfo();
  const address = id ? `/api/keys-of-teams/${encodeURIComponent(String(id))}` : undefined;
  const [view, setView] = useState<TeamKeysView>();
  const [made, setMade] = useState<MadeKey>();
  const [isBusy, setBusy] = useState(false);
  const [until, setUntil] = useState('');
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!address) return;
    const leaving = new AbortController();
    void look<TeamKeysView>(address, leaving.signal).then((seen) => {
      if (!seen) return;
      setView(seen);
      setUntil((day) => day || seen.latest);
    });
    return () => leaving.abort();
  }, [address, turn]);
  if (!address || !view) return null;

  const send = async (deed: 'make' | 'renew' | 'withdraw', body: object) => {
    // Without a day it would be the latest, which nobody asked for.
    if (deed !== 'withdraw' && until === '') return void toast.error(texts.noUntil);
    setBusy(true);
    const done = await post<MadeKey>(`${address}/${deed}`, body);
    setBusy(false);
    if (!done.ok) return void toast.error(done.message);
    if (deed === 'withdraw') toast.success(texts.withdrawn);
    setMade(deed === 'withdraw' ? undefined : done.body);
    setTurn(turn + 1);
  };

  return (
    <section className="team-keys" aria-labelledby="team-keys">
      <h2 id="team-keys">{texts.title}</h2>
      <p>{texts.explain}</p>
      {made && <ShownKey made={made} onDone={() => setMade(undefined)} />}
      {view.keys.length === 0 && <p>{texts.none}</p>}
      {view.keys.length > 0 && (
        <List as="rows" aria-label={texts.listed}>
          {view.keys.map((key) => (
            <Row
              key={key.id}
              of={key}
              isBusy={isBusy}
              onSend={(deed) => send(deed, { key: key.id, ...(deed === 'renew' && { until }) })}
            />
          ))}
        </List>
      )}
      <NewKey
        key={view.keys.length}
        usualName={view.keys.length === 0 ? texts.usualName : texts.furtherName(view.keys.length)}
        latest={view.latest}
        until={until}
        onUntil={setUntil}
        isBusy={isBusy}
        onMake={(name) => send('make', { name, until })}
      />
    </section>
  );
}

interface RowProps {
  of: KeyView;
  isBusy: boolean;
  onSend: (deed: 'renew' | 'withdraw') => void;
}

function Row({ of: key, isBusy, onSend }: RowProps) {
  const sure = { yes: texts.yes, no: texts.no };
  return (
    <li>
      <p>
        <b>{key.name}</b>{' '}
        <Mark tone={key.state === 'holds' ? 'good' : 'open'}>{stateText(key)}</Mark>
      </p>
      <div className="team-keys__deeds">
        <ConfirmButton
          words={{ ...sure, ask: texts.renew, sure: texts.renewSure }}
          isBusy={isBusy}
          onConfirm={() => onSend('renew')}
        />
        {key.state === 'holds' && (
          <ConfirmButton
            words={{ ...sure, ask: texts.withdraw, sure: texts.withdrawSure }}
            isBusy={isBusy}
            onConfirm={() => onSend('withdraw')}
          />
        )}
      </div>
    </li>
  );
}

interface NewKeyProps {
  usualName: string;
  latest: string;
  until: string;
  onUntil: (day: string) => void;
  isBusy: boolean;
  onMake: (name: string) => void;
}

/** Inside the form of the team, hence no form of its own. */
function NewKey({ usualName, latest, until, onUntil, isBusy, onMake }: NewKeyProps) {
  const [name, setName] = useState(usualName);
  const [nameId, untilId] = [useId(), useId()];
  return (
    <div className="team-keys__new">
      <label htmlFor={nameId}>{texts.name}</label>
      <input
        id={nameId}
        type="text"
        maxLength={60}
        value={name}
        aria-describedby={`${nameId}-hint`}
        onChange={({ target }) => setName(target.value)}
      />
      <Hint id={`${nameId}-hint`}>{texts.nameHint}</Hint>
      <label htmlFor={untilId}>{texts.until}</label>
      <DayInput id={untilId} value={until} onDay={onUntil} describedBy={`${untilId}-hint`} />
      <Hint id={`${untilId}-hint`}>{texts.untilHint(latest)}</Hint>
      <Button disabled={isBusy} onClick={() => onMake(name)}>
        {texts.make}
      </Button>
    </div>
  );
}
