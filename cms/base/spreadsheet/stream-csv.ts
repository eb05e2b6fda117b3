import { type Cell, csvLines, csvMark } from './write-csv.ts';

/** A table as `writeCsv` writes it, for one that is read piece by piece: no more of it is kept than a piece. */
export function streamCsv(pieces: AsyncIterable<Cell[][]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const reading = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    start: (file) => file.enqueue(encoder.encode(csvMark)),
    pull: async (file) => {
      const { done, value } = await reading.next();
      if (done) file.close();
      else file.enqueue(encoder.encode(csvLines(value)));
    },
    cancel: async () => {
      await reading.return?.();
    },
  });
}
