import type { Endpoint, TypedUser } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import { createConfig } from '../../cms/config.ts';
import { ask, authorizationOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces } from './support/documents.ts';
import { doorsOf } from './support/doors.ts';
import { makeUser } from './support/people.ts';

/** Doors for everybody, that say nothing, or for whoever knows a word or holds a signed link. */
const open = [/^\/public\//, '/access', /^\/preview\/(frames|files)\//, '/preview/links/:token'];
/** Posts of readers: nothing of them changes anything. */
const looks = [
  '/differences/:of/:slug',
  '/preview/:collection/:id',
  '/preview/ready',
  '/writing/:collection',
];
/** Doors that first say that there is no such thing, that nothing was asked for, or that a word lacks. */
const looksFirst = [
  /^\/desk-machines\/:desk\/(key|:machine\/(revoke|name|tell))$/,
  /^\/desk-duty\/:desk(\/(today|withdraw))?$/,
  /^\/held-deed\/:id\/(confirm|take-back)$/,
  '/workflow/:collection/:id/:way',
  '/workflow-of-many/:collection/:way',
  '/readings',
];

const isAmong = (list: (string | RegExp)[], path: string) =>
  list.some((one) => (typeof one === 'string' ? one === path : one.test(path)));

contract('addresses of our own', (cms) => {
  let guide: string;
  let reader: TypedUser;
  beforeAll(async () => {
    const { payload } = cms();
    const places = await makePlaces(payload);
    guide = (await make(payload, 'guides', places, { _status: 'published' })).id;
    reader = await makeUser(payload, 'reader');
  });

  const doors = () =>
    cms().payload.config.endpoints.filter(({ path }) => !isAmong(open, path)) as Endpoint[];

  /** Asks at an address, with a guide that is there in place of what it names. */
  const knock = async ({ method, path }: Endpoint, authorization?: string) => {
    const address = path.replace(/:(\w+)\??/g, (_, name: string) =>
      name === 'collection' || name === 'slug' ? 'guides' : name === 'of' ? 'collections' : guide,
    );
    const sent = {
      ...(authorization && { authorization }),
      ...(method !== 'get' && { body: {} }),
    };
    return (await ask(cms(), method.toUpperCase(), `/api${address}`, sent)).status;
  };

  test('are the same in whatever is opened after the first', async () => {
    const known = doorsOf(cms().payload.config).map(({ method, path }) => `${method} ${path}`);
    const another = doorsOf(await createConfig(cms().environment));
    expect(another.map(({ method, path }) => `${method} ${path}`)).toEqual(known);
  });

  test('say nothing to strangers, not even whether something is there', async () => {
    const other: string[] = [];
    for (const door of doors()) {
      const status = await knock(door);
      if (status !== 401 && status !== 403) other.push(`${status} ${door.method} ${door.path}`);
    }
    expect(doors().length).toBeGreaterThan(60);
    expect(other).toEqual([]);
  });

  test('let readers change nothing', async () => {
    const authorization = await authorizationOf(cms(), reader);
    const writing = doors().filter(({ method, path }) => method !== 'get' && !isAmong(looks, path));
    const passed: string[] = [];
    for (const door of writing) {
      const status = await knock(door, authorization);
      const isRefused = status === 403 || (isAmong(looksFirst, door.path) && status >= 400);
      if (!isRefused) passed.push(`${status} ${door.method} ${door.path}`);
    }
    expect(writing.length).toBeGreaterThan(30);
    expect(passed).toEqual([]);
  });
});
