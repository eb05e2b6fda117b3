import { setTimeout as delay } from 'node:timers/promises';
import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, expect, test, vi } from 'vitest';
import { authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces } from './support/documents.ts';
import { type Door, doorsOf, filled } from './support/doors.ts';
import { faultOf, send } from './support/fuzz.ts';
import type { HostileRequest } from './support/hostile-requests.ts';
import { makeUser } from './support/people.ts';

/** Milliseconds until a request counts as one that hangs. */
const patience = 60_000;
/**
/** Some thousand requests. */
vi.setConfig({ testTimeout: 600_000 });

const part = (name: string, content: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`;
const mistyped = {
  ...{ ids: 'x', of: 1, kind: {}, hash: [], total: 'x', picks: 'x', name: [], phone: {}, sure: 1 },
  ...{ file: {}, rows: 'x', choices: [1], columns: 'x', farewell: 'x', at: {}, where: 'x' },
};
/** Bodies that come where something else is read, by their type. */
const bodies: [type: string, body: string | undefined][] = [
  ...['', '{', 'null', '[]', '[null]', '"x"', '1', '{}', JSON.stringify(mistyped)].map(
    (body): [string, string] => ['application/json', body],
  ),
  ['multipart/form-data', 'x'],
  ['multipart/form-data; boundary=x', part('file', 'x')],
  ['multipart/form-data; boundary=x', `${part('file', 'x')}${part('_payload', '{')}--x--\r\n`],
  ['application/x-www-form-urlencoded', 'file=x&_payload=%7B'],
  ['application/octet-stream', '\u0000'],
  ['', undefined],
];
const queries = [
  ...['', 'form=csv', 'form=xlsx', 'form=x', 'form[x]=y', 'prefix=x', 'from=x&to=y', 'to[x]=y'],
  ...['commune=x', 'commune[x]=y', 'group=x&after=x', 'group=x&after[x]=y', 'q[x]=y', 'of[x]=y'],
  ...['depth=x', 'depth[x]=y', 'limit=-1&page=x', 'where=x', 'where[x]=y', 'where[x][y]=z'],
  ...['sort[x]=y', 'since=x', 'since[x]=y', 'opened=x', 've=%00', '%00=%00', '%', 'draft=x'],
];

contract('every door of the API', (cms) => {
  /** A draft without a word of each collection that has drafts, and whatever else has to be there. */
  const ids = new Map<string, string>();

  beforeAll(async () => {
    const { payload } = cms();
    const places = await makePlaces(payload);
    ids.set('guides', (await make(payload, 'guides', places, { _status: 'published' })).id);
    for (const slug of draftable(payload)) {
      const { id } = await payload.create({ collection: slug, data: {} as never, draft: true });
      if (!ids.has(slug)) ids.set(slug, String(id));
    }
  });

  /** Something that is there, of the kind that the address is about. */
  function thereIn(path: string): string {
    const [kind = 'guides'] = path.split('/').filter((word) => ids.has(word));
    return filled(path, (name) =>
      name === 'of' ? 'collections' : ['collection', 'slug'].includes(name) ? kind : ids.get(kind)!,
    );
  }

  function requestsAt({ method, path }: Door): HostileRequest[] {
    const there = thereIn(path);
    const nowhere = [filled(path, () => 'x'), filled(path, () => '%00')].filter(
      (address) => address !== there,
    );
    const sent: Omit<HostileRequest, 'address'>[] =
      method === 'GET'
        ? [{ method, headers: {} }]
        : bodies.map(([type, body]) => ({
            ...{ method, headers: type ? { 'Content-Type': type } : {} },
            ...(body !== undefined && { body }),
          }));
    const asked = method === 'GET' ? queries : [''];
    return [
      ...asked.flatMap((query) => sent.map((one) => ({ ...one, address: `${there}?${query}` }))),
      ...nowhere.flatMap((address) => sent.slice(0, 2).map((one) => ({ ...one, address }))),
    ];
  }

  test('answers what it can’t read with a plain refusal, never with 5xx', async () => {
    const { payload } = cms();
    const bad: object[] = [];
    let sent = 0;
    const all = doorsOf(payload.config);
    // What the same code answers is asked at one of its doors.
    const doors = [...new Map(all.map((door) => [answererOf(door), door])).values()];
    for (const door of doors) {
      // One who went out of some door is not known at the next.
      const admin = await authorizationOf(cms(), await makeUser(payload, 'admin'));
      for (const request of requestsAt(door)) {
        const said = await Promise.race([
          send(cms(), request, admin).then(async (answer) =>
            faultOf(answer.status, await answer.text()),
          ),
          delay(patience, 'no answer', { ref: false }),
        ]);
        if (said) bad.push({ ...request, said });
        // What hangs may hold whatever comes next, too.
        if (said === 'no answer') expect(bad).toEqual([]);
        sent += 1;
      }
    }
    expect(all.length).toBeGreaterThan(100);
    expect(doors.length).toBeGreaterThan(30);
    expect(sent).toBeGreaterThan(10 * doors.length);
    expect(bad).toEqual([]);
  });
});

/** The code that answers at a door, whichever collection it is of. */
const answererOf = ({ method, path }: Door) => `${method} ${path.replace(/^[^/]+/, '')}`;

const draftable = ({ config }: Payload): CollectionSlug[] =>
  config.collections
    .filter(({ versions }) => Boolean(versions?.drafts))
    .map(({ slug }) => slug as CollectionSlug);
