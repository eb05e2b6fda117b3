import type { CollectionSlug, TypedUser } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { locks } from '../../cms/access/locks.ts';
import { type Role, roles } from '../../cms/access/roles.ts';
import { farewellContext } from '../../cms/publication/farewell.ts';
import { plainPicture } from '../support/files/pictures.ts';
import { contract } from './support/contract.ts';
import { make, makePlaces, type Places, valid } from './support/documents.ts';
import { isAllowed, makeUser } from './support/people.ts';

type Deed =
  | 'read'
  | 'read draft'
  | 'versions'
  | 'lock'
  | 'create'
  | 'draft'
  | 'update'
  | 'publish'
  | 'unpublish'
  | 'trash'
  | 'restore'
  | 'delete'
  | 'unlock';

/**
 * What each role may do with a document; whoever is not logged in does nothing. Where documents lie in
 * communes, a commune official does this in the own one and `elsewhere` in others.
 */
type Row = Record<Role, Deed[]> & { elsewhere?: Deed[] };

const looking: Deed[] = ['read', 'read draft', 'versions'];
const drafting: Deed[] = [...looking, 'create', 'draft', 'lock'];
/** Nobody publishes but through the workflow. */
const editing: Deed[] = [...drafting, 'restore'];
/** What is live is taken off the site by those who decide what the public sees. */
const deciding: Deed[] = [...editing, 'unpublish', 'trash'];

const forEditors: Row = {
  admin: [...deciding, 'delete'],
  editor: editing,
  approver: deciding,
  commune: looking,
  reader: looking,
};
const alsoDrafted: Row = { ...forEditors, commune: drafting, elsewhere: [] };

/** Units of the map: they are written, and once live not deleted by anybody. */
const lasting: Row = {
  ...forEditors,
  admin: [...editing, 'unpublish'],
  approver: [...editing, 'unpublish'],
};

const reading: Deed[] = ['read', 'versions'];
const list: Deed[] = [...reading, 'create', 'update', 'delete', 'lock'];
/** Without drafts: what is saved is live. */
const systemList: Row = {
  admin: list,
  editor: reading,
  approver: list,
  commune: reading,
  reader: reading,
};

const all = (...deeds: Deed[]): Row =>
  Object.fromEntries(roles.map((role) => [role, deeds])) as Row;

const matrix: Record<string, Row> = {
  guides: alsoDrafted,
  articles: forEditors,
  documents: forEditors,
  apps: forEditors,
  screens: forEditors,
  topics: forEditors,
  hotlines: forEditors,
  terms: forEditors,
  notices: alsoDrafted,
  hamlets: alsoDrafted,
  teams: alsoDrafted,
  desks: alsoDrafted,
  communes: { ...lasting, commune: [...looking, 'draft', 'lock'], elsewhere: [] },
  'former-units': lasting,
  media: {
    admin: ['read', 'create', 'update', 'trash', 'restore', 'delete', 'lock'],
    editor: ['read', 'create', 'update', 'trash', 'restore', 'lock'],
    approver: ['read', 'create', 'update', 'trash', 'restore', 'lock'],
    commune: ['read', 'create'],
    reader: ['read'],
  },
  'consent-forms': {
    admin: ['read', 'create', 'update', 'delete', 'lock'],
    editor: ['read', 'create', 'update', 'lock'],
    approver: ['read', 'create', 'update', 'lock'],
    commune: ['read', 'create', 'update', 'lock'],
    reader: [],
    elsewhere: [],
  },
  redirects: systemList,
  synonyms: systemList,
  'best-bets': systemList,
  users: { ...all(), admin: ['read', 'create', 'update', 'delete', 'lock'] },
  gone: all('read'),
  publication: all(),
  workflows: all(),
  imports: all(),
  'import-rows': all(),
  'unit-changes': all(),
  'unit-change-rows': all(),
  'mass-deeds': all(),
  'mass-deed-rows': all(),
  'held-deeds': all(),
  'held-deed-rows': all(),
  'person-removals': { ...all(), admin: ['read'] },
  'person-removal-rows': all(),
  machines: all(),
  'machine-days': all(),
  'team-checks': { ...all('read'), elsewhere: [] },
  audit: { ...all(), admin: ['read'] },
  tries: all(),
  'preview-links': all(),
  'link-checks': all(),
  reminders: all(),
  sessions: all(),
  'password-links': all(),
  'second-factors': all(),
  'account-days': all(),
  comments: all(),
  feedback: {
    admin: ['read', 'update', 'lock', 'delete'],
    editor: ['read', 'update', 'lock'],
    approver: ['read', 'update', 'lock'],
    commune: ['read', 'update', 'lock'],
    reader: [],
    elsewhere: [],
  },
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

/** Whether a document lies in the commune of the official who asks. */
type Place = 'own' | 'other';

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
  async function sampleOf(collection: string, where: Place): Promise<Record<string, unknown>> {
    const name = `ten-${(count += 1)}`;
    const guide = () => make(cms().payload, 'guides', places);
    const own: Record<string, () => Promise<object> | object> = {
      media: () => ({ alt: name }),
      'consent-forms': async () => {
        const hamlet = where === 'own' ? places.hamlet : places.otherHamlet;
        const { id } = await make(cms().payload, 'teams', places, { hamlet });
        return { team: id, signedOn: '2026-11-25', removeOn: '2099-11-25' };
      },
      users: () => ({
        name,
        email: `${name}@example.vn`,
        password: 'mot cau ngan de nho',
        role: 'reader',
      }),
      gone: () => ({ address: `/${name}/`, since: '2026-11-25' }),
      publication: () => ({ state: 'idle' }),
      workflows: () => ({ of: 'guides', document: name }),
      machines: () => ({}),
      audit: () => ({
        at: '2026-11-25T00:00:00.000Z',
        deed: 'create',
        of: 'guides',
        document: name,
      }),
      tries: () => ({ account: name }),
      'preview-links': () => ({
        kind: 'guides',
        document: name,
        sender: name,
        expiresAt: '2026-11-25T00:00:00Z',
      }),
      'link-checks': () => ({ url: `https://${name}.gov.vn/` }),
      reminders: () => ({ to: name }),
      imports: () => ({ by: name }),
      'import-rows': () => ({ import: name }),
      'unit-changes': () => ({ by: name }),
      'unit-change-rows': () => ({ change: name }),
      'mass-deeds': () => ({ by: name }),
      'mass-deed-rows': () => ({ deed: name }),
      'held-deeds': () => ({ by: name }),
      'held-deed-rows': () => ({ heldDeed: name }),
      'person-removals': () => ({ by: name }),
      'person-removal-rows': () => ({ removal: name }),
      comments: () => ({ of: 'guides', document: name, text: name }),
      feedback: () => ({
        kind: 'mistake',
        title: name,
        commune: where === 'own' ? places.commune : places.otherCommune,
      }),
      sessions: () => ({ user: name }),
      'password-links': () => ({ user: name }),
      'second-factors': () => ({ secret: name }),
      'account-days': () => ({ user: name }),
      'machine-days': () => ({ desk: name, day: '2026-11-25' }),
      'team-checks': () => ({ commune: where === 'own' ? places.commune : places.otherCommune }),
      'payload-locked-documents': async () => ({
        document: { relationTo: 'guides', value: (await guide()).id },
        ...ofSomeone(),
      }),
      'payload-preferences': () => ({ key: name, value: {}, ...ofSomeone() }),
      'payload-migrations': () => ({ name, batch: 9 }),
      'payload-kv': () => ({ key: name, data: {} }),
    };
    const sample = own[collection];
    if (sample) return { ...(await sample()) };
    return { ...valid(collection as CollectionSlug, places), ...lying[where]?.[collection] };
  }

  /** Where a document of a collection says that it lies. */
  let lying: Record<Place, Partial<Record<string, object>>>;
  beforeAll(() => {
    const { commune, otherCommune, otherHamlet } = places;
    lying = {
      own: { guides: { commune } },
      other: {
        guides: { commune: otherCommune },
        notices: { communes: [otherCommune] },
        hamlets: { commune: otherCommune },
        desks: { commune: otherCommune },
        teams: { hamlet: otherHamlet },
      },
    };
  });

  async function file() {
    const bytes = await plainPicture(4, 4).png().toBuffer();
    return { name: `${(count += 1)}.png`, mimetype: 'image/png', data: bytes, size: bytes.length };
  }

  /** Makes one past access, live where there is such a thing. */
  async function made(
    collection: CollectionSlug,
    where: Place,
    status: 'draft' | 'published' = 'published',
  ): Promise<{ id: string; email?: string }> {
    const { payload } = cms();
    const { config } = payload.collections[collection];
    const values = await sampleOf(collection, where);
    if (config.slug.startsWith('payload-') || config.slug.startsWith('machine')) {
      const id = config.slug.startsWith('payload-') ? {} : { id: crypto.randomUUID() };
      return payload.db.create({ collection, data: { ...id, ...values } }) as never;
    }
    const live = config.versions?.drafts ? { _status: status } : {};
    const upload = config.upload ? { file: await file() } : {};
    return payload.create({
      collection,
      data: data({ ...values, ...live }),
      depth: 0,
      ...upload,
    }) as never;
  }

  async function deedsOf(
    collection: CollectionSlug,
    who: TypedUser | undefined,
    where: Place = 'own',
  ): Promise<Deed[]> {
    const { payload } = cms();
    const { config } = payload.collections[collection];
    const drafts = Boolean(config.versions?.drafts);
    const { id, email } = await made(collection, where);
    const unpublished = drafts ? await made(collection, where, 'draft') : { id };
    /** A commune lies in itself: whoever looks after it looks after this very one. */
    const by = (commune: string) =>
      who && collection === 'communes' && where === 'own' ? { ...who, commune } : who;
    const user = by(id) as TypedUser | undefined;
    const as = { collection, user, overrideAccess: false, depth: 0 };
    const context = farewellContext({ reason: 'nội dung không còn đúng nữa' });
    const change = (values: object) =>
      payload.update({ ...as, id, data: data({ ...values }), context: { ...context } });
    const readingOf = (one: string) => async () => {
      const asReader = { ...as, user: by(one) as TypedUser | undefined, draft: drafts };
      const alone = await isAllowed(payload.findByID({ ...asReader, id: one }));
      const listed = await payload
        .find({ ...asReader, where: { id: { equals: one } } })
        .catch(() => ({ docs: [] }));
      expect(listed.docs.length > 0, 'listed').toBe(alone);
      if (!alone) throw new Forbidden();
    };
    const versionsOf = async () => {
      const { docs } = await payload.findVersions({ ...as, where: { parent: { equals: id } } });
      if (docs.length === 0) throw new Forbidden();
    };
    const lock = async () => {
      // Who holds a lock is looked up: of the communes, an official keeps the one of `places`.
      const value = collection === 'communes' && where === 'own' ? places.commune : id;
      const holder = who && users.get(who['role'] as Role);
      const user = { relationTo: 'users', value: holder?.id };
      const { id: made } = await payload.create({
        collection: locks,
        data: data({ document: { relationTo: collection, value }, user }),
        overrideAccess: false,
        user: holder,
      });
      await payload.delete({ collection: locks, id: made });
    };
    /** A form posts all that it was given, not only what was typed: `deletedAt` and the like, too. */
    const shownInForm = () =>
      config.slug.startsWith('payload-')
        ? {}
        : payload.findByID({ ...as, id, draft: drafts, showHiddenFields: false });
    const savesForm = async () => {
      const values = { ...(await shownInForm()), _status: 'draft' };
      const live = await payload.findByID({ collection, id, depth: 0 });
      const saved = await payload.update({ ...as, id, draft: true, data: data(values) });
      expect(saved).toMatchObject({ id, _status: 'draft' });
      expect(await payload.findByID({ collection, id, depth: 0 })).toEqual(live);
    };
    const upload = config.upload ? { file: await file() } : {};
    const sample = data(await sampleOf(collection, where));
    const moment = new Date().toISOString();
    const deeds: [Deed, boolean, () => Promise<unknown>][] = [
      ['read', true, readingOf(id)],
      ['read draft', drafts, readingOf(unpublished.id)],
      ['versions', Boolean(config.versions), versionsOf],
      ['lock', Boolean(config.lockDocuments) && !config.slug.startsWith('payload-'), lock],
      ['create', true, () => payload.create({ ...as, draft: drafts, data: sample, ...upload })],
      ['draft', drafts, savesForm],
      ['update', !drafts, async () => change(await shownInForm())],
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
      [
        'delete',
        true,
        async () => {
          // What has a trash is deleted for good out of it only.
          if (config.trash)
            await payload.update({
              collection,
              id,
              trash: true,
              data: data({ deletedAt: moment }),
            });
          return payload.delete({ ...as, id, trash: true });
        },
      ],
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

    test.runIf(row.elsewhere)('by a commune official of another commune', async () => {
      const done = await deedsOf(collection, fresh(collection, 'commune'), 'other');
      expect(done.toSorted()).toEqual(row.elsewhere?.toSorted());
    });

    test('nobody who is not logged in', async () => {
      expect(await deedsOf(collection, undefined)).toEqual([]);
    });
  });
});

/** Nothing was shown. */
class Forbidden extends Error {
  readonly status = 403;
}
