import { createLocalReq, type TypedUser } from 'payload';
import { resumeHeld } from '../../../cms/safeguards/held-deeds/decide.ts';
import { importerOf, type ImportOrder, planOrder } from '../../../cms/places/imports/order.ts';
import type { Plan } from '../../../cms/places/imports/plan.ts';
import { runImport } from '../../../cms/places/imports/run.ts';
import { startImport, startPublication } from '../../../cms/places/imports/start.ts';
import { type Import, readImport } from '../../../cms/places/imports/store.ts';
import { planUndo, startUndo, type UndoView } from '../../../cms/places/imports/take-back.ts';
import { type ImportView, importView } from '../../../cms/places/imports/view.ts';
import { noChoices } from '../../../cms/base/spreadsheet/list/headings.ts';
import type { Cms } from './contract.ts';

/** A list between semicolons, its first row the headings. */
export const listFile = (...rows: string[][]): Uint8Array =>
  Buffer.from(rows.map((cells) => cells.join(';')).join('\n'));

/** The deeds of somebody with lists, past the screens. */
export class Importing {
  readonly #cms: () => Cms;
  readonly user: TypedUser;

  constructor(cms: () => Cms, user: TypedUser) {
    this.#cms = cms;
    this.user = user;
  }

  get #req() {
    return { payload: this.#cms().payload, user: this.user };
  }

  plan(bytes: Uint8Array, order: Partial<ImportOrder> = {}): Promise<Plan> {
    return planOrder(this.#req, importerOf(this.#req), whole(bytes, order));
  }

  /** Plans, and writes down what is to be done. @returns the id of the import */
  async start(bytes: Uint8Array, order: Partial<ImportOrder> = {}): Promise<string> {
    const { hash } = await this.plan(bytes, order);
    return startImport(this.#req, importerOf(this.#req), whole(bytes, { hash, ...order }));
  }

  async apply(bytes: Uint8Array, order: Partial<ImportOrder> = {}): Promise<Import> {
    const id = await this.start(bytes, order);
    await runImport(this.#cms().payload, id);
    return this.read(id);
  }

  /** Looks at what taking an import back would do. */
  lookBack(id: string): Promise<UndoView> {
    return planUndo(this.#req, importerOf(this.#req), id);
  }

  /** Takes an import back as it was looked at; what others are to see first once its time has come. */
  async undo(id: string, now?: Date): Promise<Import> {
    const { hash } = await this.lookBack(id);
    const how = { hash, ...(now && { now }) };
    const { plannedFor } = await startUndo(this.#req, importerOf(this.#req), id, how);
    if (plannedFor) await resumeHeld(this.#cms().payload, new Date(plannedFor));
    await runImport(this.#cms().payload, id);
    return this.read(id);
  }

  /** Asks for an import to be published at once, as somebody who approves. */
  async startPublication(id: string, by: TypedUser): Promise<void> {
    const req = await this.#reqOf(by);
    await startPublication(req, importerOf(req), id);
  }

  async publish(id: string, by: TypedUser): Promise<ImportView> {
    await this.startPublication(id, by);
    await runImport(this.#cms().payload, id);
    return this.viewFor(by, id);
  }

  /** What the screen tells somebody of an import. */
  async viewFor(user: TypedUser, id: string): Promise<ImportView> {
    return importView(await this.#reqOf(user), await this.read(id));
  }

  #reqOf(user: TypedUser) {
    return createLocalReq({ user }, this.#cms().payload);
  }

  async read(id: string): Promise<Import> {
    const found = await readImport(this.#cms().payload, id);
    if (!found) throw new Error(`There is no import ${id}.`);
    return found;
  }
}

function whole(bytes: Uint8Array, order: Partial<ImportOrder>): ImportOrder {
  const said = { list: 'teams', commune: '', mends: [], columns: noChoices, hash: '' };
  return { bytes, fileName: 'danh-sach.csv', ...said, ...order };
}
