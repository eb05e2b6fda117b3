import type { Chance } from './rounds.ts';

/** A request from a visitor who is no browser. */
export interface StrangeRequest {
  bytes: Buffer;
  /** Bytes of the answer after which he leaves; `undefined` waits for all of it. */
  leavesAfter?: number;
}

const methods = [
  ...['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'],
  ...['PATCH', 'TRACE', 'CONNECT', 'PROPFIND', 'get', 'G\0T', '', 'QUERY', 'X'.repeat(300)],
];
const known = [
  ...['/', '/huong-dan/a/', '/huong-dan/a', '/khong-co/', '/_astro/site.a1b2c3d4.css', '/healthz'],
  ...['/media/ban-doc.mp3', '/media/don.pdf', '/media/poly.html', '/api/public/health'],
];
const unknown = [
  ...['/api/public/feedback', '/api/public/%C0%AF', '/api/users', '*', '', '/media/', '/media'],
  ...['/%C0%AF', '/%00', '/..%2f', '/../../etc/passwd', '/..\\..\\', '/%', '/%E0%A4%A', '//a//b'],
  ...[
    '/media/../index.html',
    '/index.html/',
    '/index.html.br',
    '/.git/config',
    '/?%00',
    '/?#',
    '/#a',
  ],
  ...[`/${'a'.repeat(300)}`, `/${'a/'.repeat(2000)}`, `/${'a'.repeat(20_000)}`, '/constructor'],
  ...['http://a/', 'http://[/', 'a', '/\xff\xfe', '/%u0041', '/__proto__/', '/%2e%2e/'],
];
const ranges = [
  ...['bytes=0-0', 'bytes=-1', 'bytes=5-2', 'bytes=0-', 'bytes=-', 'bytes=', 'bytes', 'items=0-1'],
  ...['bytes=99999999999999999999-', 'bytes=0-99999999999999999999', 'bytes=-99999999999999999999'],
  ...[
    'bytes=0-1,3-4',
    `bytes=${'0-0,'.repeat(500)}`,
    'bytes=a-b',
    'bytes=1e3-',
    'bytes=\xff-',
    '\t',
  ],
];
const tags = ['*', '""', '"x"', 'W/"x"', '"', `${'"a",'.repeat(300)}"b"`, '\xff', ''];
const dates = ['Wed, 25 Nov 2026 00:00:00 GMT', 'Fri, 01 Jan 2100 00:00:00 GMT', 'x', '-1', ''];
const codings = [
  'br',
  'gzip',
  'br;q=0',
  '*;q=0',
  ';;;,q=',
  'br;q=NaN',
  `${'a,'.repeat(2000)}br`,
  '',
];
type Lines = Record<string, string[]>;

/** The headers about files. */
const aboutFiles: Lines = {
  Range: ranges,
  'If-Range': [...tags, ...dates],
  'If-None-Match': tags,
  'If-Match': tags,
  'If-Modified-Since': dates,
  'If-Unmodified-Since': dates,
  'Accept-Encoding': codings,
  'X-HTTP-Method-Override': ['DELETE', '\xff'],
  'X-Payload-HTTP-Method-Override': ['GET'],
  'X-Forwarded-For': ['1.2.3.4', ','.repeat(1000), '\xff'],
  'Cache-Control': ['no-cache', 'max-age=0'],
  Cookie: ['a=b'],
};
/** The headers about the connection. */
const aboutItself: Lines = {
  'Content-Length': ['0', '5', '-1', 'x', '99999999999999999999'],
  'Transfer-Encoding': ['chunked', 'gzip', 'chunked, chunked'],
  Upgrade: ['websocket', 'h2c'],
  Expect: ['100-continue', 'x'],
  Connection: ['close', 'keep-alive', 'Upgrade', 'Range'],
  Host: ['a', '', 'a:99999', '\xff'],
  Cookie: ['x'.repeat(20_000)],
};

/** A request that is wrong in one of many ways, or nearly right. */
export function strangeRequest(chance: Chance): StrangeRequest {
  const { integer } = chance;
  const bytes = integer(0, 2) === 0 ? rough(chance) : plausible(chance);
  return integer(0, 9) === 0 ? { bytes, leavesAfter: integer(0, 3) * 20_000 } : { bytes };
}

/** One that any HTTP server reads. */
function plausible(chance: Chance): Buffer {
  const { oneOf } = chance;
  return written(oneOf(['GET', 'GET', 'GET', 'HEAD', 'POST']), oneOf(oneOf([known, unknown])), [
    'Host: a',
    'Connection: close',
    oneOf([`Range: ${oneOf(ranges)}`, 'Accept: */*']),
    ...someOf(aboutFiles, chance),
  ]);
}

/** One that hardly any reads. */
function rough(chance: Chance): Buffer {
  const { integer, oneOf } = chance;
  const lines = [
    ...someOf(aboutFiles, chance),
    ...someOf(aboutItself, chance),
    'Connection: close',
  ];
  const body = oneOf(['', 'hello', '5\r\nhello\r\n0\r\n\r\n', '{"a":1}', 'ffffffffffffffffff\r\n']);
  const version = oneOf(['1.1', '1.1', '1.1', '1.1', '1.0', '2.0', '9', '']);
  const bytes = written(oneOf(methods), oneOf(oneOf([known, unknown])), lines, body, version);
  return oneOf([true, false]) ? damaged(bytes, integer) : bytes;
}

function someOf(lines: Lines, { integer, oneOf }: Chance): string[] {
  return Array.from({ length: integer(0, 3) }, () => {
    const [name, values] = oneOf(Object.entries(lines));
    return `${name}: ${oneOf(values)}`;
  });
}

function written(method: string, target: string, lines: string[], body = '', version = '1.1') {
  const head = [`${method} ${target} HTTP/${version}`, ...lines].join('\r\n');
  return Buffer.from(`${head}\r\n\r\n${body}`, 'latin1');
}

/** With some bytes changed, cut off, or said again. */
function damaged(bytes: Buffer, integer: Chance['integer']): Buffer {
  const kind = integer(0, 2);
  if (kind === 0) return bytes.subarray(0, integer(0, bytes.length));
  if (kind === 1) return Buffer.concat(Array.from({ length: integer(2, 20) }, () => bytes));
  for (let count = integer(1, 5); count > 0; count -= 1)
    bytes[integer(0, bytes.length - 1)] = integer(0, 255);
  return bytes;
}
