import type {
  CollectionSlug,
  FlattenedField,
  Payload,
  PayloadRequest,
  SanitizedConfig,
  Where,
} from 'payload';
import { type Role, roleLabels } from '../../base/access/roles.ts';
import { type AuditFilter, whereOf } from './filter.ts';
import { deeds, isDeed } from './deeds.ts';
import { operatorIn } from './origin.ts';
import { auditCollection as collection, type AuditEntry } from './record.ts';

/** An entry in words. Names are those of today; what is gone keeps its id. */
export interface AuditLine {
  id: string;
  /** ISO 8601. */
  at: string;
  /** The name of who did it, and the id of the account. */
  who: string;
  by: string;
  deed: string;
  /** The kind of thing it was done to: “Hướng dẫn”. */
  noun: string;
  /** The title of it. */
  title: string;
  document: string;
  /** The form of it, where there is one. */
  form?: string;
  fields: string[];
  detail: string;
  network: string;
}

export interface AuditPage {
  lines: AuditLine[];
  page: number;
  pages: number;
  total: number;
}

const arrow = ' → ';
const nobody = 'Hệ thống';
const theServer = 'ngồi ở máy chủ';

type Asking = Pick<PayloadRequest, 'payload' | 'user'>;

/** The entries that a filter names, the newest first, as far as whoever asks may read them. */
export async function readAudit(
  { payload, user }: Asking,
  filter: AuditFilter,
  { page = 1, limit = 50 }: { page?: number; limit?: number } = {},
): Promise<AuditPage> {
  const found = await payload.find({
    ...asked({ payload, user }),
    where: whereOf(filter),
    page,
    limit,
  });
  return {
    lines: await linesOf(payload, found.docs as unknown as AuditEntry[]),
    page: found.page ?? 1,
    pages: found.totalPages,
    total: found.totalDocs,
  };
}

/** Entries that are read at once for a file. */
const piece = 500;

/** The entries to take along: those noted until now, since reading them is noted, too. */
export interface Reading {
  where: Where;
  total: number;
}

/** Counts the entries that a filter names now. */
export async function startReading({ payload }: Asking, filter: AuditFilter): Promise<Reading> {
  const until = { at: { less_than_equal: new Date().toISOString() } };
  const where: Where = { and: [whereOf(filter), until] };
  return { where, total: (await payload.db.count({ collection, where })).totalDocs };
}

/** Leaves out that it is read, which may have been noted in the millisecond in which it was counted. */
export function without(own: string, { where, total }: Reading): Reading {
  return { where: { and: [where, { id: { not_equals: own } }] }, total };
}

/** All of them, the newest first, a piece at a time: each goes on from the last entry of the one before. */
export async function* readInPieces(
  { payload, user }: Asking,
  { where }: Reading,
): AsyncGenerator<AuditLine[]> {
  let below: Where[] = [];
  for (;;) {
    const { docs } = await payload.find({
      ...asked({ payload, user }),
      where: { and: [where, ...below] },
      limit: piece,
      pagination: false,
    });
    const entries = docs as unknown as AuditEntry[];
    const last = entries.at(-1);
    if (!last) return;
    yield await linesOf(payload, entries);
    const { at, id } = last;
    const sameMoment = { and: [{ at: { equals: at } }, { id: { greater_than: id } }] };
    below = [{ or: [{ at: { less_than: at } }, sameMoment] }];
  }
}

const asked = ({ user }: Asking) =>
  ({
    collection,
    sort: ['-at', 'id'] as string[],
    depth: 0,
    overrideAccess: false,
    user,
  }) as const;

async function linesOf(payload: Payload, entries: AuditEntry[]): Promise<AuditLine[]> {
  const names = await readNames(payload, entries);
  return entries.map((entry) => lineOf(payload.config, entry, names));
}

/** `<collection>/<id>` → what it is called. */
type Names = Map<string, string>;

async function readNames(payload: Payload, entries: AuditEntry[]): Promise<Names> {
  const wanted = new Map<string, Set<string>>();
  const want = (of: string, id: string) =>
    wanted.set(of, (wanted.get(of) ?? new Set<string>()).add(id));
  for (const { by, deed, detail, of, document } of entries) {
    if (by) want('users', by);
    if (of && document) want(of, document);
    if (deed === 'role') for (const code of codesOf(detail)) want('communes', code);
  }
  const names: Names = new Map();
  for (const [of, ids] of wanted) {
    const config = Object.hasOwn(payload.collections, of)
      ? payload.collections[of as CollectionSlug].config
      : undefined;
    const title = config?.admin.useAsTitle;
    if (!config || !title || title === 'id') continue;
    const { docs } = await payload.find({
      collection: of as CollectionSlug,
      where: { id: { in: [...ids] } },
      depth: 0,
      draft: Boolean(config.versions?.drafts),
      pagination: false,
      trash: true,
    });
    for (const doc of docs) {
      const name: unknown = Reflect.get(doc, title);
      names.set(`${of}/${doc.id}`, typeof name === 'string' ? name : '');
    }
  }
  return names;
}

function lineOf(config: SanitizedConfig, entry: AuditEntry, names: Names): AuditLine {
  const { id, at, deed, by, of, document, fields, detail, network } = entry;
  const thing = thingOf(config, of ?? '');
  const title = of && document ? names.get(`${of}/${document}`) : undefined;
  const operator = operatorIn(network);
  const isMove = deed === 'role' || (of === 'users' && (deed === 'create' || deed === 'delete'));
  return {
    id,
    at,
    who: by ? (names.get(`users/${by}`) ?? 'Tài khoản đã xóa') : (operator ?? whoeverDid(deed)),
    by: by ?? '',
    deed: isDeed(deed) ? deeds[deed].label : deed,
    noun: thing?.noun ?? '',
    title: title ?? '',
    document: document ?? '',
    ...(thing && title !== undefined && { form: `/admin/collections/${of}/${document}` }),
    fields: (fields ?? []).map((path) => labelOf(thing?.fields ?? [], path.split('.'))),
    detail: isMove ? movesInWords(detail ?? '', names) : (detail ?? ''),
    network: operator === undefined ? (network ?? '') : theServer,
  };
}

/** Splits a change of role into its codes: roles, and ids of communes. */
const codesOf = (detail: string | null | undefined) =>
  (detail ?? '').split(', ').flatMap((move) => move.split(arrow));

/** “editor → admin” as people say it. */
function movesInWords(detail: string, names: Names): string {
  const wordOfCode = (code: string) =>
    Object.hasOwn(roleLabels, code)
      ? roleLabels[code as Role]
      : (names.get(`communes/${code}`) ?? code);
  return detail
    .split(', ')
    .map((move) => move.split(arrow).map(wordOfCode).join(arrow))
    .join(', ');
}

/** Whoever does not get in is not known; those of alerts had a link. */
const strangers: Record<string, string> = {
  signInFailed: 'Chưa rõ ai',
  alertKnown: 'Người nhận báo động',
};
const whoeverDid = (deed: string) => strangers[deed] ?? nobody;

function thingOf({ collections, globals }: SanitizedConfig, slug: string) {
  const one = collections.find((each) => each.slug === slug);
  if (one) return { noun: wordOf(one.labels.singular), fields: one.flattenedFields };
  const global = globals.find((each) => each.slug === slug);
  return global && { noun: wordOf(global.label), fields: global.flattenedFields };
}

/** Returns the label of a field in its form: “Thành viên › Số điện thoại”. */
export function labelOf(fields: FlattenedField[], [name = '', ...rest]: string[]): string {
  if (name === 'password') return 'Mật khẩu';
  const field = fields.find((each) => each.name === name);
  const label = (field && 'label' in field && wordOf(field.label)) || name;
  if (rest.length === 0 || !field || !('flattenedFields' in field)) return label;
  return `${label} › ${labelOf(field.flattenedFields, rest)}`;
}

/** A label as plain text, which every label of this CMS is. */
function wordOf(label: unknown): string {
  return typeof label === 'string' ? label : '';
}
