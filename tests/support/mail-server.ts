import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A letter as it arrived: who it is for, and its text, decoded. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** A mail server that keeps what it is given. */
export interface MailServer {
  url: string;
  letters: Letter[];
  /** The next letter. */
  arrived: () => Promise<Letter>;
  stop: () => Promise<void>;
}

/** Speaks as much of SMTP as a sender needs, on a free port of this machine. */
export async function startMailServer(): Promise<MailServer> {
  const letters: Letter[] = [];
  const waiting: ((letter: Letter) => void)[] = [];
  let taken = 0;
  const take = (letter: Letter) => {
    letters.push(letter);
    waiting.shift()?.(letter);
  };
  const server = createServer((socket) => serve(socket, take)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    arrived: () => {
      const letter = letters[taken];
      taken += 1;
      return letter ? Promise.resolve(letter) : new Promise((resolve) => waiting.push(resolve));
    },
    stop: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

function serve(socket: Socket, take: (letter: Letter) => void): void {
  let heard = '';
  let to = '';
  let isLetter = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string) => {
    if (/^EHLO/i.test(line)) return say('250 mail.test');
    if (/^RCPT TO:/i.test(line)) to = /<(.*)>/.exec(line)?.[1] ?? '';
    isLetter = /^DATA/i.test(line);
    if (isLetter) return say('354 Go on');
    if (/^QUIT/i.test(line)) return socket.end('221 Bye\r\n');
    say('250 OK');
  };
  socket.setEncoding('utf8');
  socket.on('error', () => undefined);
  socket.on('data', (chunk: string) => {
    heard += chunk;
    for (;;) {
      const end = isLetter ? '\r\n.\r\n' : '\r\n';
      const at = heard.indexOf(end);
      if (at < 0) return;
      const part = heard.slice(0, at);
      heard = heard.slice(at + end.length);
      if (!isLetter) {
        hear(part);
        continue;
      }
      isLetter = false;
      take(letterOf(to, part));
      say('250 OK');
    }
  });
  say('220 mail.test');
}

function letterOf(to: string, source: string): Letter {
  const [head = '', ...body] = source.split('\r\n\r\n');
  const unfolded = head.replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? '';
  const content = body.join('\r\n\r\n');
  const encoding = header('Content-Transfer-Encoding').toLowerCase();
  const bytes =
    encoding === 'base64'
      ? Buffer.from(content, 'base64')
      : encoding === 'quoted-printable'
        ? fromQuotedPrintable(content)
        : Buffer.from(content);
  return {
    to,
    subject: decodedWords(header('Subject')),
    text: bytes.toString().replaceAll('\r\n', '\n'),
  };
}

function fromQuotedPrintable(text: string): Buffer {
  const whole = text.replace(/=\r\n/g, '');
  return Buffer.from(
    whole.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
}

/** Words of a header that are encoded since they are no ASCII. */
function decodedWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString()
        : fromQuotedPrintable(word.replaceAll('_', ' ')).toString(),
    );
}
