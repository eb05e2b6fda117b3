'use client';

import {
  Button,
  ConfirmationModal,
  toast,
  useAuth,
  useDocumentInfo,
  useModal,
} from '@payloadcms/ui';
import type { SecondFactorReport } from '../second-factor-endpoints.ts';
import { post } from '../../../base/screens/ask/ask.ts';
import { useAnswer } from '../../../base/screens/ask/use-answer.ts';
import { OwnSecondFactor } from './OwnSecondFactor.tsx';
import { texts } from './texts.ts';

const modal = 'reset-second-factor';

/** The second factor on the page of an account. */
export function SecondFactor() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  if (!id || !user) return null;
  return <Loaded user={String(id)} isOwn={user.id === id} />;
}

function Loaded({ user, isOwn }: { user: string; isOwn: boolean }) {
  const address = `/api/users/${user}/second-factor`;
  const [report, load] = useAnswer<SecondFactorReport>(address);

  if (!report) return null;
  const state = (
    <p>
      {report.since === undefined
        ? texts.factor.off
        : texts.factor.on(report.since, report.recoveryCodesLeft)}
    </p>
  );
  return (
    <section className="account-part">
      <h3>{texts.factor.title}</h3>
      {isOwn && <p className="account-part__note">{texts.factor.why}</p>}
      {isOwn ? (
        <OwnSecondFactor address={address} report={report} onChange={load}>
          {state}
        </OwnSecondFactor>
      ) : (
        <>
          {state}
          {report.since !== undefined && <Reset address={address} onChange={load} />}
        </>
      )}
    </section>
  );
}

function Reset({ address, onChange }: { address: string; onChange: () => Promise<void> }) {
  const { openModal } = useModal();
  const reset = async () => {
    const done = await post(`${address}/reset`, {});
    if (!done.ok) return void toast.error(done.message);
    toast.success(texts.factor.resetDone);
    await onChange();
  };
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(modal)}>
        {texts.factor.reset}
      </Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={texts.factor.resetHeading}
        body={texts.factor.resetBody}
        confirmLabel={texts.factor.reset}
        onConfirm={reset}
      />
    </>
  );
}
