/** The address a request asks for. */
export interface Address {
  /** Decoded, beginning with a slash: `/huong-dan/a/`. */
  path: string;
  /** As it came, with its question mark: `?q=a`; empty without one. */
  query: string;
}

/**
 * Reads the target of a request. `undefined` for what no page links to and what a file system or the
 * CMS might read as something else: `..`, `\`, an encoded slash, control characters, broken UTF-8.
 */
export function readAddress(target: string): Address | undefined {
  const mark = target.indexOf('?');
  const written = mark === -1 ? target : target.slice(0, mark);
  const path = written.includes('%') ? decoded(written) : written;
  if (path === undefined || !path.startsWith('/') || unsafe.test(path)) return undefined;
  return { path, query: mark === -1 ? '' : target.slice(mark) };
}

const unsafe = /[\\\x00-\x1f\x7f-\x9f]|\/\.{1,2}(?:\/|$)/;

function decoded(written: string): string | undefined {
  if (/%2f/i.test(written)) return undefined;
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/** A decoded path as a header may carry it. */
export function encoded(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}
