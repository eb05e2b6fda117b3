import { letterOf, limits } from '../spreadsheet/table.ts';
import { type ColumnKey, labels } from './columns.ts';

/** What is wrong in one cell, or in a row. */
export interface Fault {
  row: number;
  /** From 0. */
  column: number;
  /** “Ấp, khóm (cột B)” */
  where: string;
  /** What stands there. */
  value: string;
  message: string;
  /** What may have been meant. */
  suggestions: string[];
}

/** A correction of one cell, made on the screen. */
export interface Mend {
  row: number;
  column: number;
  value: string;
}

/** Takes down what is wrong, each cell once. */
export class Faults {
  readonly list: Fault[] = [];
  readonly #places: Map<ColumnKey, number>;
  readonly #seen = new Set<string>();

  /** @param places where the file has which column */
  constructor(places: Map<ColumnKey, number>) {
    this.#places = places;
  }

  add(
    { row, values }: { row: number; values: Partial<Record<ColumnKey, string>> },
    key: ColumnKey,
    message: string,
    suggestions: string[] = [],
  ): void {
    const column = this.#places.get(key) ?? limits.columns;
    const place = `${row}:${key}`;
    if (this.#seen.has(place)) return;
    this.#seen.add(place);
    this.list.push({
      row,
      column,
      where: column < limits.columns ? `${labels[key]} (cột ${letterOf(column)})` : labels[key],
      value: values[key] ?? '',
      message,
      suggestions,
    });
  }
}
