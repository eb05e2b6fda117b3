import type {
  CollectionSlug,
  FlattenedField,
  Payload,
  PayloadRequest,
  SanitizedConfig,
} from 'payload';
import { type Role, roleLabels } from '../access/roles.ts';
import { type AuditFilter, whereOf } from './filter.ts';
import { deeds, isDeed } from './deeds.ts';
import { auditCollection as collection, type AuditEntry } from './record.ts';

/** An entry in words. Names are those of today; what is gone keeps its id. */
export interface AuditLine {
  id: string;
  /** ISO 8601. */
  at: string;
  /** Who did it, and the id of the account. */
  who: string;
  by: string;
  deed: string;
  /** What kind of thing it was done to: “Hướng dẫn”. */
  noun: string;
  /** What it is called. */
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
const unknown = 'Chưa rõ ai';

type Asking = Pick<PayloadRequest, 'payload' | 'user'>;

/** The entries that a filter names, the newest first, as far as whoever asks may read them. */
export async function readAudit(
  { payload, user }: Asking,
  filter: AuditFilter,
  { page = 1, limit = 50 }: { page?: number; limit?: number } = {},
): Promise<AuditPage> {
  const found = await payload.find({
    collection,
    where: whereOf(filter),
    sort: ['-at', 'id'],
    page,
    limit,
    depth: 0,
    overrideAccess: false,
    user,
  });
  const entries = found.docs as unknown as AuditEntry[];
  const names = await readNames(payload, entries);
  return {
    lines: entries.map((entry) => lineOf(payload.config, entry, names)),
    page: found.page ?? 1,
    pages: found.totalPages,
    total: found.totalDocs,
  };
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
  return {
    id,
    at,
    who: by ? (names.get(`users/${by}`) ?? 'Tài khoản đã xóa') : whoeverDid(deed),
    by: by ?? '',
    deed: isDeed(deed) ? deeds[deed].label : deed,
    noun: thing?.noun ?? '',
    title: title ?? '',
    document: document ?? '',
    ...(thing && title !== undefined && { form: `/admin/collections/${of}/${document}` }),
    fields: (fields ?? []).map((path) => labelOf(thing?.fields ?? [], path.split('.'))),
    detail: deed === 'role' ? movesInWords(detail ?? '', names) : (detail ?? ''),
    network: network ?? '',
  };
}

/** What a change of role names: roles, and ids of communes. */
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

/** Whoever does not get in is not known. */
const whoeverDid = (deed: string) => (deed === 'signInFailed' ? unknown : nobody);

function thingOf({ collections, globals }: SanitizedConfig, slug: string) {
  const one = collections.find((each) => each.slug === slug);
  if (one) return { noun: wordOf(one.labels.singular), fields: one.flattenedFields };
  const global = globals.find((each) => each.slug === slug);
  return global && { noun: wordOf(global.label), fields: global.flattenedFields };
}

/** What a field is called in its form: “Thành viên › Số điện thoại”. */
function labelOf(fields: FlattenedField[], [name = '', ...rest]: string[]): string {
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
