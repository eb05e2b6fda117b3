import type { CollectionSlug, Payload } from 'payload';
import { plainPicture } from '../../support/files/pictures.ts';
import { make, type Places, valid } from './documents.ts';

/** The place of a document: in the commune of the official who asks, or in another. */
export type Place = 'own' | 'other';

/** The values samples are made of. */
export interface SampledFrom {
  payload: Payload;
  places: Places;
  /** An account. */
  someone: string;
}

let count = 0;

/** Data of a document that stands for its collection. */
export async function sampleOf(
  collection: string,
  where: Place,
  { payload, places, someone }: SampledFrom,
): Promise<Record<string, unknown>> {
  const name = `ten-${(count += 1)}`;
  const guide = () => make(payload, 'guides', places);
  const own: Record<string, () => Promise<object> | object> = {
    media: () => ({ alt: name }),
    'consent-forms': async () => {
      const hamlet = where === 'own' ? places.hamlet : places.otherHamlet;
      const { id } = await make(payload, 'teams', places, { hamlet });
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
    machines: () => ({ desk: name }),
    'desk-devices': () => ({ desk: name }),
    'desk-calls': () => ({ desk: name }),
    'desk-today': () => ({ day: '2026-11-25' }),
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
    'account-paces': () => ({ user: name }),
    'machine-days': () => ({ desk: name, day: '2026-11-25' }),
    'team-keys': () => ({ team: name, name, until: '2099-12-31' }),
    'team-sums': () => ({ team: name, month: '2026-11' }),
    'team-corrections': () => ({ team: name, month: '2026-11' }),
    'reading-days': () => ({ day: '2026-11-25', place: 'site' }),
    'team-checks': () => ({ commune: where === 'own' ? places.commune : places.otherCommune }),
    'payload-locked-documents': async () => ({
      document: { relationTo: 'guides', value: (await guide()).id },
      user: { relationTo: 'users', value: someone },
    }),
    'payload-preferences': () => ({
      key: name,
      value: {},
      user: { relationTo: 'users', value: someone },
    }),
    'payload-migrations': () => ({ name, batch: 9 }),
    'payload-kv': () => ({ key: name, data: {} }),
  };
  const sample = own[collection];
  if (sample) return { ...(await sample()) };
  return { ...valid(collection as CollectionSlug, places), ...lying(places)[where][collection] };
}

/** Returns the fields that say where a document of a collection lies. */
function lying({ commune, otherCommune, otherHamlet }: Places) {
  const places: Record<Place, Partial<Record<string, object>>> = {
    own: { guides: { commune } },
    other: {
      guides: { commune: otherCommune },
      notices: { communes: [otherCommune] },
      hamlets: { commune: otherCommune },
      desks: { commune: otherCommune },
      meetings: { commune: otherCommune },
      teams: { hamlet: otherHamlet },
    },
  };
  return places;
}

export async function pictureFile() {
  const data = await plainPicture(4, 4).png().toBuffer();
  return { name: `${(count += 1)}.png`, mimetype: 'image/png', data, size: data.length };
}

/** Makes one past access, live where there is such a thing. */
export async function makeSample(
  collection: CollectionSlug,
  where: Place,
  from: SampledFrom,
  status: 'draft' | 'published' = 'published',
): Promise<{ id: string; email?: string }> {
  const { payload } = from;
  const { config } = payload.collections[collection];
  const values = await sampleOf(collection, where, from);
  if (config.slug.startsWith('payload-') || config.slug.startsWith('machine')) {
    const id = config.slug.startsWith('payload-') ? {} : { id: crypto.randomUUID() };
    return payload.db.create({ collection, data: { ...id, ...values } }) as never;
  }
  const live = config.versions?.drafts ? { _status: status } : {};
  const upload = config.upload ? { file: await pictureFile() } : {};
  const data = { ...values, ...live } as never;
  return payload.create({ collection, data, depth: 0, ...upload }) as never;
}
