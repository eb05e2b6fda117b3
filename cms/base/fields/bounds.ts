import {
  type ArrayField,
  type CollectionBeforeChangeHook,
  type Field,
  type FieldHook,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
  type RelationshipField,
  type RichTextField,
  type SelectField,
  type TextField,
  type UploadField,
  ValidationError,
} from 'payload';
import { richText } from 'payload/shared';
import { present } from '../../../content/present.ts';
import { Refused } from '../errors/refused.ts';

const kilobyte = 1024;

/**
 * The bounds, in drafts too: a text that is too long waits in a draft until somebody shortens it
 * (`length.ts`), but no form grows without end.
 */
const bounds = {
  /** Rows of a list, and entries of a field that takes several. */
  rows: 200,
  /** Bytes of JSON of one rich text: about a hundred pages of paper. */
  richText: 400 * kilobyte,
  /** Bytes of JSON of one document. */
  document: 1024 * kilobyte,
};

/** Gives a list its most rows, which the form knows and every door asks for. */
export function withFewRows(field: ArrayField): ArrayField {
  const most = field.maxRows ?? bounds.rows;
  return { ...field, maxRows: most, hooks: hooksWith(field, demandsFew(most, 'dòng')) };
}

/** Bounds how many entries a field takes that takes several. */
export function withFewEntries<
  Several extends RelationshipField | SelectField | TextField | UploadField,
>(field: Several): Several {
  if (!field.hasMany) return field;
  return { ...field, hooks: hooksWith(field, demandsFew(bounds.rows, 'mục')) };
}

/** Bounds what one rich text weighs, and says in Vietnamese that a block in it is not right. */
export function withRichTextBound(field: RichTextField): RichTextField {
  const label = typeof field.label === 'string' ? field.label : field.name;
  const validate: typeof richText = async (value, options) => {
    const said = await richText(value, options);
    return typeof said === 'string' && ofBlock.test(said)
      ? `Một khung trong “${label}” chưa đúng. Mở khung có dấu đỏ, sửa mục được báo.`
      : said;
  };
  return { ...field, validate, hooks: hooksWith(field, demandsLight) };
}

/** Matches Lexical's message on a rich text, beside those at the fields of the block. */
const ofBlock = /^block node failed to validate/;

/** Bounds what a document weighs as a whole; stands before it is written. */
export const boundsDocument: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  demandLight(req, data, originalDoc);
  return data;
};

/** {@link boundsDocument} for what there is one of. */
export const boundsGlobal: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  demandLight(req, data, originalDoc);
  return data as unknown;
};

type Args = Parameters<FieldHook>[0];

function hooksWith(field: Field & { hooks?: { beforeValidate?: FieldHook[] } }, hook: FieldHook) {
  return { ...field.hooks, beforeValidate: [hook, ...(field.hooks?.beforeValidate ?? [])] };
}

/**
 * Refuses too many rows; what was more before there was a bound may stay as it is, or become less.
 */
const demandsFew =
  (most: number, noun: string): FieldHook =>
  (args) => {
    const value: unknown = args.value;
    if (!Array.isArray(value) || value.length <= most || isAsItWas(args.req)) return value;
    const before: unknown = args.previousValue;
    if (Array.isArray(before) && value.length <= before.length) return value;
    throw refused(
      args,
      (label) =>
        `“${label}” có ${value.length} ${noun}, nhiều nhất là ${most}. Hãy bớt ${value.length - most}.`,
    );
  };

const demandsLight: FieldHook = (args) => {
  const value: unknown = args.value;
  const bytes = bytesOf(value);
  if (bytes <= bounds.richText || isAsItWas(args.req)) return value;
  if (bytes <= bytesOf(args.previousValue)) return value;
  throw refused(
    args,
    (label) =>
      `“${label}” dài quá: ${inKilobytes(bytes)} kB, nhiều nhất là ${inKilobytes(bounds.richText)} kB, chừng một trăm trang giấy. Hãy tách thành nhiều bài.`,
  );
};

/** @throws {Refused} 413 */
function demandLight(req: PayloadRequest, data: unknown, before: unknown): void {
  const bytes = bytesOf(data);
  if (bytes <= bounds.document || isAsItWas(req) || bytes <= bytesOf(before)) return;
  throw new Refused(
    `Chưa lưu được: mục này dài ${inKilobytes(bytes)} kB, nhiều nhất là ${inKilobytes(bounds.document)} kB. Chữ vẫn còn trong mẫu nhập: hãy bớt đi rồi lưu lại.`,
    413,
  );
}

function refused(
  { collection, field, global, path, req }: Args,
  sentence: (label: string) => string,
): ValidationError {
  const label = typeof field.label === 'string' ? field.label : String(field.name);
  const errors = [{ path: path.join('.'), label, message: sentence(label) }];
  const where = present({ collection: collection?.slug, global: global?.slug });
  return new ValidationError({ ...where, errors }, req.t);
}

/** Tells whether a snapshot is being brought back, where everything comes back as it was. */
const isAsItWas = ({ context }: PayloadRequest) => context['asItWas'] === true;

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value ?? null));

const inKilobytes = (bytes: number) => Math.ceil(bytes / kilobyte).toLocaleString('vi-VN');
