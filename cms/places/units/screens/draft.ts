import type { Change } from '../change.ts';

/** The deeds done to units, as people say them. */
export type Deed = 'rename' | 'merge' | 'split' | 'move';
export type Level = 'hamlet' | 'commune';

/** A commune that a part of another one goes to. */
export interface Part {
  /** Id of one that is there; '' for one that is made. */
  to: string;
  name: string;
  code: string;
}

/** All that the form holds; what a deed does not ask for stays as it was. */
export interface Draft {
  deed: Deed;
  level: Level;
  commune: string;
  hamlet: string;
  /** Those that become one, in the order in which they were ticked. */
  hamlets: string[];
  communes: string[];
  /** The one of them that goes on. */
  into: string;
  /** The name it has afterwards; '' for as before. */
  name: string;
  /** Names of the parts of a hamlet. */
  names: string[];
  toCommune: string;
  parts: Part[];
  /** Hamlet → place of its part; '' where it stays. */
  goesTo: Record<string, string>;
  day: string;
}

const newPart: Part = { to: '', name: '', code: '' };

/** An empty form. */
export function newDraft(day: string): Draft {
  return {
    deed: 'rename',
    level: 'hamlet',
    commune: '',
    hamlet: '',
    hamlets: [],
    communes: [],
    into: '',
    name: '',
    names: ['', ''],
    toCommune: '',
    parts: [newPart],
    goesTo: {},
    day,
  };
}

/** One more part of a commune. */
export const withPart = ({ parts }: Draft): Partial<Draft> => ({ parts: [...parts, newPart] });

/** Reads the change from a form, or names the first thing that it leaves open, in a sentence. */
export function changeOf(draft: Draft): Change | string {
  if (!draft.day) return 'Hãy chọn ngày có hiệu lực.';
  return draft.level === 'hamlet' ? ofHamlets(draft) : ofCommunes(draft);
}

const sameName = (name: string) => (name.trim() ? { name: name.trim() } : {});

function ofHamlets(draft: Draft): Change | string {
  const { deed, commune, hamlet, hamlets, into, name, names, toCommune, day } = draft;
  if (!commune) return 'Hãy chọn xã, phường.';
  if (deed === 'merge') {
    const ending = hamlets.filter((id) => id !== into);
    if (hamlets.length < 2) return 'Hãy chọn ít nhất hai ấp, khóm để nhập làm một.';
    if (!hamlets.includes(into)) return 'Hãy chọn ấp, khóm còn lại sau khi nhập.';
    return { kind: 'mergeHamlets', hamlets: ending, into, ...sameName(name), day };
  }
  if (!hamlet) return 'Hãy chọn ấp, khóm.';
  if (deed === 'rename')
    return name.trim()
      ? { kind: 'renameHamlet', hamlet, name: name.trim(), day }
      : 'Hãy ghi tên mới.';
  if (deed === 'split') {
    const parts = names.map((one) => one.trim()).filter(Boolean);
    return parts.length < 2
      ? 'Hãy ghi tên của ít nhất hai nơi sau khi chia.'
      : { kind: 'splitHamlet', hamlet, into: parts, day };
  }
  return toCommune
    ? { kind: 'moveHamlet', hamlet, commune: toCommune, ...sameName(name), day }
    : 'Hãy chọn xã, phường chuyển về.';
}

function ofCommunes(draft: Draft): Change | string {
  const { deed, commune, communes, into, name, day } = draft;
  if (deed === 'merge') {
    const ending = communes.filter((id) => id !== into);
    if (communes.length < 2) return 'Hãy chọn ít nhất hai xã, phường để nhập làm một.';
    if (!communes.includes(into)) return 'Hãy chọn xã, phường còn lại sau khi nhập.';
    return { kind: 'mergeCommunes', communes: ending, into, ...sameName(name), day };
  }
  if (!commune) return 'Hãy chọn xã, phường.';
  if (deed === 'split') return splitOf(draft);
  return name.trim()
    ? { kind: 'renameCommune', commune, name: name.trim(), day }
    : 'Hãy ghi tên mới.';
}

function splitOf({ commune, parts, goesTo, day }: Draft): Change | string {
  const whole = parts.map(({ to, name, code }, at) => ({
    to: to ? { id: to } : { name: name.trim(), code: code.trim() },
    hamlets: Object.entries(goesTo).flatMap(([id, place]) => (place === String(at) ? [id] : [])),
  }));
  if (whole.some(({ to }) => 'name' in to && !to.name))
    return 'Hãy chọn, hoặc ghi tên, xã, phường mà mỗi phần về.';
  if (whole.some(({ hamlets }) => hamlets.length === 0))
    return 'Phần nào cũng cần ít nhất một ấp, khóm.';
  const stays = Object.values(goesTo).includes('');
  return { kind: 'splitCommune', commune, parts: whole, stays, day };
}
