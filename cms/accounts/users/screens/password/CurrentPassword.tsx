'use client';

import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { texts } from './texts.ts';

/** The current password, asked for when users change their own e-mail or password. */
export function CurrentPassword({ path }: { path: string }) {
  const { id, savedDocumentData } = useDocumentInfo();
  const { user } = useAuth();
  const isAsked = useFormFields(([fields]) => {
    const email = fields['email']?.value;
    const saved: unknown = savedDocumentData?.['email'];
    const { valid, value } = fields['password'] ?? {};
    return valid === false || Boolean(value) || (saved !== undefined && email !== saved);
  });
  if (!user || user.id !== id || !isAsked) return null;
  return (
    <div className="current-password">
      <PasswordField
        autoComplete="current-password"
        field={{ name: path, label: texts.current, required: true }}
        path={path}
      />
      <p>{texts.whyCurrent}</p>
    </div>
  );
}
