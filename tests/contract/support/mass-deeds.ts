import { type CollectionSlug, createLocalReq, type PayloadRequest, type TypedUser } from 'payload';
import { findHeld, type HeldDeed } from '../../../cms/safeguards/held-deeds/store.ts';
import { lookAtMove } from '../../../cms/writing/mass-deeds/look-move.ts';
import type { PlanOrder } from '../../../cms/writing/mass-deeds/plan.ts';
import { runDeed } from '../../../cms/writing/mass-deeds/run.ts';
import { startMove } from '../../../cms/writing/mass-deeds/start-move.ts';
import { lookAtUndo, startUndo } from '../../../cms/writing/mass-deeds/start.ts';
import { type MoveKind, readDeed } from '../../../cms/writing/mass-deeds/store.ts';
import { deedView } from '../../../cms/writing/mass-deeds/view.ts';
import type { Cms } from './contract.ts';

/** What people do to many documents at once, past the screens. */
export class MassDeeds {
  readonly #cms: () => Cms;

  constructor(cms: () => Cms) {
    this.#cms = cms;
  }

  request(user: TypedUser): Promise<PayloadRequest> {
    return createLocalReq({ user }, this.#cms().payload);
  }

  /** Looks at what moves, and asks for just that. */
  async begin(user: TypedUser, kind: MoveKind, of: CollectionSlug, ids: string[]) {
    const req = await this.request(user);
    const said = await lookAtMove(req, { kind, of, ids });
    return { said, id: await startMove(req, { kind, of, ids, hash: said.hash }) };
  }

  async run(user: TypedUser, kind: MoveKind, of: CollectionSlug, ids: string[]) {
    const begun = await this.begin(user, kind, of, ids);
    await runDeed(this.#cms().payload, begun.id);
    return begun;
  }

  /** Asks for a deed to be undone. @returns what was said of it before */
  async undo(user: TypedUser, id: string) {
    const req = await this.request(user);
    const said = await lookAtUndo(req, id);
    await startUndo(req, { id, hash: said.hash });
    return said;
  }

  async viewOf(id: string) {
    const deed = await readDeed(this.#cms().payload, id);
    if (!deed) throw new Error(`There is no deed ${id}.`);
    return deedView(this.#cms(), deed);
  }

  async states(id: string): Promise<string[]> {
    return (await this.viewOf(id)).items.map(({ state }) => state);
  }

  /** What waits for a second person, or for its hour, before a deed is done. */
  async heldOf(deed: string): Promise<HeldDeed> {
    const found = await findHeld(this.#cms().payload, { state: { equals: 'holding' } });
    const held = found.find(({ order }) => (order as PlanOrder).deed === deed);
    if (!held) throw new Error(`Nothing waits for ${deed}.`);
    return held;
  }
}
