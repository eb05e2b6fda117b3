import { beforeAll, beforeEach } from 'vitest';
import { present } from '../../../content/present.ts';
import { hamletAddress } from '../../../content/addresses.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { encode, teamMark } from '../../../tally/code.ts';
import { counters } from '../../../content/counters.ts';
import type { Counts, Steps } from '../../../tally/counters.ts';
import { monthAt, monthNumber, monthOf } from '../../../tally/month.ts';
import type { Row } from '../../../tally/rows.ts';
import { makeKey } from '../../../cms/places/team-work/keys.ts';
import { ask } from './api.ts';
import type { Cms } from './contract.ts';
import { make, makePlaces, type Places } from './documents.ts';

export const thisMonth = monthOf(dayOfInstant(new Date()));
export const otherMonth = (by: number): string => monthAt(monthNumber(thisMonth) + by);

export const countsOf = (some: Steps): Counts => counters.map((name) => some[name] ?? 0);

/** The row of one phone. */
export const row = (phone: string, version: number, some: Steps, month = thisMonth): Row => ({
  phone,
  no: 1,
  month,
  version,
  counts: countsOf(some),
});

/** A live team, new for each test, and a phone that has its key. */
export class TeamPhone {
  readonly #cms: () => Cms;
  places!: Places;
  team!: string;
  key!: string;
  /** Of the page of its hamlet. */
  address!: string;

  /** Call it where the tests are declared. */
  constructor(cms: () => Cms) {
    this.#cms = cms;
    beforeAll(async () => {
      this.places = await makePlaces(cms().payload);
    });
    beforeEach(async () => {
      const { payload } = cms();
      const live = { _status: 'published' };
      this.team = (await make(payload, 'teams', this.places, live)).id;
      this.key = await this.makeKey();
      const [hamlet, commune] = await Promise.all([
        payload.findByID({ collection: 'hamlets', id: this.places.hamlet, depth: 0 }),
        payload.findByID({ collection: 'communes', id: this.places.commune, depth: 0 }),
      ]);
      this.address = hamletAddress({ slug: commune.slug ?? '' }, { slug: hamlet.slug ?? '' });
    });
  }

  async makeKey(until = '2099-12-31', team = this.team): Promise<string> {
    return (await makeKey(this.#cms().payload, { team, name: 'Mã cả tổ', until })).key;
  }

  code(rows: Row[], { month = thisMonth, of = this.address as string | null } = {}): string {
    return encode(rows, month, teamMark(of ?? undefined));
  }

  post(body: unknown, key = this.key, from?: string) {
    const authorization = key && `Bearer ${key}`;
    return ask(
      this.#cms(),
      'POST',
      '/api/public/team/sums',
      present({ body, authorization, from }),
    );
  }

  send(...rows: Row[]) {
    return this.post({ codes: [this.code(rows)] });
  }

  /** Rows of the team in the database, by phone. */
  async kept(): Promise<Record<string, { version: number; counts: Counts }>> {
    const { docs } = await this.#cms().payload.db.find<Row & { id: string }>({
      collection: 'team-sums',
      where: { team: { equals: this.team } },
      pagination: false,
    });
    return Object.fromEntries(
      docs.map(({ phone, version, counts }) => [phone, { version, counts }]),
    );
  }
}
