import type { Payload } from 'payload';
import { afterEach, beforeAll, expect, inject } from 'vitest';
import { openCms } from '../../../cms/open.ts';
import { record } from '../../../cms/storage/audit/record.ts';
import type { Cms } from './contract.ts';
import { consentTo, fourMembers, keepPhotograph, make } from './documents.ts';
import { makeUser } from './people.ts';
import { provinceIn } from './province.ts';
import { recordsOf, System } from './system.ts';

const published = { _status: 'published' } as const;

/**
 * A system with something of each kind, whose team has one person with a number, and others that
 * it is restored into. Call it where the tests are declared.
 */
export class BackedUp {
  readonly phone = '0912345678';
  readonly consent = consentTo('phone');
  readonly places;
  system!: System;
  team!: string;
  readonly #cms: () => Cms;
  readonly #others: { system: System; payload?: Payload }[] = [];

  constructor(cms: () => Cms) {
    this.#cms = cms;
    this.places = provinceIn(cms).places;
    beforeAll(() => this.#fill());
    afterEach(async () => {
      for (const other of this.#others.splice(0)) {
        await other.payload?.destroy();
        await other.system.remove();
      }
      this.system.also = {};
    });
  }

  async #fill(): Promise<void> {
    const { payload, environment } = this.#cms();
    this.system = System.of(environment);
    const [first, ...rest] = fourMembers;
    const members = [{ ...first, phone: this.phone, consent: this.consent }, ...rest];
    this.team = (await make(payload, 'teams', this.places, { members, ...published })).id;
    const { id } = await make(payload, 'guides', this.places, published);
    await payload.update({ collection: 'guides', id, data: { title: 'Sửa dở' }, draft: true });
    await this.upload('media', { alt: 'Cổng trụ sở' });
    const form = { team: this.team, signedOn: '2026-08-15', removeOn: '2030-01-01' };
    await this.upload('consent-forms', form);
    const admin = await makeUser(payload, 'admin');
    await record(payload, { deed: 'export', by: admin, of: 'audit' });
  }

  async upload(collection: 'media' | 'consent-forms', said: object): Promise<string> {
    return (await keepPhotograph(this.#cms().payload, collection, said)).id;
  }

  /** Another installation, on the same kind of database, with nothing in it. */
  async another(): Promise<System> {
    const other = await System.empty(inject('database'));
    this.#others.push({ system: other });
    return other;
  }

  /** The same, while its CMS runs. */
  async running(other: System): Promise<Payload> {
    const opened = await openCms(other.environment);
    this.#others.find((each) => each.system === other)!.payload = opened;
    return opened;
  }

  async backUp(...args: string[]): Promise<string> {
    const told = this.system.run('backup', ...args);
    expect(told).toMatchObject({ code: 0, error: '' });
    return this.system.backup();
  }

  /** Reads what a restore leaves as it was: not the sessions, the state of publishing, or its own trace. */
  async keptRecords(asked: Payload): Promise<Record<string, unknown[] | undefined>> {
    const records = await recordsOf(asked);
    for (const own of ['publication', 'sessions', 'payload-migrations']) delete records[own];
    const { audit, ...kept } = records;
    const before = audit?.filter((entry) => Reflect.get(Object(entry), 'deed') !== 'restoreBackup');
    return { ...kept, audit: before };
  }
}
