import type { Readable } from 'node:stream';

/** A place where backups are kept. */
export interface Store {
  /** As people know it. */
  readonly place: string;
  /** Names of what is kept there, of others too. */
  list(): Promise<string[]>;
  /**
   * Keeps a file under a name, reads it back from there and compares. A file that is cut off never
   * bears the name. The file itself may be moved.
   */
  put(name: string, file: string, sha256: string): Promise<void>;
  open(name: string): Promise<Readable>;
  remove(name: string): Promise<void>;
}

/** A place has given something else back than it was given. */
export const notTheSame = (place: string) =>
  new Error(`“${place}” không giữ đúng những gì đã gửi vào: bản sao lưu ở đó đã được bỏ đi.`);
