import { letterOf, limits } from '../table.ts';

/** A fault in one cell or in a row. */
export interface Fault {
  row: number;
  /** From 0. */
  column: number;
  /** “Ấp, khóm (cột B)” */
  where: string;
  /** The text that stands there. */
  value: string;
  message: string;
  /** The values that may have been meant. */
  suggestions: string[];
  /** The answer to give when it is right as it stands; missing where it can't be. */
  stays?: string;
}

/** A correction of one cell of some rows, made on the screen. */
export interface Mend {
  rows: number[];
  column: number;
  value: string;
  /** True if somebody said that it is right as it stands. */
  isSure?: boolean | undefined;
}

/** The ways to mend a cell that is told. */
export interface Ways {
  suggestions?: string[];
  stays?: string;
}

/** Takes down what is wrong, each cell once. */
export class Faults<Key extends string> {
  readonly list: Fault[] = [];
  readonly #places: Map<Key, number>;
  readonly #labels: Record<Key, string>;
  readonly #seen = new Set<string>();

  /** @param places where the file has which column */
  constructor(places: Map<Key, number>, labels: Record<Key, string>) {
    this.#places = places;
    this.#labels = labels;
  }

  add(
    { row, values }: { row: number; values: Partial<Record<Key, string>> },
    key: Key,
    message: string,
    ways: string[] | Ways = [],
  ): void {
    const { suggestions = [], stays } = Array.isArray(ways) ? { suggestions: ways } : ways;
    const column = this.#places.get(key) ?? limits.columns;
    const label = this.#labels[key];
    const place = `${row}:${key}`;
    if (this.#seen.has(place)) return;
    this.#seen.add(place);
    this.list.push({
      row,
      column,
      where: column < limits.columns ? `${label} (cột ${letterOf(column)})` : label,
      value: values[key] ?? '',
      message,
      suggestions,
      ...(stays && { stays }),
    });
  }
}
