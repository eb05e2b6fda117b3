'use client';

import { OwnSecondFactor } from './OwnSecondFactor.tsx';
import { texts } from './texts.ts';

const off = { since: undefined, recoveryCodesLeft: 0, isRequired: true };

/** Sets up the first second factor, then opens the admin. */
export function FirstSecondFactor({ user }: { user: string }) {
  const open = async () => window.location.assign('/admin');
  return (
    <section className="account-part">
      <p className="account-part__note">{texts.factor.why}</p>
      <OwnSecondFactor address={`/api/users/${user}/second-factor`} report={off} onChange={open} />
    </section>
  );
}
