import { MinimalTemplate } from '@payloadcms/next/templates';
import { Door } from '../../base/screens/door/Door.tsx';
import { PasswordLinkForm } from './PasswordLinkForm.tsx';

/** Where a link to set a password leads; whoever opens it need not be logged in. */
export function PasswordLinkView() {
  return (
    <MinimalTemplate>
      <Door>
        <PasswordLinkForm />
      </Door>
    </MinimalTemplate>
  );
}
