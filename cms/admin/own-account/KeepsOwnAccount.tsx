'use client';

import { usePathname } from 'next/navigation.js';
import { AsksAgain } from '../../base/screens/asks-again/AsksAgain.tsx';
import { KeptText } from '../../writing/kept-text/KeptText.tsx';

/** Payload's page of the own account. */
const ownAccount = '/admin/account';

/**
 * Among the fields of an account: on the page of the own one Payload leaves out what stands in front of
 * the buttons of every other form.
 */
export function KeepsOwnAccount() {
  if (usePathname() !== ownAccount) return null;
  return (
    <>
      <AsksAgain />
      <KeptText />
    </>
  );
}
