import type { Server, ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import { networkOfAddress } from '../../cms/base/limits/network.ts';

/**
 * The limits on how long the server waits for visitors, and for how many. Times are in
 * milliseconds.
 */
export interface Patience {
  /** From a new connection, or a request's first byte, to the end of its head. */
  head: number;
  /** To the end of its body, 64 kB at most. */
  request: number;
  /** Between two requests. */
  idle: number;
  /** The time in which a visitor must take `leastTaken` bytes, while more wait, or is cut off. */
  stalled: number;
  leastTaken: number;
  /** The time between two looks for whom to cut off. */
  look: number;
  connections: number;
  /** Of one network, as limits count them; behind a mobile provider many phones share an address. */
  connectionsOfOne: number;
  /** Whose connections are those of many: a server in front of this one. */
  standsForMany: (address: string) => boolean;
}

/**
 * A phone on 400 kbps takes 4.5 MB in the time of `stalled`: it may be without a signal for most of
 * it. Whoever is cut off goes on where he was, by a range.
 */
export const patience: Patience = {
  head: 20_000,
  request: 60_000,
  idle: 15_000,
  stalled: 90_000,
  leastTaken: 64 * 1024,
  look: 5_000,
  connections: connectionsThatFit(10_000),
  connectionsOfOne: 1_000,
  standsForMany: isThisMachine,
};

/** Returns the timeouts that Node's own server sees to. */
export function timeouts({ head, request, idle, look }: Patience): ServerOptions {
  return {
    headersTimeout: head,
    requestTimeout: request,
    keepAliveTimeout: idle,
    connectionsCheckingInterval: look,
  };
}

/** Takes no more connections than can be served, and cuts off who holds one for nothing. */
export function guardConnections(server: Server, limits: Patience): void {
  const sockets = new Set<Socket>();
  const ofOne = new Map<string, number>();
  server.maxConnections = limits.connections;
  // Connections that only wait make room for new ones.
  server.on('drop', () => server.closeIdleConnections());
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    const network = networkOfAddress(address);
    const others = ofOne.get(network) ?? 0;
    if (others >= limits.connectionsOfOne && !limits.standsForMany(address))
      return void socket.destroy();
    ofOne.set(network, others + 1);
    sockets.add(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      const left = (ofOne.get(network) ?? 1) - 1;
      if (left > 0) ofOne.set(network, left);
      else ofOne.delete(network);
    });
  });
  server.on('listening', () => {
    const readers = new SlowReaders(limits);
    const timer = setInterval(() => readers.cutOff(sockets, performance.now()), limits.look);
    server.once('close', () => clearInterval(timer));
    timer.unref();
  });
}

/** Finds connections whose other side does not take what is sent. */
export class SlowReaders {
  readonly #limits: Pick<Patience, 'stalled' | 'leastTaken'>;
  /** Since when something waits to be sent, and how much had been taken then. */
  readonly #waiting = new WeakMap<Socket, { since: number; taken: number }>();

  constructor(limits: Pick<Patience, 'stalled' | 'leastTaken'>) {
    this.#limits = limits;
  }

  /** Ends the connections that were given enough time. `now` is in milliseconds. */
  cutOff(sockets: Iterable<Socket>, now: number): void {
    for (const socket of sockets) {
      const taken = socket.bytesWritten - socket.writableLength;
      const before = this.#waiting.get(socket);
      if (socket.writableLength === 0) this.#waiting.delete(socket);
      else if (!before) this.#waiting.set(socket, { since: now, taken });
      else if (now - before.since >= this.#limits.stalled) {
        if (taken - before.taken < this.#limits.leastTaken) socket.destroy();
        else this.#waiting.set(socket, { since: now, taken });
      }
    }
  }
}

/** `127.0.0.1`, `::1`, `::ffff:127.0.0.1` */
export function isThisMachine(address: string): boolean {
  return /^(?:::1|(?:::ffff:)?127\.)/.test(address);
}

interface Limit {
  /** A number, or `unlimited`. */
  soft: unknown;
}

/** Each connection may need a second handle, for the file that it is sent. */
function connectionsThatFit(most: number): number {
  const { userLimits } = process.report.getReport() as { userLimits?: Record<string, Limit> };
  const handles = Number(userLimits?.['open_files']?.soft);
  const others = 100;
  return handles > 0 ? Math.max(10, Math.min(most, Math.floor((handles - others) / 2))) : most;
}
