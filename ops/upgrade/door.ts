import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** The services of a supervisor for an upgrade. */
export interface Supervised {
  /** Ends all that writes to the database; the site goes on. */
  pause(): Promise<void>;
  /** Whoever asked for the pause is gone. */
  resume(): void;
  /** Ends this supervisor so that it is started again from the code that is current then. */
  restart(): void;
  /** Counts how often that of its processes ended by itself which did so most often. */
  deaths(): number;
}

/** The door of a supervisor, as an upgrade sees it. */
export interface SupervisorDoor {
  pid: number;
  /** The number of times one of its processes ended by itself, when it was asked. */
  deaths: number;
  /** Tells whether that supervisor still lives. */
  isOpen: () => boolean;
  /** Lasts as long as this connection: if the asking process dies, all goes on as before. */
  pause(): Promise<void>;
  restart(): Promise<void>;
  close(): void;
}

const doorOf = (dataDir: string) => path.join(dataDir, 'start.sock');

/** Bytes of an address that every system takes: Linux has room for 107. */
const roomForAddress = 100;

/**
 * Makes one call of the system with an address of the door: the path itself, or one by way of the open
 * folder where the path is too long.
 * @throws {Error} when such a folder is not there
 */
function atDoor<Result>(dataDir: string, call: (address: string) => Result): Result {
  if (Buffer.byteLength(doorOf(dataDir)) <= roomForAddress) return call(doorOf(dataDir));
  const folder = openSync(dataDir, 'r');
  try {
    return call(`/proc/self/fd/${folder}/start.sock`);
  } finally {
    closeSync(folder);
  }
}

/** Longer than services have to end by themselves, in milliseconds. */
const patience = 30_000;

/**
 * Listens for upgrades in the data folder, where only its owner and root reach it. The caller holds the
 * lock of the folder, so whatever lies there was left behind.
 */
export function openDoor(dataDir: string, supervised: Supervised): Promise<Server> {
  const server = createServer((socket) => serve(socket, supervised));
  rmSync(doorOf(dataDir), { force: true });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    atDoor(dataDir, (address) => server.listen(address, () => resolve(server)));
  });
}

function serve(socket: Socket, supervised: Supervised): void {
  let hasPaused = false;
  socket.on('error', () => socket.destroy());
  socket.on('close', () => hasPaused && supervised.resume());
  socket.write(`${process.pid} ${supervised.deaths()}\n`);
  createInterface({ input: socket }).on('line', (line) => {
    if (line === 'pause') {
      hasPaused = true;
      void supervised.pause().then(() => socket.writable && socket.write('paused\n'));
    }
    if (line === 'restart') {
      hasPaused = false;
      supervised.restart();
    }
  });
}

/** The supervisor that runs with a data folder; nothing when none does. */
export async function knock(dataDir: string): Promise<SupervisorDoor | undefined> {
  if (!existsSync(dataDir)) return undefined;
  const socket = atDoor(dataDir, (address) => createConnection(address));
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const hear = async () => {
    const late = setTimeout(() => socket.destroy(), patience);
    const line = await lines.next().catch(() => undefined); // It may die while it is asked.
    clearTimeout(late);
    return line?.done ? undefined : line?.value;
  };
  const isOpen = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true)).on('error', () => resolve(false));
  });
  const greeting = isOpen ? await hear() : undefined;
  if (greeting === undefined) {
    socket.destroy();
    return undefined;
  }
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const [pid = 0, deaths = 0] = greeting.split(' ').map(Number);
  return {
    pid,
    deaths,
    isOpen: () => !socket.closed && !socket.readableEnded,
    close: () => socket.destroy(),
    async pause() {
      socket.write('pause\n');
      if ((await hear()) !== 'paused')
        throw new Error('Ấp Số đang chạy nhưng không chịu tạm dừng hệ quản trị.');
    },
    async restart() {
      socket.write('restart\n');
      await ended;
    },
  };
}
