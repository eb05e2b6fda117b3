import { MinimalTemplate } from '@payloadcms/next/templates';
import { Door } from '../../base/screens/door/Door.tsx';
import { PasswordLinkForm } from './PasswordLinkForm.tsx';

/** The page that a link to set a password opens; its visitor need not be logged in. */
export function PasswordLinkView() {
  return (
    <MinimalTemplate>
      <Door>
        <PasswordLinkForm />
      </Door>
    </MinimalTemplate>
  );
}
