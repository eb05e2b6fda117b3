import type { EmailAdapter, Payload } from 'payload';
import type { Environment } from '../../../env/environment.ts';
import { Refused } from '../errors/refused.ts';
import { openTransport } from './transport.ts';

/** Until a server is set nothing is sent, and screens offer nothing that would need it. */
const noMail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'khong-gui@apso.local',
  defaultFromName: 'Ấp Số',
  sendEmail: () => {
    throw new Refused('Hệ thống này không gửi thư. Cần đặt SMTP_URL.', 501);
  },
});

/** Hands mail to the server of `SMTP_URL`; `payload.sendEmail` throws when it does not take it. */
export function mailBy(mail: Environment['mail']): EmailAdapter {
  if (!mail) return noMail;
  const { transport, sender } = openTransport(mail);
  return () => ({
    name: 'smtp',
    defaultFromAddress: sender.address,
    defaultFromName: sender.name,
    sendEmail: (message) => transport.sendMail({ from: sender, ...message }),
  });
}

/** Tells whether mail can be sent at all; features that need it are hidden where it can't. */
export function sendsMail({ email }: Pick<Payload, 'email'>): boolean {
  return email.name !== 'none';
}
