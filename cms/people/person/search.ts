import type { CollectionSlug, Payload } from 'payload';
import { formatInstant } from '../../../content/text/date.ts';
import { hasAbility } from '../../base/access/abilities.ts';
import { idOf, roleLabels } from '../../base/access/roles.ts';
import { importPath, shownImport } from '../../base/admin-paths.ts';
import { labelOf } from '../../storage/audit/read.ts';
import { hasPeople, peopleIn, peopleListOf, type WithPeople } from '../erasure/people-in-lists.ts';
import type { ConsentForm, Import, User } from '../../payload-types.ts';
import { Collector } from './collector.ts';
import { complete } from './complete.ts';
import { everything, type Kept, type Leaf, leavesOf } from './everything.ts';
import { type Finding, type FindingKind, kinds } from './finding.ts';
import { Likeness, type Wanted } from './likeness.ts';
import type { Look } from './finding-run.ts';
import { notesSignatures } from './note-signatures.ts';
import {
  type DutyRow,
  filled,
  isAbout,
  linesOfDuty,
  linesOfMember,
  type MemberRow,
} from './rows.ts';

/** The kind of finding a whole document is when a person stands in it, by its collection. */
const wholeDocuments: Partial<Record<string, FindingKind>> = {
  comments: 'comment',
  feedback: 'answer',
  media: 'picture',
  'consent-forms': 'form',
  'import-rows': 'import',
  'payload-preferences': 'preference',
};

/**
 * All that is kept of whoever is called so or has such a number, in the order in which it is told. Two
 * people of one name are told apart by whoever asks.
 */
export async function findPerson(payload: Payload, wanted: Wanted): Promise<Finding[]> {
  const look: Look = {
    payload,
    likeness: new Likeness(wanted),
    found: new Collector(),
    communes: await namesOf(payload, 'communes'),
    users: await namesOf(payload, 'users'),
    signatures: new Map(),
    keeping: new Map(),
    forms: [],
  };
  for await (const kept of everything(payload)) take(look, kept);
  await complete(look);
  doubtNamesakes(look, wanted);
  const order = Object.keys(kinds);
  return look.found
    .all()
    .toSorted(
      (one, other) =>
        order.indexOf(one.kind) - order.indexOf(other.kind) ||
        Number(other.isSuggested) - Number(one.isSuggested) ||
        one.place.localeCompare(other.place, 'vi'),
    );
}

/**
 * Marks as doubtful those with other numbers than the one that was asked for: likely somebody else
 * of that name.
 */
function doubtNamesakes({ found, likeness }: Look, { numbers }: Wanted): void {
  if (numbers.length === 0) return;
  for (const one of found.all())
    if (one.numbers.length > 0 && !one.numbers.some((number) => likeness.hasNumber(number)))
      found.amend(one, { isSuggested: false, note: one.note ?? otherNumber });
}

const otherNumber = 'Số điện thoại khác với số đã tìm: có thể là người trùng tên.';

async function namesOf(payload: Payload, collection: CollectionSlug): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<{ id: string; name?: string }>({
    collection,
    limit: 0,
    pagination: false,
  });
  return new Map(docs.map(({ id, name }) => [id, name ?? '']));
}

function take(look: Look, kept: Kept): void {
  const { of, values } = kept;
  const keeper = kept.version === null && idOf(values['keeper']);
  if (keeper) look.keeping.set(keeper, (look.keeping.get(keeper) ?? 0) + 1);
  notesSignatures(look, kept);
  if (of === 'consent-forms') return void look.forms.push(values as unknown as ConsentForm);
  if (of === 'users') return takeAccount(look, kept);
  if (of === 'workflows') return takeWorkflow(look, kept);
  if (of === 'imports') takeImportRemark(look, kept);
  if (hasPeople(of)) takePeople(look, of, kept, values);
  const people = hasPeople(of) ? peopleListOf(of) : undefined;
  const leaves = leavesOf(values).filter(
    ({ path: [first], text }) => first !== people && look.likeness.isIn(text),
  );
  if (leaves.length > 0) takeText(look, kept, withoutSignatures(of, leaves));
}

/** Names of who wrote something are told of with the account. */
function withoutSignatures(of: string, leaves: Leaf[]): Leaf[] {
  const names: Record<string, string[]> = {
    comments: ['authorName', 'resolvedBy'],
    // Its remark is told of by itself.
    imports: ['byName', 'remark'],
    'unit-changes': ['byName'],
  };
  return leaves.filter(({ path: [first] }) => !names[of]?.includes(String(first)));
}

/** The kind of finding that somebody in the list of a collection is. */
const isIn = { teams: 'member', desks: 'duty' } as const satisfies Record<WithPeople, FindingKind>;

/** The lines that are kept of them there. */
const linesIn = { teams: linesOfMember, desks: linesOfDuty } satisfies Record<WithPeople, unknown>;

function takePeople(
  { found, likeness, communes }: Look,
  of: WithPeople,
  { id, version, since }: Pick<Kept, 'id' | 'version' | 'since'>,
  values: Record<string, unknown>,
): void {
  for (const row of peopleIn(of, values)) {
    if (!isAbout(row, likeness)) continue;
    const member = row as Partial<MemberRow & DutyRow>;
    const picture = idOf(member.picture);
    const commune = communes.get(idOf(values['commune']) ?? '');
    found.note({
      kind: isIn[of],
      of,
      document: id,
      part: String(member.id ?? ''),
      place: [values['name'], commune].filter(Boolean).join(', '),
      kept: linesIn[of](member),
      since,
      isVersion: version !== null,
      isLive: version === null && values['_status'] === 'published' && !values['deletedAt'],
      form: `/admin/collections/${of}/${id}`,
      names: member.name ? [member.name] : [],
      numbers: [member.phone, member.zalo].filter((one) => typeof one === 'string' && one !== ''),
      pictures: picture ? [picture] : [],
    } as Parameters<Collector['note']>[0]);
  }
}

function takeAccount({ found, likeness, communes }: Look, { id, values, since }: Kept): void {
  const { name, email, role, commune } = values as unknown as User;
  if (!likeness.isCalled(name)) return;
  found.note({
    kind: 'account',
    of: 'users',
    document: id,
    place: `${roleLabels[role]}${hasAbility(role, 'keepOwnCommune') ? `, ${communes.get(idOf(commune) ?? '') ?? ''}` : ''}`,
    kept: filled([
      ['Họ và tên', name],
      ['Email', email],
      ['Vai trò', roleLabels[role]],
      ['Xã, phường phụ trách', communes.get(idOf(commune) ?? '')],
    ]),
    since,
    form: `/admin/collections/users/${id}`,
    names: name ? [name] : [],
  });
}

/** Takes in what is approved of a document, and what was said of it. */
function takeWorkflow(look: Look, { values }: Kept): void {
  const { found, likeness } = look;
  const of = String(values['of']) as CollectionSlug;
  const document = String(values['document']);
  const copy = parsed(values['approvedCopy']);
  if (hasPeople(of)) takePeople(look, of, { id: document, version: null, since: null }, copy);
  const people = hasPeople(of) ? peopleListOf(of) : undefined;
  const texts = [
    ...leavesOf(copy).filter(({ path: [first] }) => first !== people),
    ...leavesOf(values['changeNote'] ?? ''),
  ].filter(({ text }) => likeness.isIn(text));
  const form = `/admin/collections/${of}/${document}`;
  if (texts.length > 0)
    found.note({
      kind: 'text',
      of,
      document,
      place: '',
      kept: texts.map(({ text }) => ({ label: 'Trong bản đã duyệt', value: text })),
      form,
    });
  const steps = (Array.isArray(values['history']) ? values['history'] : []) as {
    at: string;
    remark?: string;
  }[];
  const remarks = steps.filter(({ remark }) => remark && likeness.isIn(remark));
  if (remarks.length > 0)
    found.note(
      {
        kind: 'remark',
        of: 'workflows',
        document: `${of}/${document}`,
        part: JSON.stringify(remarks.map(({ at }) => at)),
        place: '',
        kept: remarks.map(({ at, remark = '' }) => ({ label: formatInstant(at), value: remark })),
        since: remarks[0]?.at ?? null,
        form,
      },
      '',
    );
}

/** Takes in what was said of an imported list to whoever approves it. */
function takeImportRemark({ found, likeness }: Look, { id, values, since }: Kept): void {
  const { remark, fileName, startedAt } = values as unknown as Import;
  if (!remark || !likeness.isIn(remark)) return;
  const at = startedAt ?? since;
  found.note({
    kind: 'remark',
    of: 'imports',
    document: id,
    place: `Đợt nhập: ${fileName ?? ''}`,
    kept: [{ label: at ? formatInstant(at) : 'Lời nhắn', value: remark }],
    since: at,
    until: kinds.import.until,
    form: `/admin${importPath}?${shownImport}=${id}`,
  });
}

function takeText(look: Look, kept: Kept, leaves: Leaf[]): void {
  if (leaves.length === 0) return;
  const { of, id, version, isLatest, values, fields, config, since } = kept;
  const lines = leaves.map(({ path, text }) => ({
    label: labelOf(
      fields,
      path.filter((step) => typeof step === 'string'),
    ),
    value: text,
  }));
  const slug = of as CollectionSlug;
  const whole = wholeDocuments[of];
  const isHidden = config?.admin.hidden === true || of.startsWith('payload-');
  const kind = whole ?? (isHidden ? 'trace' : 'text');
  const title = String(values[config?.admin.useAsTitle ?? ''] ?? '');
  const place = [String(config?.labels.singular ?? 'Cài đặt'), title].filter(Boolean).join(': ');
  const form = config ? `/admin/collections/${of}/${id}` : `/admin/globals/${of}`;
  const own = { of: slug, document: id, place, since, form: isHidden ? null : form };
  if (kind === 'text' && version !== null && !isLatest) {
    // The versions are looked up again when they go: more may have come.
    look.found.note({ ...own, kind: 'versions', kept: lines, isVersion: true, part: '' }, '');
    noteVersion(look, `versions/${of}/${id}`, version);
    return;
  }
  const isLive = version === null && values['_status'] === 'published';
  look.found.note({
    ...own,
    kind,
    kept: kind === 'import' ? [{ label: 'Nội dung dòng', value: String(values['title']) }] : lines,
    isLive,
    import: of === 'import-rows' ? String(values['import'] ?? '') : null,
  });
}

/** Versions are removed one by one: their ids stand in the part. */
function noteVersion({ found }: Look, key: string, version: string): void {
  const known = found.all().find((one) => one.key === key);
  if (!known) return;
  const ids = [...((parsed(known.part)['ids'] as string[] | undefined) ?? []), version];
  found.amend(known, { part: JSON.stringify({ ids }) });
}

function parsed(json: unknown): Record<string, unknown> {
  if (typeof json !== 'string' || json === '') return {};
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    return {};
  }
}
