'use client';

import { toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { post } from '../../../base/screens/ask/ask.ts';
import { ConfirmButton } from '../../../base/screens/confirm/ConfirmButton.tsx';
import { restoreTexts } from './texts.ts';

interface RestoreProps {
  /** The address where it is asked for. */
  address: string;
  /** The form in which what came back stands. */
  form: string;
}

/** Brings an earlier version back into the form: a draft, or the settings themselves. */
export function RestoreVersion({ address, form }: RestoreProps) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const restore = async () => {
    setBusy(true);
    const done = await post<{ message?: string }>(address, {});
    setBusy(false);
    if (!done.ok) return toast.error(done.message);
    toast.success(done.body.message ?? restoreTexts.done);
    router.push(form);
  };
  return (
    <ConfirmButton words={restoreTexts.words} isBusy={isBusy} onConfirm={() => void restore()} />
  );
}
