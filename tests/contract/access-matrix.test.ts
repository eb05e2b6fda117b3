import type { CollectionSlug, TypedUser } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles } from '../../cms/access/roles.ts';
import { plainPicture } from '../support/files/pictures.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, type Places, valid } from './support/documents.ts';
import { isAllowed, makeUser } from './support/people.ts';

type Deed =
  | 'read'
  | 'versions'
  | 'create'
  | 'draft'
  | 'update'
  | 'publish'
  | 'unpublish'
  | 'trash'
  | 'restore'
  | 'delete'
  | 'unlock';

/** What each role may do with a document of the own commune; whoever is not logged in does nothing. */
type Row = Record<Role, Deed[]>;

const looking: Deed[] = ['read', 'versions'];
const drafting: Deed[] = [...looking, 'create', 'draft'];
const editing: Deed[] = [...drafting, 'publish', 'unpublish', 'trash', 'restore'];

const forEditors: Row = {
  admin: [...editing, 'delete'],
  editor: editing,
  approver: editing,
  commune: looking,
  reader: looking,
};
const alsoDrafted: Row = { ...forEditors, commune: drafting };

const withoutTrash = (deeds: Deed[]) => deeds.filter((deed) => !/trash|restore/.test(deed));
/** Units of the map: an editor writes them and takes none away. */
const lasting: Row = {
  ...forEditors,
  editor: [...withoutTrash(editing), 'restore'],
  approver: [...withoutTrash(editing), 'restore'],
};

const list: Deed[] = [...looking, 'create', 'update', 'delete'];
const systemList: Row = {
  admin: list,
  editor: list,
  approver: list,
  commune: looking,
  reader: looking,
};

const all = (...deeds: Deed[]): Row =>
  Object.fromEntries(roles.map((role) => [role, deeds])) as Row;

const matrix: Record<string, Row> = {
  guides: forEditors,
  articles: forEditors,
  documents: forEditors,
  apps: forEditors,
  topics: forEditors,
  hotlines: forEditors,
  terms: forEditors,
  notices: alsoDrafted,
  hamlets: alsoDrafted,
  teams: alsoDrafted,
  desks: alsoDrafted,
  communes: { ...lasting, commune: looking },
  'former-units': lasting,
  media: {
    admin: ['read', 'create', 'update', 'trash', 'restore', 'delete'],
    editor: ['read', 'create', 'update', 'trash', 'restore'],
    approver: ['read', 'create', 'update', 'trash', 'restore'],
    commune: ['read', 'create'],
    reader: ['read'],
  },
  redirects: systemList,
  synonyms: systemList,
  'best-bets': systemList,
  users: { ...all(), admin: ['read', 'create', 'update', 'delete'] },
  gone: all('read'),
  publication: all('read'),
  machines: all(),
  'machine-days': all(),
  tries: all(),
  'payload-locked-documents': {
    admin: ['read', 'create', 'update', 'delete'],
    editor: ['read', 'create', 'update', 'delete'],
    approver: ['read', 'create', 'update', 'delete'],
    commune: ['read'],
    reader: ['read'],
  },
  'payload-preferences': all('create'),
  'payload-migrations': all(),
  'payload-kv': all(),
};

const data = (values: Record<string, unknown>) => values as never;

contract('who may do what', (cms) => {
  let places: Places;
  let someone: TypedUser;
  const users = new Map<Role, TypedUser>();

  beforeAll(async () => {
    places = await makePlaces(cms().payload);
    someone = await makeUser(cms().payload, 'editor');
    for (const role of roles) users.set(role, await makeUser(cms().payload, role, places.commune));
  });

  test('is said for every collection, those of Payload too', () => {
    const slugs = cms().payload.config.collections.map(({ slug }) => slug);
    expect(Object.keys(matrix).toSorted()).toEqual(slugs.toSorted());
  });

  const ofSomeone = () => ({ user: { relationTo: 'users', value: someone.id } });
  let count = 0;

  /** Data of a document that stands for its collection. */
  async function sampleOf(collection: string): Promise<Record<string, unknown>> {
    const name = `ten-${(count += 1)}`;
    const guide = () => make(cms().payload, 'guides', places);
    const own: Record<string, () => Promise<object> | object> = {
      media: () => ({ alt: name }),
      users: () => ({
        name,
        email: `${name}@example.vn`,
        password: 'mot cau ngan de nho',
        role: 'reader',
      }),
      gone: () => ({ address: `/${name}/`, since: '2026-11-25' }),
      publication: () => ({ state: 'idle' }),
      machines: () => ({}),
      tries: () => ({ account: name }),
      'machine-days': () => ({ desk: name, day: '2026-11-25' }),
      'payload-locked-documents': async () => ({
        document: { relationTo: 'guides', value: (await guide()).id },
        ...ofSomeone(),
      }),
      'payload-preferences': () => ({ key: name, value: {}, ...ofSomeone() }),
      'payload-migrations': () => ({ name, batch: 9 }),
      'payload-kv': () => ({ key: name, data: {} }),
    };
    const sample = own[collection];
    return sample ? { ...(await sample()) } : valid(collection as CollectionSlug, places);
  }

  async function file() {
    const bytes = await plainPicture(4, 4).png().toBuffer();
    return { name: `${(count += 1)}.png`, mimetype: 'image/png', data: bytes, size: bytes.length };
  }

  /** Makes one past access, live where there is such a thing. */
  async function made(collection: CollectionSlug): Promise<{ id: string; email?: string }> {
    const { payload } = cms();
    const { config } = payload.collections[collection];
    const values = await sampleOf(collection);
    if (config.slug.startsWith('payload-') || config.slug.startsWith('machine')) {
      const id = config.slug.startsWith('payload-') ? {} : { id: crypto.randomUUID() };
      return payload.db.create({ collection, data: { ...id, ...values } }) as never;
    }
    const live = config.versions?.drafts ? { _status: 'published' } : {};
    const upload = config.upload ? { file: await file() } : {};
    return payload.create({
      collection,
      data: data({ ...values, ...live }),
      depth: 0,
      ...upload,
    }) as never;
  }

  async function deedsOf(collection: CollectionSlug, user: TypedUser | undefined): Promise<Deed[]> {
    const { payload } = cms();
    const { config } = payload.collections[collection];
    const drafts = Boolean(config.versions?.drafts);
    const as = { collection, user, overrideAccess: false, depth: 0 };
    const { id, email } = await made(collection);
    const change = (values: object) => payload.update({ ...as, id, data: data({ ...values }) });
    const versionsOf = async () => {
      const where = { parent: { equals: id } };
      const { docs } = await payload.findVersions({ ...as, where });
      expect(docs.length).toBeGreaterThan(0);
    };
    const upload = config.upload ? { file: await file() } : {};
    const sample = data(await sampleOf(collection));
    const moment = new Date().toISOString();
    const deeds: [Deed, boolean, () => Promise<unknown>][] = [
      ['read', true, () => payload.findByID({ ...as, id })],
      ['versions', Boolean(config.versions), versionsOf],
      ['create', true, () => payload.create({ ...as, draft: drafts, data: sample, ...upload })],
      ['draft', drafts, () => payload.update({ ...as, id, draft: true, data: data({}) })],
      ['update', !drafts, () => change({})],
      ['publish', drafts, () => change({ _status: 'published' })],
      ['unpublish', drafts, () => change({ _status: 'draft' })],
      ['trash', config.trash, () => change({ deletedAt: moment })],
      [
        'restore',
        config.trash,
        async () => {
          await payload.update({ collection, id, trash: true, data: data({ deletedAt: moment }) });
          await payload.update({
            ...as,
            id,
            trash: true,
            data: data({ deletedAt: null, ...(drafts && { _status: 'draft' }) }),
          });
        },
      ],
      [
        'unlock',
        Boolean(config.auth),
        () => payload.unlock({ ...as, collection: 'users', data: data({ email }) }),
      ],
      ['delete', true, () => payload.delete({ ...as, id, trash: true })],
    ];
    const done: Deed[] = [];
    for (const [deed, exists, operation] of deeds)
      if (exists && (await isAllowed(operation()))) done.push(deed);
    return done;
  }

  /** What is counted against an account is no matter of this table. */
  function fresh(collection: string, role: Role): TypedUser | undefined {
    const user = users.get(role);
    if (!user || collection === 'users' || collection.startsWith('payload-')) return user;
    return { ...user, id: crypto.randomUUID() };
  }

  describe.each(Object.entries(matrix) as [CollectionSlug, Row][])('%s', (collection, row) => {
    test.each(roles)('%s', async (role) => {
      const done = await deedsOf(collection, fresh(collection, role));
      expect(done.toSorted()).toEqual(row[role].toSorted());
    });

    test('nobody who is not logged in', async () => {
      expect(await deedsOf(collection, undefined)).toEqual([]);
    });
  });
});
