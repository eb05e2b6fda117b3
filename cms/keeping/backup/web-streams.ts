import { Readable } from 'node:stream';

// Node and the DOM type the same streams apart from each other: this is where one passes for the other.

/** A stream of the web that gives what an iterable gives. */
export function toWeb(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const readable =
    source instanceof Readable ? source : Readable.from(source, { objectMode: false });
  return Readable.toWeb(readable) as unknown as ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** A stream of Node that gives what a stream of the web gives. */
export function fromWeb(source: ReadableStream<Uint8Array>): Readable {
  return Readable.fromWeb(source as unknown as Parameters<typeof Readable.fromWeb>[0]);
}
