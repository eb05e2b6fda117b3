import fc from 'fast-check';
import { anyCharacter } from '../../support/any-character.ts';
import { type Door, filled } from './doors.ts';

/** A request as somebody hostile, or a broken program, may send it. */
export interface HostileRequest {
  method: string;
  /** Below `/api/`, with a query. */
  address: string;
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

/** The targets there are to aim at. */
export interface Targets {
  collections: string[];
  globals: string[];
  doors: Door[];
  /** Ids of documents that are there. */
  ids: string[];
  /** Valid documents by collection. */
  documents: Record<string, Record<string, unknown>>;
}

const strange = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1e999',
    'NaN',
    'null',
    'undefined',
    'true',
    '[]',
    '{}',
    '{"$ne":null}',
    "' OR 1=1 --",
    '"; DROP TABLE users; --',
    '../../../etc/passwd',
    '__proto__',
    'constructor',
    'toString',
    '$where',
    '.',
    '..',
    'a.b.c.d',
    '2026-99-99',
    '\u0000',
    '\ud800',
    '😀'.repeat(50),
    'ấ'.normalize('NFD'),
    'a'.repeat(5000),
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: anyCharacter, maxLength: 20 }),
);

const value: fc.Arbitrary<unknown> = fc.oneof(
  { depthSize: 'small' },
  strange,
  fc.constantFrom(null, true, 0, -1, 1.5, Number.MAX_SAFE_INTEGER, [], {}, [null], [[]], [{}]),
  fc.jsonValue({ maxDepth: 3 }),
);

const rawSegment = fc.constantFrom('%C0%AF', '%00', '%', '%E0%A4%A', '..%2F..%2F', '%0d%0a', '%5c');
const segmentOf = (ids: string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ids) },
    { weight: 2, arbitrary: strange.map(encoded) },
    { weight: 1, arbitrary: rawSegment },
  );

const fields = [
  'id',
  'title',
  'name',
  '_status',
  'createdAt',
  'topic',
  'topic.name',
  'steps.title',
];
const operators = ['equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'like', 'not_like'];
const moreOperators = [
  'contains',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
];
const fieldName = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...fields) },
  { weight: 1, arbitrary: strange },
);

const parameter = fc.oneof(
  fc.tuple(
    fc.constantFrom('depth', 'limit', 'page'),
    fc.oneof(fc.constantFrom('0', '1', '3', '-1', '99999', '1.5', 'x', ''), strange),
  ),
  fc.tuple(
    fc.constantFrom('sort', 'locale', 'fallback-locale', 'draft', 'trash', 'where'),
    strange,
  ),
  fc.tuple(fc.constantFrom('select', 'populate', 'joins', 'data', 'field', 'pagination'), strange),
  fc
    .tuple(fieldName, fc.constantFrom(...operators, ...moreOperators, 'nonsense', '__proto__'))
    .map(([name, operator]) => `where[${name}][${operator}]`)
    .chain((name) => fc.tuple(fc.constant(name), strange)),
  fc
    .tuple(fc.constantFrom('or', 'and'), fc.constantFrom('[0]', '', '[x]', '[0][0]'), fieldName)
    .map(([and, at, name]) => `where[${and}]${at}[${name}][equals]`)
    .chain((name) => fc.tuple(fc.constant(name), strange)),
  fc
    .tuple(fc.constantFrom('select', 'populate', 'joins'), fieldName, fc.constantFrom('', '[x]'))
    .map(([what, name, more]) => `${what}[${name}]${more}`)
    .chain((name) => fc.tuple(fc.constant(name), strange)),
  fc.tuple(strange, strange),
);
const query = fc
  .array(parameter, { maxLength: 4 })
  .map((all) => all.map((pair) => pair.map(encoded).join('=')).join('&'));

const header = fc.constantFrom<[string, string]>(
  ['X-HTTP-Method-Override', 'DELETE'],
  ['X-HTTP-Method-Override', 'GET'],
  ['X-Payload-HTTP-Method-Override', 'GET'],
  ['X-Payload-HTTP-Method-Override', 'PATCH'],
  ['Accept-Language', 'x'.repeat(500)],
  ['Accept-Language', 'en'],
  ['Cookie', 'payload-token=%E0%A4%A; payload-lng=zz; payload-theme=x'],
  ['Authorization', 'users API-Key x'],
  ['Authorization', 'JWT a.b.c'],
  ['Authorization', 'Bearer '],
  ['Origin', 'https://example.net'],
  ['Range', 'bytes=5-2'],
  ['Content-Type', 'text/plain'],
  ['Content-Type', 'application/xml'],
  ['Content-Type', 'application/x-www-form-urlencoded'],
  ['Content-Type', 'multipart/form-data'],
  ['Content-Type', 'application/json; charset=utf-16'],
);

/** The document of a collection with some of its fields turned into nonsense. */
function damaged(document: Record<string, unknown>): fc.Arbitrary<Record<string, unknown>> {
  const names = [...Object.keys(document), 'id', '_status', 'slug', 'createdAt', 'deletedAt'];
  const change = fc.tuple(fc.oneof(fc.constantFrom(...names), strange), value);
  return fc
    .array(change, { maxLength: 3 })
    .map((changes) => ({ ...document, ...Object.fromEntries(changes) }));
}

const deep = (levels: number) => `${'{"a":['.repeat(levels)}1${']}'.repeat(levels)}`;

function bodyFor(
  document: Record<string, unknown>,
): fc.Arbitrary<Pick<HostileRequest, 'body'> & { type?: string }> {
  const json = damaged(document).map((data) => JSON.stringify(data));
  const multipart = fc
    .tuple(
      json,
      fc.oneof(fc.constantFrom('a.png', 'a\u0000.png', '', '../x.svg'), strange),
      strange,
    )
    .map(([data, name, content]) =>
      [
        '--x',
        'Content-Disposition: form-data; name="_payload"',
        '',
        content.length % 3 === 0 ? content : data,
        '--x',
        `Content-Disposition: form-data; name="file"; filename="${name}"`,
        'Content-Type: image/png',
        '',
        content,
        content.length % 2 === 0 ? '--x--' : '--y',
        '',
      ].join('\r\n'),
    );
  return fc.oneof(
    { weight: 6, arbitrary: json.map((body) => ({ body, type: 'application/json' })) },
    {
      weight: 2,
      arbitrary: value.map((any) => ({
        body: JSON.stringify(any) ?? '',
        type: 'application/json',
      })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('{', '{"a":1}}', 'null', '[]', '"x"', deep(40), deep(5000), '{"a":1e999}')
        .map((body) => ({ body, type: 'application/json' })),
    },
    {
      weight: 2,
      arbitrary: multipart.map((body) => ({ body, type: 'multipart/form-data; boundary=x' })),
    },
    {
      weight: 1,
      arbitrary: query.map((body) => ({ body, type: 'application/x-www-form-urlencoded' })),
    },
    {
      weight: 1,
      arbitrary: fc
        .uint8Array({ maxLength: 200 })
        .map((body) => ({ body: new Uint8Array(body), type: 'application/octet-stream' })),
    },
    { weight: 1, arbitrary: fc.constant({}) },
  );
}

const below = [
  'versions',
  'count',
  'access',
  'login',
  'refresh-token',
  'me',
  'init',
  'unlock',
  'verify',
  'first-register',
  'forgot-password',
  'reset-password',
  'file',
  'paste-url',
  'distinct',
];

const anyMethod = fc.constantFrom(
  ...['GET', 'GET', 'POST', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'],
);

/** Requests at every door of the API, most of them close to something that is allowed. */
export function hostileRequests(targets: Targets): fc.Arbitrary<HostileRequest> {
  const segment = segmentOf(targets.ids);
  const inCollection = fc.constantFrom(...targets.collections).chain((collection) =>
    fc.tuple(
      fc.oneof(
        fc.constant(collection),
        segment.map((id) => `${collection}/${id}`),
        fc.constantFrom(...below).map((name) => `${collection}/${name}`),
        fc
          .tuple(fc.constantFrom(...below), segment)
          .map(([name, id]) => `${collection}/${name}/${id}`),
        fc
          .tuple(segment, fc.constantFrom('duplicate', 'password-link', 'second-factor', 'x'))
          .map(([id, name]) => `${collection}/${id}/${name}`),
      ),
      fc.constant(targets.documents[collection] ?? {}),
      anyMethod,
    ),
  );
  const elsewhere = fc.tuple(
    fc.oneof(
      ...['og', 'graphql', 'workflow/x/x/approve'].map((path) => fc.constant(path)),
      fc.constantFrom(...targets.globals).map((slug) => `globals/${slug}`),
      fc
        .tuple(fc.constantFrom('live/documents/guides', 'desk-machines', 'x', 'globals'), segment)
        .map((parts) => parts.join('/')),
      segment,
    ),
    fc.constant({}),
    anyMethod,
  );
  const atDoor = fc.constantFrom(...targets.doors).chain(({ method, path }) =>
    fc.tuple(
      fc.array(segment, { minLength: 4, maxLength: 4 }).map((segments) => {
        const left = [...segments];
        return filled(path, (name) => (name === 'collection' ? 'guides' : (left.pop() ?? '')));
      }),
      fc.constant({}),
      fc.oneof({ weight: 3, arbitrary: fc.constant(method) }, { weight: 1, arbitrary: anyMethod }),
    ),
  );
  const place = fc.oneof(
    { weight: 4, arbitrary: inCollection },
    { weight: 1, arbitrary: elsewhere },
    { weight: 3, arbitrary: atDoor },
  );
  return place.chain(([path, document, method]) =>
    fc
      .record({
        query,
        headers: fc.array(header, { maxLength: 1 }),
        sent: bodyFor(document),
      })
      .map(({ query, headers, sent: { body, type } }) => {
        const takesBody = method !== 'GET';
        return {
          method,
          address: query ? `${path}?${query}` : path,
          headers: {
            ...(takesBody && type && { 'Content-Type': type }),
            ...Object.fromEntries(headers),
          },
          ...(takesBody && body !== undefined && { body }),
        };
      }),
  );
}

/** Percent-encoded, also what is no text at all. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
