import { createTransport } from 'nodemailer';
import type { EmailAdapter, Payload } from 'payload';
import type { Environment } from '../../env/environment.ts';
import { Refused } from '../errors/refused.ts';

/** Milliseconds that a mail server may take to answer. */
const patience = 15_000;

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
  const { hostname, port, protocol, username, password } = new URL(mail.server);
  const transport = createTransport({
    host: hostname,
    port: port ? Number(port) : undefined,
    secure: protocol === 'smtps:',
    auth: username
      ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
      : undefined,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const [, name, address] = /^(.+) <(.+)>$/.exec(mail.from) ?? [undefined, 'Ấp Số', mail.from];
  return () => ({
    name: 'smtp',
    defaultFromAddress: String(address),
    defaultFromName: String(name),
    sendEmail: (message) =>
      transport.sendMail({ from: { name: String(name), address: String(address) }, ...message }),
  });
}

/** Whether mail can be sent at all; what needs it is hidden where it can't. */
export function sendsMail({ email }: Pick<Payload, 'email'>): boolean {
  return email.name !== 'none';
}
