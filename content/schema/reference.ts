import { z } from 'zod';
import type { RecordKind } from '../record-kind.ts';
import { id } from './primitives.ts';

/** The thing that an id is the id of. */
export interface Target {
  /** Without it: the record's own kind. */
  kind?: RecordKind;
  required: boolean;
}

/** The targets of fields of ids. `snapshot/references.ts` reads them from the schemas. */
export const targets = z.registry<Target>();

/** The id of another record; the field is left out when that one is not published. */
export const refersTo = (kind: RecordKind) =>
  id.clone().register(targets, { kind, required: false });

/** The id of another record without which this one can't stand. */
export const needs = (kind: RecordKind) => id.clone().register(targets, { kind, required: true });

/** The id of a record of the same kind without which this one can't stand. */
export const needsOwnKind = () => id.clone().register(targets, { required: true });
