import {
  type CollectionIn,
  collectionsIn,
  type CollectionWith,
  collectionsWith,
} from '../../../content/kinds.ts';
import type { Commune, FormerUnit, Hamlet, Team } from '../../payload-types.ts';

/** Something that a change of units may touch. */
interface Document {
  id: string;
  /** True if the public sees it. */
  live: boolean;
}

export interface CommuneRow
  extends Document, Pick<Commune, 'name' | 'short' | 'type' | 'code' | 'slug'> {}

export interface HamletRow extends Document, Pick<Hamlet, 'name' | 'kind' | 'slug'> {
  commune: string;
  formerNames: string[];
  /** The former unit that it lay in. */
  formerUnit: string | null;
  /** The hamlet that goes on for it. */
  replacedBy: string | null;
  /** An instant, as forms keep days. */
  validFrom: string | null;
  /** Nothing where nobody knows how many. */
  households: number | null;
  sample: boolean;
}

export interface FormerUnitRow
  extends Document, Pick<FormerUnit, 'name' | 'kind' | 'slug' | 'formerProvince' | 'validUntil'> {
  code: string | null;
  now: { commune: string; part: FormerUnit['now'][number]['part'] }[];
}

export interface TeamRow extends Document, Pick<Team, 'name'> {
  hamlet: string;
  commune: string;
}

/** A document that belongs to one commune, or to none. */
export interface LocalRow extends Document {
  /** The name people use for it. */
  name: string;
  commune: string | null;
}

/** A document of a commune that may lie in one of its hamlets. */
export interface WithinRow extends LocalRow {
  hamlet: string | null;
}

/** A row that is for several communes, or for all of them. */
export interface SharedRow extends Document {
  /** The name people use for it. */
  title: string;
  communes: string[];
}

/** Collections whose documents belong to one commune, or to none. */
export type Local = Exclude<CollectionIn<'commune'>, 'hamlets'> | 'users';

/** Collections whose documents may lie in a hamlet of their commune: they go where it goes. */
export type Within = CollectionWith<'placeWithin'>;

export const withinHamlets: readonly Within[] = collectionsWith('placeWithin');

/** The rows that go to another commune when their own ends. */
export const locals: readonly Local[] = [
  ...collectionsIn('commune').filter((one) => one !== 'hamlets'),
  'users',
];

/** The documents of each collection that a change of units may touch, as far as it needs to know them. */
export type Rows = {
  communes: CommuneRow;
  hamlets: HamletRow;
  'former-units': FormerUnitRow;
} & Record<CollectionIn<'hamlet'>, TeamRow> &
  Record<Exclude<Local, Within>, LocalRow> &
  Record<Within, WithinRow> &
  Record<CollectionIn<'communes'>, SharedRow>;

export type Touched = keyof Rows;

/** All that is there when a change is planned. */
export type Known = { [Of in Touched]: Rows[Of][] } & {
  /**
   * The last to live at each address that was ever live: `<collection>/<id>`, '' when nobody knows.
   */
  lastAt: ReadonlyMap<string, string>;
  /** The province of today. */
  province: string;
};
