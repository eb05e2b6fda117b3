import type { CollectionSlug, Payload } from 'payload';
import { dayOfInstant, formatDay, formatInstant } from '../../../content/text/date.ts';
import { idOf } from '../../base/access/roles.ts';
import { usedBy } from '../../safeguards/removal/used-by.ts';
import type { Collector } from './collector.ts';
import type { Finding } from './finding.ts';
import type { Look } from './finding-run.ts';
import { filled } from './rows.ts';

/** Adds what belongs to those who were found (pictures, forms), and says of each finding where it stands. */
export async function complete(look: Look): Promise<void> {
  await notePictures(look);
  noteForms(look);
  await completeAccounts(look);
  await completePlaces(look);
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
  const where = { id: { equals: one.import ?? '' } };
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
