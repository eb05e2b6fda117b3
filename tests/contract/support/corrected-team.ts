import type { CollectionSlug, TypedUser } from 'payload';
import { readTable } from '../../../cms/base/spreadsheet/read.ts';
import { readCommuneWork, type HamletWork } from '../../../cms/places/team-work/report.ts';
import type { TeamSums } from '../../../cms/places/team-work/team-sums.ts';
import type { Row } from '../../../tally/rows.ts';
import { ask, authorizationOf, respond, type Answer } from './api.ts';
import type { Cms } from './contract.ts';
import { make } from './documents.ts';
import { makeUser } from './people.ts';
import { row, thisMonth, type TeamPhone } from './team-phone.ts';

/** A hamlet of its own with a team whose two phones sent twelve households and thirty people. */
export class CorrectedTeam {
  readonly #cms: Cms;
  readonly #phone: TeamPhone;
  commune!: string;
  hamlet!: string;
  team!: string;
  official!: TypedUser;
  /** Of the official. */
  authorization!: string;
  #key!: string;

  private constructor(cms: Cms, phone: TeamPhone) {
    this.#cms = cms;
    this.#phone = phone;
  }

  static async of(cms: Cms, phone: TeamPhone, more: object = {}): Promise<CorrectedTeam> {
    const made = new CorrectedTeam(cms, phone);
    const live = { _status: 'published' };
    const create = async (collection: CollectionSlug, data: object) =>
      (await make(cms.payload, collection, phone.places, { ...live, ...data })).id;
    made.commune = await create('communes', {});
    made.hamlet = await create('hamlets', { commune: made.commune, households: 40 });
    made.team = await create('teams', { hamlet: made.hamlet, ...more });
    made.#key = await phone.makeKey('2099-12-31', made.team);
    await made.send(
      row('AAAAA', 1, { first: 7, people: 20 }),
      row('BBBBB', 1, { first: 5, people: 10 }),
    );
    made.official = await makeUser(cms.payload, 'commune', made.commune);
    made.authorization = await authorizationOf(cms, made.official);
    return made;
  }

  /** Sends rows of one month. @returns what the phone is told of it */
  async send(...rows: Row[]): Promise<Record<string, unknown>> {
    const month = rows[0]?.month ?? thisMonth;
    const codes = [this.#phone.code(rows, { of: null, month })];
    const { status, body } = await this.#phone.post({ codes }, this.#key);
    if (status !== 200) throw new Error(`The sums are not taken: ${JSON.stringify(body)}`);
    return (body['months'] as Record<string, unknown>[])[0] ?? {};
  }

  /** Puts ten in the place of the twelve households, unless a change says otherwise. */
  correct(change: object, authorization = this.authorization): Promise<Answer> {
    return ask(this.#cms, 'POST', '/api/team-work/corrections', {
      authorization,
      body: {
        ...{ team: this.team, month: thisMonth, counter: 'first', value: 10, reason: 'twice' },
        ...{ sent: 12, changes: 0, ...change },
      },
    });
  }

  /** Its hamlet as somebody sees it, and the sums of the team. */
  async sums(
    user = this.official,
    month = thisMonth,
  ): Promise<{ own: HamletWork; told: TeamSums }> {
    const work = await readCommuneWork({ payload: this.#cms.payload, user }, this.commune, month);
    const own = work?.hamlets.find(({ id }) => id === this.hamlet);
    const told = own?.sums.find(({ team }) => team === this.team);
    if (!own || !told) throw new Error('The team is not told of.');
    return { own, told };
  }

  /** The row of its hamlet in the workbook. */
  async sheetRow(): Promise<string[]> {
    const file = await this.get('table?form=xlsx');
    const { rows } = await readTable(Buffer.from(await file.arrayBuffer()));
    return rows[1]?.cells ?? [];
  }

  get(what: string): Promise<Response> {
    const { authorization } = this;
    return respond(this.#cms, 'GET', `/api/team-work/${what}`, { authorization });
  }
}
