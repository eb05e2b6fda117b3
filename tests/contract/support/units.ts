import type { Payload, TypedUser } from 'payload';
import { expect } from 'vitest';
import { Forwarding } from '../../../content/snapshot/forwarding.ts';
import type { Change } from '../../../cms/places/units/change.ts';
import type { Known } from '../../../cms/places/units/known.ts';
import { noChoices } from '../../../cms/base/spreadsheet/list/headings.ts';
import { changerOf, type Order, planOrder } from '../../../cms/places/units/order.ts';
import { runChange } from '../../../cms/places/units/run.ts';
import { lookAtUndo, startChanges, startUndo } from '../../../cms/places/units/start.ts';
import { readChange, type UnitChange } from '../../../cms/places/units/store.ts';
import { touched } from '../../support/touched.ts';
import type { Cms } from './contract.ts';
import { make, type Places } from './documents.ts';
import { makeUser } from './people.ts';

const published = { _status: 'published' };

/** Two communes with hamlets, and what belongs to them. */
export interface Neighbours {
  one: string;
  other: string;
  /** Three of the first commune, one of the other. */
  hamlets: string[];
  names: string[];
}

/** Makes two communes of which the public sees everything. */
export async function makeNeighbours(payload: Payload, places: Places): Promise<Neighbours> {
  const { id: one } = await make(payload, 'communes', places, published);
  const { id: other } = await make(payload, 'communes', places, published);
  const hamlets = [];
  for (const commune of [one, one, one, other]) {
    const hamlet = await make(payload, 'hamlets', places, { ...published, commune });
    await make(payload, 'teams', places, { ...published, hamlet: hamlet.id });
    await make(payload, 'meetings', places, { ...published, commune, hamlet: hamlet.id });
    hamlets.push(hamlet);
  }
  await make(payload, 'desks', places, { ...published, commune: one });
  await make(payload, 'notices', places, { ...published, communes: [one, other] });
  await makeUser(payload, 'commune', one);
  return {
    one,
    other,
    hamlets: hamlets.map(({ id }) => id),
    names: hamlets.map(({ name }) => String(name)),
  };
}

/** Lists what is there, by id, without who lived where. */
export const rowsIn = (known: Known) =>
  touched.flatMap((of) =>
    known[of].map((row) => ({ of, ...row })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );

/** Lists what is there of what was there before: what was made since is left out. */
export function rowsOfThen(known: Known, then: Known) {
  const ids = new Set(rowsIn(then).map(({ of, id }) => `${of}/${id}`));
  return rowsIn(known).filter(({ of, id }) => ids.has(`${of}/${id}`));
}

/** Every address is that of a live page, or says where to go or why it is gone. */
export async function demandAnswers(payload: Payload, addresses: Iterable<string>): Promise<void> {
  const none = { pagination: false, depth: 0 } as const;
  const redirects = (await payload.find({ collection: 'redirects', ...none })).docs;
  const gone = (await payload.find({ collection: 'gone', ...none })).docs;
  const forwarding = new Forwarding({
    redirects: redirects.map(({ from, to }) => ({ from, to })),
    gone: gone.map(({ address, since }) => ({ address, since })),
  });
  const where = { _status: { equals: 'published' } };
  const pages = [];
  for (const collection of ['communes', 'hamlets', 'former-units'] as const)
    pages.push(...(await payload.find({ collection, where, ...none })).docs);
  const live = new Set(pages.map(({ liveAddress }) => liveAddress));
  for (const address of addresses)
    if (!live.has(address)) expect(forwarding.of(address), address).toBeDefined();
    else expect(forwarding.of(address), address).not.toMatchObject({ to: address });
}

/** Every name that units bore then is that of a live unit still, as its own or as a former one. */
export function demandNames(known: Known, then: Known): void {
  const live = <Row extends { live: boolean }>(rows: Row[]) => rows.filter((row) => row.live);
  const found = new Set([
    ...live(known.communes).map(({ name }) => name),
    ...live(known['former-units']).map(({ name }) => name),
    ...live(known.hamlets).flatMap(({ name, formerNames }) => [name, ...formerNames]),
  ]);
  const lost = [...live(then.communes), ...live(then.hamlets)].filter(
    ({ name }) => !found.has(name),
  );
  expect(lost.map(({ name }) => name)).toEqual([]);
}

/** The deeds of somebody with units, past the screens. */
export class Changing {
  readonly #cms: () => Cms;
  readonly user: TypedUser;

  constructor(cms: () => Cms, user: TypedUser) {
    this.#cms = cms;
    this.user = user;
  }

  get #payload() {
    return this.#cms().payload;
  }

  /** Looks at changes, and asks for just that. @returns the first entry */
  async start(changes: Change[], now = new Date()): Promise<string> {
    const order: Order = {
      changes,
      basis: 'Nghị quyết 12/NQ-HĐND',
      mends: [],
      columns: noChoices,
      hash: '',
      bytes: null,
    };
    const { hash } = await planOrder(this.#payload, order, now);
    const user = changerOf({ user: this.user });
    const [id = ''] = await startChanges(this.#payload, user, { ...order, hash }, now);
    return id;
  }

  async change(changes: Change[]): Promise<UnitChange> {
    const id = await this.start(changes);
    await runChange(this.#payload, id);
    return this.read(id);
  }

  async undo(id: string): Promise<UnitChange> {
    const { hash } = await lookAtUndo(this.#payload, id);
    await startUndo(this.#payload, this.user, { id, hash });
    await runChange(this.#payload, id);
    return this.read(id);
  }

  async read(id: string): Promise<UnitChange> {
    const found = await readChange(this.#payload, id);
    if (!found) throw new Error(`There is no change ${id}.`);
    return found;
  }
}
