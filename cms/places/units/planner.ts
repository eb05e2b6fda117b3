import { isDeepStrictEqual } from 'node:util';
import type { Farewell } from '../../publishing/publication/farewell.ts';
import { applied, type Edit, type EditOf, found, type Origin, type Values } from './edit.ts';
import type { Known, Touched } from './known.ts';
import { linesOf } from './lines.ts';

/** Plans what a change does, edit after edit, each on what the ones before leave. */
export class Planner {
  readonly edits: Edit[] = [];
  /** Notes that are good to know before. */
  readonly notes: string[] = [];
  /** Teams that keep a name that says, or may say, something else than where they are. */
  readonly keptTeams: { id: string; name: string }[] = [];
  /** The faults, each in a sentence; then nothing of the change is done. */
  readonly faults: string[] = [];
  #known: Known;

  constructor(known: Known) {
    this.#known = known;
  }

  /** The data as it is by now. */
  get known(): Known {
    return this.#known;
  }

  /** Makes a document out of a unit. */
  make<Of extends Touched>(of: Of, id: string, data: Values<Of>, origin: Origin): void {
    this.#add({ of, id, deed: 'put', data, before: null, origin });
  }

  /** Brings back what was taken off. */
  bringBack<Of extends Touched>(of: Of, id: string, wanted: Values<Of>): void {
    this.#add({ of, id, deed: 'put', ...this.#difference(of, id, wanted) });
  }

  /** Writes what differs of some fields. */
  change<Of extends Touched>(of: Of, id: string, wanted: Values<Of>): void {
    const { data, before } = this.#difference(of, id, wanted);
    if (Object.keys(data).length > 0) this.#add({ of, id, deed: 'change', data, before });
  }

  /** Takes a page off the site. */
  takeOff<Of extends Touched>(of: Of, id: string, wanted: Values<Of>, farewell: Farewell): void {
    this.#add({ of, id, deed: 'takeOff', ...this.#difference(of, id, wanted), farewell });
  }

  #difference<Of extends Touched>(of: Of, id: string, wanted: Values<Of>) {
    const row = found(this.#known, of, id);
    const fields = (Object.keys(wanted) as (keyof Values<Of> & keyof typeof row)[]).filter(
      (field) => !isDeepStrictEqual(wanted[field], row[field]),
    );
    const only = (values: Values<Of>) =>
      Object.fromEntries(fields.map((field) => [field, values[field]])) as Values<Of>;
    return { data: only(wanted), before: only(row as Values<Of>) };
  }

  #add<Of extends Touched>(edit: Omit<EditOf<Of>, 'title' | 'lines'>): void {
    const before = this.#known;
    const bare = { ...edit, title: '', lines: [] } as unknown as Edit;
    this.#known = applied(before, bare);
    const whole = { ...bare, ...linesOf(bare, before, this.#known) } as Edit;
    this.edits.push(whole);
  }
}
