'use client';

import {
  Button,
  ConfirmationModal,
  toast,
  useAuth,
  useDocumentInfo,
  useModal,
} from '@payloadcms/ui';
import type { SessionEntry } from '../../sign-in/sessions.ts';
import { ask } from '../../../base/screens/ask/ask.ts';
import { useAnswer } from '../../../base/screens/ask/use-answer.ts';
import { texts } from './texts.ts';

const modal = 'end-all-sessions';

/** The sessions of an account, with the way out of each. */
export function Sessions() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  if (!id || !user) return null;
  return <SessionList address={`/api/users/${String(id)}/sessions`} isOwn={user.id === id} />;
}

function SessionList({ address, isOwn }: { address: string; isOwn: boolean }) {
  const { openModal } = useModal();
  const [report, load] = useAnswer<{ sessions: SessionEntry[] }>(address);

  const end = async (place: string) => {
    const done = await ask('DELETE', place);
    if (!done.ok) return void toast.error(done.message);
    if (isOwn && place === address) return window.location.assign('/admin/login');
    toast.success(texts.sessions.ended);
    await load();
  };

  if (!report) return null;
  const { sessions } = report;
  return (
    <section className="account-part">
      <h3>{texts.sessions.title}</h3>
      {sessions.length === 0 && <p>{texts.sessions.none}</p>}
      <ul className="account-part__sessions">
        {sessions.map(({ id, device, signedInAt, usedAt, isThis }) => (
          <li key={id}>
            <div>
              <strong>
                {device}
                {isThis && <span className="account-part__this">{texts.sessions.isThis}</span>}
              </strong>
              <span className="account-part__note">{texts.sessions.times(signedInAt, usedAt)}</span>
            </div>
            {!isThis && (
              <Button
                buttonStyle="secondary"
                margin={false}
                aria-label={texts.sessions.endLabel(device)}
                onClick={() => void end(`${address}/${id}`)}
              >
                {texts.sessions.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 0 && (
        <Button buttonStyle="secondary" margin={false} onClick={() => openModal(modal)}>
          {texts.sessions.endAll}
        </Button>
      )}
      <ConfirmationModal
        modalSlug={modal}
        heading={texts.sessions.endAllHeading}
        body={isOwn ? texts.sessions.endAllOwn : texts.sessions.endAllOther}
        confirmLabel={texts.sessions.endAll}
        onConfirm={() => end(address)}
      />
    </section>
  );
}
