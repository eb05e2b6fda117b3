import type { CollectionSlug, PayloadRequest } from 'payload';
import { readStanding } from '../workflow/standing.ts';
import { byWhomToAsk, isEditorsWork } from './offices.ts';
import { kindOf, kinds } from '../../../content/kinds.ts';
import { writesForProvince } from '../../base/access/abilities.ts';
import { type Asking, readNewest } from '../../base/access/asking.ts';
import { openAmong } from '../../base/access/locks.ts';
import { refusalOf } from '../../base/errors/refusal-in.ts';
import { Refused } from '../../base/errors/refused.ts';

/** A statement to be confirmed, as the form of a page keeps it; with an answer it is settled. */
export interface CheckRow {
  id?: string;
  field?: string | null;
  note?: string | null;
  answer?: string | null;
  answeredBy?: string | null;
  /** ISO 8601. */
  answeredOn?: string | null;
}

/** A page that asks. */
export interface AskingPage {
  collection: CollectionSlug;
  id: string;
  title: string;
}

/** A question for an office, with the pages that wait for its answer. */
export interface Question {
  /** All of the mark, by which it is answered. */
  note: string;
  question: string;
  /** Whom to ask, in the words of the mark. */
  where: string;
  pages: AskingPage[];
}

/** A question to an office. */
export interface Office {
  name: string;
  questions: Question[];
}

/** An answer that came, while its page still has the mark. */
export interface Answered {
  note: string;
  answer: string;
  by: string;
  /** ISO 8601. */
  on?: string;
  pages: AskingPage[];
}

/** `GET /api/open-checks` */
export interface OpenChecks {
  offices: Office[];
  answered: Answered[];
  mayAnswer: boolean;
}

/** The answer of an office. */
export interface Said {
  note: string;
  answer: string;
  by: string;
  /** `2026-11-30` */
  on: string;
}

/** A page that could not take an answer, and why. */
export type NotTaken = AskingPage & { why: string };

/** The part of a page that its marks change. */
interface Marks {
  checks?: CheckRow[] | null;
  checkedOn?: string | null;
}

interface Marked {
  page: AskingPage;
  checks: CheckRow[];
}

const isAnswered = ({ answer }: CheckRow): boolean => Boolean(answer?.trim());

/** Lists what the user may read of what is asked of offices, and of what they answered. */
export async function readOpenChecks(asking: Asking): Promise<OpenChecks> {
  const marked = await readMarked(asking);
  const rows = marked.flatMap(({ page, checks }) => checks.map((check) => ({ page, check })));
  const open = rows.filter(({ check }) => !isAnswered(check));
  const byKey = new Map(marked.map(({ page }) => [keyOf(page), page]));
  const asked = open.map(({ page, check }) => ({ page: keyOf(page), note: check.note ?? '' }));
  const offices = byWhomToAsk(asked)
    .filter((office) => !isEditorsWork(office))
    .map(({ name, questions }) => ({
      name,
      questions: questions.map(({ pages, ...question }) => ({
        ...question,
        pages: pages.flatMap((key) => byKey.get(key) ?? []),
      })),
    }));
  const settled = rows.filter(({ check }) => isAnswered(check));
  const answered = [...Map.groupBy(settled, ({ check }) => `${check.note} ${check.answer}`)].map(
    ([, [first, ...others]]): Answered => {
      const { note, answer, answeredBy, answeredOn } = first!.check;
      const pages = [first!, ...others].map(({ page }) => page);
      return {
        note: note ?? '',
        answer: answer ?? '',
        by: answeredBy ?? '',
        ...(answeredOn && { on: answeredOn }),
        pages,
      };
    },
  );
  return { offices, answered, mayAnswer: writesForProvince(asking.user) };
}

/** @throws {Refused} who does not write for the province */
export function demandMayAnswer({ user }: Pick<PayloadRequest, 'user'>): void {
  if (!writesForProvince(user)) throw new Refused('Bạn chưa được phép làm việc này.');
}

/**
 * Writes an answer at the mark of every page that asks it: a draft, where the page has drafts. A page of which
 * nothing more is asked says that it was checked on the day of its newest answer.
 * @returns the pages that did not take it
 */
export async function answerCheck(req: PayloadRequest, said: Said): Promise<NotTaken[]> {
  const { payload, user } = req;
  demandMayAnswer(req);
  const waiting = (await readMarked({ payload, user })).filter(({ checks }) =>
    checks.some((check) => check.note === said.note && !isAnswered(check)),
  );
  if (waiting.length === 0)
    throw new Refused('Câu này đã có trả lời, hoặc không còn bài nào hỏi. Hãy tải lại trang.', 409);
  const notTaken: NotTaken[] = [];
  for (const { page } of waiting) {
    const document = { of: page.collection, document: page.id };
    const open = await openAmong(payload, [document], user);
    const why = open.has(page.id)
      ? 'đang có người sửa, hãy ghi lại sau'
      : await refusalOf(write(req, page, said));
    if (why) notTaken.push({ ...page, why: why.replace(/\.$/, '') });
  }
  return notTaken;
}

/** Writes into the marks as they stand now: somebody may have answered another one meanwhile. */
async function write(
  { payload, user }: PayloadRequest,
  { collection, id }: AskingPage,
  { note, answer, by, on }: Said,
): Promise<void> {
  const newest = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user,
  });
  const { checks: before, checkedOn } = newest as Marks;
  const answeredOn = new Date(`${on}T12:00:00+07:00`).toISOString();
  const checks = (before ?? []).map((check) =>
    check.note === note && !isAnswered(check)
      ? { ...check, answer, answeredBy: by, answeredOn }
      : check,
  );
  const { fields, versions } = payload.collections[collection].config;
  const isDated = fields.some((field) => 'name' in field && field.name === 'checkedOn');
  // The day is part of what is decided on: it would take the page from whoever decides.
  const { stage } = (await readStanding(payload, collection, id)) ?? {};
  const isWaiting = stage === 'sent' || stage === 'approved';
  const isWhole = isDated && !isWaiting && checks.every(isAnswered);
  await payload.update({
    collection,
    id,
    draft: Boolean(versions?.drafts),
    data: { checks, ...(isWhole && { checkedOn: newestDay(checks, checkedOn) }) } as never,
    depth: 0,
    overrideAccess: false,
    user,
  });
}

/** The newest of the days of the answers and of the last check. */
function newestDay(checks: CheckRow[], checkedOn: string | null | undefined): string | undefined {
  const days = [...checks.map((check) => check.answeredOn), checkedOn];
  return days
    .filter((day) => typeof day === 'string')
    .sort()
    .at(-1);
}

/** Pages with marks, in the order of the menu, by their newest versions. */
async function readMarked(asking: Asking): Promise<Marked[]> {
  const { collections } = asking.payload.config;
  const withMarks = collections.filter(({ flattenedFields }) =>
    flattenedFields.some(({ name }) => name === 'checks'),
  );
  const found = await Promise.all(
    withMarks.map(async ({ slug }) => {
      const kind = kindOf(slug);
      const title = kind ? kinds[kind].title : 'id';
      const rows = await readNewest<Record<string, unknown> & { id: string }>(asking, slug, {
        select: { [title]: true, checks: true },
        sort: 'sortKey',
      });
      return rows.flatMap((row): Marked[] => {
        const checks = (row['checks'] ?? []) as CheckRow[];
        const page = { collection: slug, id: row.id, title: String(row[title] ?? '') };
        return checks.length > 0 ? [{ page, checks }] : [];
      });
    }),
  );
  return found.flat();
}

const keyOf = ({ collection, id }: AskingPage) => `${collection}/${id}`;
