/** One second of silence as MP3: frames of 417 bytes at 128 kbit/s and 44.1 kHz. */
export function silentMp3(): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  return Buffer.concat(Array.from({ length: 39 }, () => frame));
}

/** A recording as phones make it: AAC in an MP4, by the major brand of its program. */
export function silentM4a({ brand = 'M4A ', handler = 'soun' } = {}): Buffer {
  const samples = box('mdat', Buffer.alloc(64));
  const type = box('ftyp', Buffer.from(`${brand}\0\0\0\0${brand}isom`, 'latin1'));
  return Buffer.concat([type, movie(handler), samples]);
}

function movie(handler: string): Buffer {
  const stsd = full('stsd', [words(1), handler === 'soun' ? mp4a() : avc1()]);
  const table = box('stbl', [
    stsd,
    full('stts', [words(1, 1, 8000)]),
    full('stsc', [words(1, 1, 1, 1)]),
    full('stsz', [words(64, 1)]),
    full('stco', [words(1, 0)]),
  ]);
  const media = box('mdia', [
    full('mdhd', [words(0, 0, 8000, 8000, 0)]),
    full('hdlr', [words(0), Buffer.from(handler, 'latin1'), Buffer.alloc(13)]),
    box('minf', [full('smhd', [words(0)]), table]),
  ]);
  const header = full('mvhd', [words(0, 0, 8000, 8000), Buffer.alloc(80)]);
  return box('moov', [header, box('trak', [full('tkhd', [Buffer.alloc(80)]), media])]);
}

function mp4a(): Buffer {
  const entry = Buffer.alloc(28);
  entry.writeUInt16BE(1, 6);
  entry.writeUInt16BE(1, 16);
  entry.writeUInt16BE(16, 18);
  entry.writeUInt32BE(8000 * 65536, 24);
  return box('mp4a', entry);
}

function avc1(): Buffer {
  return box('avc1', Buffer.alloc(78));
}

function box(name: string, content: Buffer | Buffer[]): Buffer {
  const body = Buffer.concat([content].flat());
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, body]);
}

/** A box with version and flags. */
function full(name: string, content: Buffer[]): Buffer {
  return box(name, [words(0), ...content]);
}

function words(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, at) => bytes.writeUInt32BE(number, at * 4));
  return bytes;
}
