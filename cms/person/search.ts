import type { CollectionSlug, Payload } from 'payload';
import { dayOfInstant, formatDay, formatInstant } from '../../content/text/date.ts';
import { idOf, roleLabels } from '../access/roles.ts';
import { labelOf } from '../audit/read.ts';
import { hasPeople, peopleIn, peopleLists, type WithPeople } from '../erasure/people-in-lists.ts';
import type { ConsentForm, User } from '../payload-types.ts';
import { usedBy } from '../removal/used-by.ts';
import { Collector } from './collector.ts';
import { everything, type Kept, type Leaf, leavesOf } from './everything.ts';
import { type Finding, kinds, type FindingKind } from './finding.ts';
import { Likeness, type Wanted } from './likeness.ts';
import { notesSignatures, type Signatures } from './note-signatures.ts';
import {
  type DutyRow,
  filled,
  isAbout,
  linesOfDuty,
  linesOfMember,
  type MemberRow,
} from './rows.ts';

/** What a whole document is when a person stands in it, by its collection. */
const wholeDocuments: Partial<Record<string, FindingKind>> = {
  comments: 'comment',
  feedback: 'answer',
  media: 'picture',
  'consent-forms': 'form',
  'import-rows': 'import',
  'payload-preferences': 'preference',
};

/** One look through all that is kept. */
interface Look {
  payload: Payload;
  likeness: Likeness;
  found: Collector;
  /** Names of communes. */
  communes: Map<string, string>;
  users: Map<string, string>;
  signatures: Signatures;
  /** How many texts each account looks after. */
  keeping: Map<string, number>;
  forms: ConsentForm[];
}

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
  await notePictures(look);
  noteForms(look);
  await completeAccounts(look);
  await completePlaces(look);
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

/** Who has other numbers than the one that was asked for is likely somebody else of that name. */
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
  if (hasPeople(of)) takePeople(look, of, kept, values);
  const people = hasPeople(of) ? peopleLists[of] : undefined;
  const leaves = leavesOf(values).filter(
    ({ path: [first], text }) => first !== people && look.likeness.isIn(text),
  );
  if (leaves.length > 0) takeText(look, kept, withoutSignatures(of, leaves));
}

/** Names of who wrote something are told of with the account. */
function withoutSignatures(of: string, leaves: Leaf[]): Leaf[] {
  const names: Record<string, string[]> = {
    comments: ['authorName', 'resolvedBy'],
    imports: ['byName'],
    'unit-changes': ['byName'],
  };
  return leaves.filter(({ path: [first] }) => !names[of]?.includes(String(first)));
}

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
      kind: of === 'teams' ? 'member' : 'duty',
      of,
      document: id,
      part: String(member.id ?? ''),
      place: [values['name'], commune].filter(Boolean).join(', '),
      kept: of === 'teams' ? linesOfMember(member) : linesOfDuty(member),
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
    place: `${roleLabels[role]}${role === 'commune' ? `, ${communes.get(idOf(commune) ?? '') ?? ''}` : ''}`,
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

/** What is approved of a document, and what was said of it. */
function takeWorkflow(look: Look, { values }: Kept): void {
  const { found, likeness } = look;
  const of = String(values['of']) as CollectionSlug;
  const document = String(values['document']);
  const copy = parsed(values['approvedCopy']);
  if (hasPeople(of)) takePeople(look, of, { id: document, version: null, since: null }, copy);
  const people = hasPeople(of) ? peopleLists[of] : undefined;
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
    // Which ones are looked up again when they go: more may have come.
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
    ...(of === 'import-rows' && { note: importOf(values) }),
  });
}

const importOf = (values: Record<string, unknown>) => String(values['import'] ?? '');

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

/** Pictures of the people that were found. */
async function notePictures({ payload, found }: Look): Promise<void> {
  for (const { pictures, place, document } of found.of('member'))
    for (const id of pictures) {
      const where = { id: { equals: id } };
      const row = await payload.db.findOne<{ id: string; alt?: string; createdAt?: string }>({
        collection: 'media',
        where,
      });
      if (!row) continue;
      const uses = await usedBy(payload, 'media', [id], { trash: true });
      const others = uses.filter((use) => use.id !== document);
      found.note({
        kind: 'picture',
        of: 'media',
        document: id,
        place: `Hình của thành viên: ${place}`,
        kept: filled([['Mô tả', row.alt]]),
        since: row.createdAt ? new Date(row.createdAt).toISOString() : null,
        form: `/admin/collections/media/${id}`,
        note:
          others.length > 0
            ? `Còn dùng ở ${others.length} nơi khác nên hình ở lại: ${others.map(({ title }) => `“${title}”`).join(', ')}.`
            : null,
        isSuggested: others.length === 0,
      });
    }
}

/** Forms that name the person, and those of the whole team. */
function noteForms({ found, forms, likeness }: Look): void {
  const teams = new Map(found.of('member').map((one) => [one.document, one.place]));
  for (const form of forms) {
    const team = idOf(form.team) ?? '';
    const people = form.people ?? [];
    const isNamed = people.some((name) => likeness.isCalled(name));
    if (!isNamed && (people.length > 0 || !teams.has(team))) continue;
    const isOwn = isNamed && people.length === 1;
    const day = (value: string) => formatDay(dayOfInstant(value));
    found.note({
      kind: 'form',
      of: 'consent-forms',
      document: form.id,
      place: teams.get(team) ?? 'Phiếu đồng ý',
      kept: filled([
        ['Ký ngày', form.signedOn && day(form.signedOn)],
        ['Những ai ký', people.length > 0 ? people.join(', ') : 'Cả tổ'],
      ]),
      since: form.createdAt ? new Date(form.createdAt).toISOString() : null,
      form: `/admin/collections/consent-forms/${form.id}`,
      until: `Tự xóa ngày ${day(form.removeOn)}.`,
      note: isOwn
        ? null
        : 'Trên phiếu này có cả người khác: xóa thì bằng chứng của họ cũng mất. Nên để tới ngày tự xóa.',
      isSuggested: isOwn,
    });
  }
}

async function completeAccounts({ payload, found, keeping, signatures }: Look): Promise<void> {
  for (const account of found.of('account')) {
    const user = { user: { equals: account.document } };
    const sessions = await payload.db.count({ collection: 'sessions', where: user });
    const deeds = await payload.db.count({
      collection: 'audit',
      where: { by: { equals: account.document } },
    });
    const texts = keeping.get(account.document) ?? 0;
    const signed = signatures.get(account.document) ?? 0;
    found.amend(account, {
      kept: [
        ...account.kept,
        ...filled([
          ['Phiên đăng nhập', sessions.totalDocs > 0 ? `${sessions.totalDocs}` : ''],
          ['Dòng nhật ký', deeds.totalDocs > 0 ? `${deeds.totalDocs}, ghi mã tài khoản` : ''],
          ['Nơi ghi tên', signed > 0 ? `${signed} góp ý, lần duyệt, lần nhập` : ''],
        ]),
      ],
      note:
        texts > 0
          ? `Đang phụ trách ${texts} bài. Nên giao cho người khác trước, kẻo không ai được nhắc xem lại.`
          : null,
    });
  }
}

/** Says where that stands which only names a document. */
async function completePlaces({ payload, found }: Look): Promise<void> {
  for (const one of found.all()) {
    if (one.kind === 'comment') await nameComment(payload, found, one);
    if (one.kind === 'import') await nameImport(payload, found, one);
    if (one.place !== '') continue;
    const [of = '', document = ''] =
      one.of === 'workflows' ? one.document.split('/') : [one.of, one.document];
    found.amend(one, { place: await titleOf(payload, of, document) });
  }
}

async function nameComment(payload: Payload, found: Collector, one: Finding): Promise<void> {
  const where = { id: { equals: one.document } };
  const row = await payload.db.findOne<{ id: string; of?: string; document?: string }>({
    collection: 'comments',
    where,
  });
  if (!row) return;
  const { of = '', document = '' } = row;
  const form = `/admin/collections/${of}/${document}`;
  found.amend(one, { place: await titleOf(payload, of, document), form });
}

async function nameImport(payload: Payload, found: Collector, one: Finding): Promise<void> {
  const where = { id: { equals: one.note ?? '' } };
  const row = await payload.db.findOne<{ id: string; startedAt?: string }>({
    collection: 'imports',
    where,
  });
  const at = row?.startedAt;
  const title = one.kept[0]?.value ?? '';
  found.amend(one, {
    place: at ? `${title}, nhập lúc ${formatInstant(at)}` : title,
    since: at ?? one.since,
    form: null,
    note: null,
  });
}

async function titleOf(payload: Payload, of: string, document: string): Promise<string> {
  const config = payload.config.collections.find(({ slug }) => slug === of);
  if (!config) return '';
  const where = { id: { equals: document } };
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: config.slug as CollectionSlug,
    where,
  });
  const title = String(row?.[config.admin.useAsTitle ?? ''] ?? 'đã xóa');
  return `${String(config.labels.singular)}: ${title}`;
}
