import type { PayloadRequest, TypedUser } from 'payload';
import { z } from 'zod';
import { communeOf, may, writesForProvince } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { type List, readList } from '../../base/spreadsheet/list/read.ts';
import { columnsShape, mendsShape } from '../../base/spreadsheet/list/said.ts';
import { readOnThread } from '../../base/spreadsheet/read-on-thread.ts';
import { readSentForm } from '../../base/spreadsheet/sent-form.ts';
import { limits } from '../../base/spreadsheet/table.ts';
import { remarkShape } from '../../writing/workflow/order.ts';
import { formOf } from './flat/flat-list.ts';
import { readKnownFlat } from './flat/known.ts';
import { flatLists } from './flat/lists.ts';
import { planFlat } from './flat/plan.ts';
import { type KnownPlaces, readKnown } from './known.ts';
import { type Plan, planOf } from './plan.ts';
import { listOf } from './rows.ts';
import type { Scope } from './scope.ts';

const orderShape = z.object({
  /** The kind of list; those without a kind of their own are of hamlets, teams and members. */
  list: z.string().max(100).default('teams'),
  /** Id of the commune of rows that name none. */
  commune: z.string().max(100).default(''),
  mends: mendsShape,
  columns: columnsShape,
  /** To whoever approves what it brings. */
  remark: remarkShape,
  /** The plan that was looked at. */
  hash: z.string().max(100).default(''),
});

/** A file, and what is said with it. */
export interface ImportOrder extends z.output<typeof orderShape> {
  bytes: Uint8Array;
  fileName: string;
}

/** The user who imports, and what that user may import. */
export interface Importer {
  user: TypedUser;
  /** Id of the only commune. */
  only: string | undefined;
}

/** @throws {Refused} for those who keep no lists */
export function importerOf({ user }: Pick<PayloadRequest, 'user'>): Importer {
  const only = communeOf(user);
  if (user && (writesForProvince(user) || only)) return { user, only };
  throw new Refused(
    may(user, 'keepOwnCommune')
      ? 'Tài khoản của bạn chưa gắn với xã, phường nào nên chưa nhập được danh sách.'
      : 'Bạn chưa được phép nhập danh sách.',
  );
}

/** Reads what was sent. @throws {Refused} 400 */
export async function orderOf(req: PayloadRequest): Promise<ImportOrder> {
  const { said, file } = await readSentForm(req, orderShape);
  if (!file) throw new Refused('Chưa có tệp nào được gửi lên.', 400);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const fileName = 'name' in file ? String(file.name).slice(0, 200) : '';
  return { ...said, bytes, fileName };
}

/** Says what a file would do; nothing is written. @throws {Refused} 422 for a file that is no list */
export async function planOrder(
  { payload }: Pick<PayloadRequest, 'payload'>,
  { only }: Importer,
  { bytes, list: kind, commune: chosen, mends, columns }: ImportOrder,
  now = new Date(),
): Promise<Plan> {
  const table = await readOnThread(bytes);
  const said = { mends, columns };
  const scopeOf = ({ communes }: KnownPlaces): Scope => ({
    commune: communes.find(({ id }) => id === (only ?? chosen)),
    isOnly: only !== undefined,
    now,
  });
  const flat = flatLists.get(kind);
  if (flat) {
    const known = await readKnownFlat(payload, flat, only);
    const scope = scopeOf(known);
    return planFlat(flat, inCommunes(readList(table, formOf(flat), said), scope), known, scope);
  }
  const known = await readKnown(payload, only);
  const scope = scopeOf(known);
  return planOf(inCommunes(listOf(table, said), scope), known, scope);
}

/**
 * Demands the commune once, not in each row, where neither the file nor whoever sends it names it.
 */
function inCommunes<Key extends string>(
  list: List<Key | 'commune'>,
  { commune }: Scope,
): List<Key | 'commune'> {
  const { headings } = list;
  const isSaid = commune || (headings.places.get('commune') ?? limits.columns) < limits.columns;
  if (isSaid || headings.wrong.length > 0) return list;
  const wrong = [
    'Tệp không có cột “Xã, phường”. Hãy chọn xã, phường ở bước 1 rồi kiểm tra lại, hoặc chọn cột nào là cột ấy.',
  ];
  return { ...list, entries: [], headings: { ...headings, wrong } };
}
