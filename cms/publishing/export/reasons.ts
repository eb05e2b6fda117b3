import { kinds } from '../../../content/kinds.ts';
import type { FormName } from '../../../content/schema/form.ts';
import type { Problem } from '../../../content/snapshot/problem.ts';
import type { FieldNames } from './field-names.ts';

/** Says why a record is faulty, in one Vietnamese sentence for editors. */
export function reasonOf(
  { field, fault }: Pick<Problem, 'field' | 'fault'>,
  names: FieldNames = {},
): string {
  const what = capitalised(fieldInWords(field, names));
  switch (fault.code) {
    case 'empty':
      return `${what} còn trống.`;
    case 'form':
      return `${what} chưa dùng được: nhận được ${inWords(fault.value)}, cần ${wanted[fault.form]}.`;
    case 'choice':
      return `${what} chưa dùng được: nhận được ${inWords(fault.value)}, cần một giá trị trong danh sách.`;
    case 'reference':
      return `${what} trỏ tới ${kinds[fault.target].noun} không có.`;
    case 'other':
      return `${what} chưa dùng được: nhận được ${inWords(fault.value)}.`;
  }
}

/**
 * Names a field as its form does: `steps.2.title` → `bước 3, việc cần làm`.
 * @param names the labels of the form that the record is written in
 */
export function fieldInWords(field: string, names: FieldNames = {}): string {
  const words: string[] = [];
  let path = '';
  for (const part of field.split('.')) {
    const isPlace = /^\d+$/.test(part);
    path = [path, isPlace ? '#' : part].filter(Boolean).join('.');
    const name = names[path];
    if (!isPlace) words.push(name === undefined ? `mục “${part}”` : inSentence(name));
    else {
      const list = words.pop() ?? 'mục';
      words.push(`${name === undefined ? list : inSentence(name)} ${Number(part) + 1}`);
    }
  }
  return words.join(', ');
}

const wanted: Record<FormName, string> = {
  phone: 'số điện thoại gọi được ở Việt Nam',
  noNumber: 'lời không có số điện thoại',
  https: 'địa chỉ bắt đầu bằng https://',
  sitePath: 'địa chỉ trên trang này, bắt đầu bằng dấu /',
  slug: 'chữ thường không dấu, chữ số và gạch nối',
  deskCode: '4 đến 12 chữ in hoa hoặc chữ số',
  timeOfDay: 'giờ trong ngày như 07:30',
  writtenDay: 'ngày như 25/11/2026, hoặc tháng, hoặc năm',
  month: 'tháng như 12/2026',
  date: 'ngày có thật',
  origin: 'địa chỉ không có dấu / ở cuối',
};

const longest = 80;

function inWords(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} mục`;
  if (typeof value === 'object') return 'một nhóm giá trị';
  const shown = JSON.stringify(value);
  return shown.length > longest ? `${shown.slice(0, longest - 3)}…"` : shown;
}

/** Names keep their capitals, and so does what is written with more than one. */
const withCapitals = /^(?:Zalo|Android|\S\S*\p{Lu})/u;

function inSentence(label: string): string {
  if (withCapitals.test(label)) return label;
  return label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
