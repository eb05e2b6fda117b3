'use client';

import { ConfirmPasswordField, Form, FormSubmit, PasswordField } from '@payloadcms/ui';
import { texts } from './texts.ts';

const empty = () => ({ initialValue: '', valid: true, value: '' });
const initialState = {
  currentPassword: empty(),
  password: empty(),
  'confirm-password': empty(),
};

/** Replaces the temporary password by one's own, then opens the admin. */
export function OwnPasswordForm({ user }: { user: string }) {
  return (
    <Form
      action={`/api/users/${user}`}
      method="PATCH"
      className="own-password__form"
      disableSuccessStatus
      initialState={initialState}
      onSuccess={() => window.location.assign('/admin')}
    >
      <PasswordField
        autoComplete="current-password"
        field={{ name: 'currentPassword', label: texts.temporary, required: true }}
        path="currentPassword"
      />
      <PasswordField
        autoComplete="new-password"
        field={{ name: 'password', label: texts.fresh, required: true }}
        path="password"
      />
      <ConfirmPasswordField />
      <FormSubmit size="large">{texts.save}</FormSubmit>
    </Form>
  );
}
