import { addressOfUnit, type Edit, found } from './edit.ts';
import type { Known, Rows, Touched } from './known.ts';

/** Describes an edit to people: whose it is, and what happens. */
export function linesOf(
  edit: Edit,
  before: Known,
  after: Known,
): { title: string; lines: string[] } {
  const { of, id, deed, farewell } = edit;
  const title = titleOf(deed === 'put' ? after : before, of, id);
  if (deed === 'put') {
    const said = edit.before ? 'Đăng lại' : 'Trang mới';
    return { title, lines: [`${said}: ${addressNow(after, edit)}`] };
  }
  if (deed === 'takeOff')
    return {
      title,
      lines: [
        farewell?.to === undefined
          ? `Gỡ khỏi trang, với lời: trang này đã gỡ vì ${farewell?.reason}.`
          : `Gỡ khỏi trang; địa chỉ cũ dẫn sang ${farewell.to}`,
      ],
    };
  const said = Object.keys(edit.data).flatMap((field) => lineOf(edit, field, before, after));
  return { title, lines: [...said, ...moved(edit, before, after)] };
}

function lineOf(edit: Edit, field: string, before: Known, after: Known): string[] {
  const label = labels[field];
  if (!label) return [];
  const [was, is] = [edit.before, edit.data].map((values) => Reflect.get(values ?? {}, field));
  const [old, now] = [words(was, before), words(is, after)];
  return [old ? `${label}: ${old} → ${now || 'để trống'}` : `${label}: ${now}`];
}

/** Says the value of a field, for people; nothing where it means nothing to them. */
export function wordsOf(field: string, value: unknown, known: Known): string {
  const label = labels[field];
  return label ? `${label}: ${words(value, known) || 'để trống'}` : '';
}

const labels: Record<string, string> = {
  name: 'Tên',
  formerNames: 'Tên cũ',
  commune: 'Thuộc',
  communes: 'Dành cho',
  hamlet: 'Ấp, khóm',
  formerUnit: 'Trước thuộc',
  households: 'Số hộ',
  now: 'Nay thuộc',
};

/** A value for people: units by their names. */
function words(value: unknown, known: Known): string {
  if (Array.isArray(value)) return value.map((one) => words(one, known)).join('; ');
  if (value && typeof value === 'object') {
    const { commune, part } = value as Rows['former-units']['now'][number];
    return `${words(commune, known)}${part === 'part' ? ' (một phần)' : ''}`;
  }
  const named = [...known.communes, ...known.hamlets, ...known['former-units']];
  return named.find(({ id }) => id === value)?.name ?? String(value ?? '');
}

/** Pages that live elsewhere afterwards; hamlets move with their commune. */
function moved({ of, id }: Edit, before: Known, after: Known): string[] {
  if (of !== 'communes' && of !== 'hamlets') return [];
  const [old, now] = [before, after].map((known) => addressOfUnit(known, { of, id }));
  return old === now ? [] : [`Địa chỉ: ${old} → ${now} (địa chỉ cũ tự dẫn sang)`];
}

function addressNow(after: Known, { of, id }: Edit): string {
  return of === 'communes' || of === 'hamlets' || of === 'former-units'
    ? addressOfUnit(after, { of, id })
    : '';
}

function titleOf(known: Known, of: Touched, id: string): string {
  const row = found(known, of, id);
  if ('title' in row) return row.title;
  return of === 'hamlets' && 'commune' in row
    ? [row.name, words(row.commune, known)].join(', ')
    : row.name;
}
