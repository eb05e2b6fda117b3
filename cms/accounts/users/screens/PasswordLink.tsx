'use client';

import {
  Button,
  ConfirmationModal,
  toast,
  useAuth,
  useConfig,
  useDocumentInfo,
  useModal,
} from '@payloadcms/ui';
import { useRef, useState } from 'react';
import type { GivenLink } from '../password-link-endpoints.ts';
import { post } from '../../../base/screens/ask/ask.ts';
import { copy } from '../../../base/screens/copy/copy.ts';
import { texts } from './texts.ts';

const modals = { link: 'password-link', mail: 'password-link-by-mail' };

/** The panel where an administrator lets somebody else set a password: a link, told once. */
export function PasswordLink() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  if (!user || user.id === id) return null;
  return id ? <GiveLink user={String(id)} /> : <p className="account-part">{texts.newAccount}</p>;
}

function GiveLink({ user }: { user: string }) {
  const { openModal } = useModal();
  const { config } = useConfig();
  const { data } = useDocumentInfo();
  // Nobody chose the password of a new account, so none is taken away from its owner.
  const isNew = data?.['temporaryPassword'] === true;
  const [given, setGiven] = useState<GivenLink>();
  const shown = useRef<HTMLElement>(null);
  const sendsMail = config.admin.custom?.['sendsMail'] === true;

  const give = async (mail: boolean) => {
    const done = await post<GivenLink>(`/api/users/${user}/password-link`, { mail });
    if (!done.ok) return void toast.error(done.message);
    setGiven(done.body);
  };
  const copyLink = async () => {
    if (await copy(given?.link ?? '', shown.current)) toast.success(texts.link.copied);
  };

  return (
    <section className="account-part">
      <h3>{texts.link.title}</h3>
      {given && (
        <div role="status">
          {given.link ? (
            <>
              <code className="account-part__link" ref={shown}>
                {given.link}
              </code>
              <p>{texts.link.note(given.until)}</p>
            </>
          ) : (
            <p>{texts.link.mailed(given.mailed ?? '', given.until)}</p>
          )}
        </div>
      )}
      <div className="account-part__buttons">
        {given?.link && (
          <Button buttonStyle="primary" margin={false} onClick={() => void copyLink()}>
            {texts.link.copy}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={() => openModal(modals.link)}>
          {texts.link.make}
        </Button>
        {sendsMail && (
          <Button buttonStyle="secondary" margin={false} onClick={() => openModal(modals.mail)}>
            {texts.link.mail}
          </Button>
        )}
      </div>
      <ConfirmationModal
        modalSlug={modals.link}
        heading={texts.link.heading}
        body={isNew ? texts.link.bodyNew : texts.link.body}
        confirmLabel={texts.link.make}
        onConfirm={() => give(false)}
      />
      <ConfirmationModal
        modalSlug={modals.mail}
        heading={texts.link.heading}
        body={isNew ? texts.link.bodyNew : texts.link.body}
        confirmLabel={texts.link.mail}
        onConfirm={() => give(true)}
      />
    </section>
  );
}
