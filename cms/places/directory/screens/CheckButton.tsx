'use client';

import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { post } from '../../../base/screens/ask/ask.ts';
import { Icon } from '../../../base/screens/icon/Icon.tsx';
import { lackWords, texts } from './texts.ts';
import type { TeamView } from '../hamlets.ts';

/** Says with one tap that all of a team still holds; the tap can be taken back. */
export function CheckButton({ team }: { team: TeamView }) {
  const [checkedAt, setCheckedAt] = useState<string>();
  const [busy, setBusy] = useState(false);
  const address = `/api/directory/teams/${encodeURIComponent(team.id)}`;

  const tell = async (deed: 'check' | 'uncheck') => {
    setBusy(true);
    const done = await post<{ checkedAt: string }>(
      `${address}/${deed}`,
      deed === 'check' ? {} : { checkedAt },
    );
    setBusy(false);
    if (!done.ok) {
      toast.error(done.message);
      return;
    }
    setCheckedAt(deed === 'check' ? done.body.checkedAt : undefined);
  };

  const words = lackWords('check', team);
  return (
    <>
      <span role="status" className={checkedAt ? 'gap__what is-done' : 'gap__what'}>
        {checkedAt ? (
          <>
            <Icon name="circle-check" />
            {texts.checked}
          </>
        ) : (
          words.what
        )}
      </span>
      <button
        type="button"
        className={checkedAt ? 'kit-button is-quiet' : 'kit-button'}
        disabled={busy}
        aria-label={`${checkedAt ? texts.takeBack : words.mend}: ${team.name}`}
        onClick={() => tell(checkedAt ? 'uncheck' : 'check')}
      >
        {checkedAt ? texts.takeBack : words.mend}
      </button>
    </>
  );
}
