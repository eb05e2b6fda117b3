'use client';

import { forgotPath } from '../../base/admin-paths.ts';
import { tellTabs } from '../../base/screens/posts/check.ts';
import { SignInForm } from './SignInForm.tsx';
import { texts } from './texts.ts';

/** The content of the login page. @param to where it goes on */
export function SignInPage({ to, sendsMail }: { to: string; sendsMail: boolean }) {
  const goOn = () => {
    // Somebody logged out in another tab while writing goes on there.
    tellTabs();
    window.location.assign(to);
  };
  return (
    <>
      <SignInForm onIn={goOn} />
      {sendsMail ? (
        <a href={`/admin${forgotPath}`}>{texts.forgot}</a>
      ) : (
        <p className="sign-in__note">{texts.help}</p>
      )}
      <p className="sign-in__note">{texts.wait}</p>
    </>
  );
}
