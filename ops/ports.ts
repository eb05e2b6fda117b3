import { createServer, type AddressInfo } from 'node:net';

/** An address that a process wants to listen on, with the variables that choose it. */
export interface Listener {
  host: string;
  port: number;
  hostName: 'HOST' | 'CMS_HOST';
  portName: 'PORT' | 'CMS_PORT';
}

/** Returns where a process of this machine reaches what listens there: `http://127.0.0.1:3000`. */
export function originOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Says why nothing can listen there, in one Vietnamese sentence; `undefined` when it can. */
export async function listenProblem(listener: Listener): Promise<string | undefined> {
  const { host, port, hostName, portName } = listener;
  const { code } = await tryToListen(host, port);
  switch (code) {
    case undefined:
      return undefined;
    case 'EADDRINUSE':
      return `Cổng ${port} (${portName}) đang có chương trình khác dùng: tắt chương trình đó, hoặc chọn cổng khác, ví dụ ${portName}=${await freePort(host, port)} npm start.`;
    case 'EACCES':
      return `Không được phép mở cổng ${port} (${portName}): chọn cổng từ 1024 trở lên, ví dụ ${portName}=8080 npm start.`;
    default:
      return `Không mở được địa chỉ "${host}" (${hostName}, ${code}): cần địa chỉ IP của máy này, ví dụ ${hostName}=127.0.0.1 npm start.`;
  }
}

/** The next port that can be had, else one that the system gives: after 80 none may be allowed. */
async function freePort(host: string, taken: number): Promise<number> {
  for (let port = taken + 1; port <= Math.min(taken + 20, 65_535); port += 1)
    if ((await tryToListen(host, port)).code === undefined) return port;
  return (await tryToListen(host, 0)).port;
}

/** Listens for a moment: on which port (0 lets the system choose), or the code of what went wrong. */
function tryToListen(host: string, port: number): Promise<{ port: number; code?: string }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ port, code: error.code ?? error.message }),
    );
    server.listen({ host, port, exclusive: true }, () => {
      const given = (server.address() as AddressInfo).port;
      server.close(() => resolve({ port: given }));
    });
  });
}
