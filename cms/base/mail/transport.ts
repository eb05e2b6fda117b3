import { createTransport } from 'nodemailer';
import type { Environment } from '../../../env/environment.ts';

/** Milliseconds that a mail server may take to answer. */
const patience = 15_000;

/** Hands letters to the server of `SMTP_URL`, from the sender of `MAIL_FROM`. */
export function openTransport({ server, from }: NonNullable<Environment['mail']>) {
  const { hostname, port, protocol, username, password } = new URL(server);
  const [, name = 'Ấp Số', address = from] = /^(.+) <(.+)>$/.exec(from) ?? [];
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
  return { transport, sender: { name, address } };
}
