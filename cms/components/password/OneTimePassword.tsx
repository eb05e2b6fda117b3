'use client';

import {
  Button,
  ConfirmationModal,
  toast,
  useAuth,
  useDocumentInfo,
  useModal,
} from '@payloadcms/ui';
import { useState } from 'react';
import { post } from '../post/post.ts';
import { texts } from './texts.ts';
import './password.css';

const modal = 'one-time-password';

/** On somebody else's account: issues a password that is shown once. */
export function OneTimePassword() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { openModal } = useModal();
  const [given, setGiven] = useState('');
  if (!id || !user || user.id === id) return null;

  const give = async () => {
    const done = await post(`/api/users/${id}/one-time-password`, {});
    if (!done.ok) return void toast.error(done.message);
    setGiven((done.body as { password: string }).password);
  };

  return (
    <div className="one-time-password">
      {given && (
        <div role="status">
          <strong>{texts.given}</strong>
          <code>{given}</code>
          <p>{texts.givenNote}</p>
        </div>
      )}
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(modal)}>
        {texts.give}
      </Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={texts.giveHeading}
        body={texts.giveBody}
        confirmLabel={texts.give}
        onConfirm={give}
      />
    </div>
  );
}
