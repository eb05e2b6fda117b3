import { connect } from 'node:tls';

/** The validity of the certificate that a host shows; unknown when it can't be asked. */
export interface Certificate {
  host: string;
  daysLeft?: number;
}

/** Milliseconds that a host may take. */
const patience = 10_000;
const day = 86_400_000;

/**
 * Reads the certificates of the public addresses as a browser meets them.
 * @param addresses `https://…`; others have none and are left out
 */
export async function readCertificates(addresses: string[]): Promise<Certificate[]> {
  const urls = addresses.map((address) => new URL(address));
  const hosts = urls.filter(({ protocol }) => protocol === 'https:');
  return Promise.all([...new Map(hosts.map((url) => [url.host, url])).values()].map(read));
}

async function read({ host, hostname, port }: URL): Promise<Certificate> {
  const name = hostname.replace(/^\[|\]$/g, '');
  const { promise, resolve } = Promise.withResolvers<Certificate>();
  // An expired one is what is looked for: it must not end the connection.
  const socket = connect(
    { host: name, port: Number(port || 443), servername: name, rejectUnauthorized: false },
    () => {
      const end = Date.parse(socket.getPeerCertificate().valid_to);
      resolve(Number.isNaN(end) ? { host } : { host, daysLeft: (end - Date.now()) / day });
      socket.destroy();
    },
  );
  socket.setTimeout(patience, () => socket.destroy());
  socket.once('error', () => resolve({ host }));
  socket.once('close', () => resolve({ host }));
  return promise;
}
