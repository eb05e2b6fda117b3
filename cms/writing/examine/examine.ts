import type { CollectionSlug, PayloadRequest } from 'payload';
import { check } from '../check/check.ts';
import { fakeReceipts } from './fake-receipts.ts';
import { fieldFaults, type FieldFault } from './field-faults.ts';
import type { Finding } from '../check/finding.ts';
import { knowledgeFor } from './knowledge.ts';
import { pathFaults } from './path-faults.ts';
import { isWritten } from '../check/outline.ts';
import { outsideCourse } from './outside-course.ts';
import { placeOf } from './place.ts';
import { readingOf } from '../check/read.ts';
import type { Values } from '../check/reading.ts';

/** A document as a form holds it, or as it was read. */
export interface Draft {
  collection: CollectionSlug;
  /** None while it was never saved. */
  id?: string | undefined;
  data: Values;
}

/** A finding, with where it is in the words of the form. */
export interface PlacedFinding extends Finding {
  /** "Bước 3, Cách làm" */
  place: string;
}

/**
 * Everything that could be better in a document, the serious things first: what its fields say, and
 * what the rules of plain writing say. Nothing is saved.
 */
export async function examine(
  req: PayloadRequest,
  { collection, id, data }: Draft,
): Promise<PlacedFinding[]> {
  const { config } = req.payload.collections[collection];
  const ofFields = await fieldFaults({ config, data, id, req });
  const faults = [...ofFields, ...(await beyondFields(req, { collection, data }, ofFields))];
  const reading = isWritten(collection) ? readingOf(collection, data) : undefined;
  const found = reading ? check(reading, await knowledgeFor(req, reading, id)) : [];
  const told = new Set(faults.map(({ path }) => path));
  const placed = collection === 'lessons' && id ? await outsideCourse(req.payload, id) : [];
  const more = [...found, ...placed].filter(({ path }) => !told.has(path));
  return [...faults.map(findingOf), ...more].map((finding) => ({
    ...finding,
    place: placeOf(config.fields, finding.path, req),
  }));
}

/**
 * Lists what must be mended before a document may be sent for approval. Empty: it may be sent. The
 * document is taken as it is given, whoever asks: access is the business of whoever calls.
 */
export async function seriousFaults(req: PayloadRequest, draft: Draft): Promise<PlacedFinding[]> {
  const found = await examine(req, draft);
  return found.filter(({ severity }) => severity === 'serious');
}

/**
 * The faults that no field sees by itself: the way of a practice through its screens, a screen that would
 * pass for a payment slip. A field speaks once.
 */
async function beyondFields(
  { payload }: PayloadRequest,
  { collection, data }: Draft,
  told: FieldFault[],
): Promise<FieldFault[]> {
  const faults =
    collection === 'practices'
      ? await pathFaults(payload, data)
      : collection === 'screens'
        ? fakeReceipts(data)
        : [];
  return faults.filter(({ path }) => !told.some((fault) => fault.path === path));
}

function findingOf({ kind, message, path }: FieldFault): Finding {
  return kind === 'empty'
    ? {
        rule: 'empty-field',
        severity: 'serious',
        path,
        sentence: 'Còn để trống.',
        todo: message,
      }
    : {
        rule: 'wrong-field',
        severity: 'serious',
        path,
        sentence: message,
        todo: 'Sửa lại mục này.',
      };
}
