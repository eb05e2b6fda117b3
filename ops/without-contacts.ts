/** Ten or eleven digits of a phone as people write them, also with +84; not a part of a longer number. */
const phone = /(?<![\w.+-])(?:0|\+?84[ .-]?)[2-9](?:[ .-]?\d){8,9}(?![\w-])/g;
const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** A line without phone numbers and mail addresses: a log is read, copied and kept by others. */
export function withoutContacts(line: string): string {
  return line.replace(address, '[thư]').replace(phone, '[số]');
}
