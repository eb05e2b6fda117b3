import { MinimalTemplate } from '@payloadcms/next/templates';
import { Logo } from '../brand/Brand.tsx';
import { PasswordLinkForm } from './PasswordLinkForm.tsx';
import './sign-in.css';

/** Where a link to set a password leads; whoever opens it need not be logged in. */
export function PasswordLinkView() {
  return (
    <MinimalTemplate>
      <div className="sign-in">
        <Logo />
        <PasswordLinkForm />
      </div>
    </MinimalTemplate>
  );
}
