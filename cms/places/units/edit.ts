import { communeAddress, formerUnitAddress, hamletAddress } from '../../../content/addresses.ts';
import type { Farewell } from '../../publishing/publication/farewell.ts';
import type { CommuneRow, FormerUnitRow, HamletRow, Known, Rows, Touched } from './known.ts';

/** The values written to a document. */
export type Values<Of extends Touched> = Partial<Omit<Rows[Of], 'id' | 'live'>>;

/** A unit whose page another one can lead to. */
export interface Origin {
  of: 'communes' | 'hamlets';
  id: string;
}

/** The edit a change makes to one document. */
export interface EditOf<Of extends Touched> {
  of: Of;
  id: string;
  /** `put` makes it, or brings back what was taken off. */
  deed: 'put' | 'change' | 'takeOff';
  /** The name people use for it. */
  title: string;
  data: Values<Of>;
  /** The same fields before; nothing where it is made. */
  before: Values<Of> | null;
  /** The words at the address of a page that is taken off. */
  farewell?: Farewell;
  /** The unit that something is made from: there its address leads if it is taken back. */
  origin?: Origin;
  /** The changes to it, for people. */
  lines: string[];
}

export type Edit = { [Of in Touched]: EditOf<Of> }[Touched];

/** Returns what is there after an edit. */
export function applied(known: Known, edit: Edit): Known {
  const after = withRow(known, edit as EditOf<Touched>);
  return { ...after, lastAt: new Map([...known.lastAt, ...homesOf(after, edit)]) };
}

function withRow<Of extends Touched>(known: Known, edit: EditOf<Of>): Known {
  const { of, id, deed, data } = edit;
  const rows = known[of] as Rows[Of][];
  const live =
    deed !== 'takeOff' && (deed === 'put' || rows.some((row) => row.id === id && row.live));
  const written = (row: Rows[Of]) => ({ ...row, ...data, live });
  const list = rows.some((row) => row.id === id)
    ? rows.map((row) => (row.id === id ? written(row) : row))
    : [...rows, { ...data, id, live } as Rows[Of]];
  return { ...known, [of]: list };
}

/** The addresses that an edit gave somebody, each with who lives there. */
function homesOf(known: Known, { of, id }: Edit): [string, string][] {
  if (of === 'communes')
    return known.communes
      .filter((commune) => commune.id === id && commune.live)
      .flatMap((commune) => [
        [communeAddress(commune), `communes/${id}`] as [string, string],
        ...known.hamlets
          .filter((hamlet) => hamlet.commune === id && hamlet.live)
          .map((hamlet) => home(known, hamlet)),
      ]);
  if (of === 'hamlets')
    return known.hamlets
      .filter((hamlet) => hamlet.id === id && hamlet.live)
      .map((hamlet) => home(known, hamlet));
  return [];
}

const home = (known: Known, hamlet: HamletRow): [string, string] => [
  addressOfHamlet(known, hamlet),
  `hamlets/${hamlet.id}`,
];

/** Returns the address of a hamlet. */
export function addressOfHamlet(
  known: Known,
  { commune, slug }: Pick<HamletRow, 'commune' | 'slug'>,
): string {
  return hamletAddress(found(known, 'communes', commune), { slug });
}

/** Returns the address of a unit's page. */
export function addressOfUnit(
  known: Known,
  { of, id }: { of: 'communes' | 'hamlets' | 'former-units'; id: string },
): string {
  const row = found(known, of, id);
  if (of === 'hamlets') return addressOfHamlet(known, row as HamletRow);
  return of === 'communes'
    ? communeAddress(row as CommuneRow)
    : formerUnitAddress(row as FormerUnitRow);
}

/** A document that is there. @throws where none is: a plan names none that it has not seen */
export function found<Of extends Touched>(known: Known, of: Of, id: string): Rows[Of] {
  const row = (known[of] as Rows[Of][]).find((one) => one.id === id);
  if (!row) throw new Error(`No ${of}/${id}`);
  return row;
}
