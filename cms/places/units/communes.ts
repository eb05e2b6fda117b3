import { collectionsIn } from '../../../content/kinds.ts';
import type { ChangeOf } from './change.ts';
import type { Planner } from './planner.ts';
import { addressOfUnit, found } from './edit.ts';
import { settle } from './hamlets.ts';
import { type CommuneRow, type FormerUnitRow, type HamletRow, locals } from './known.ts';
import { communeKind, formerNamesOf, isSameName, nameWithin } from './names.ts';
import { renameTeamsOfCommune } from './team-names.ts';
import { communeSlug, formerUnitSlug } from './slugs.ts';
import { dayBefore, goesOnAs, liveCommune, momentOf } from './units.ts';

/** Makes ids for what a change makes. */
type NewId = () => string;

/** A commune bears another name, or becomes a ward, from a day. */
export function renameCommune(
  planner: Planner,
  { commune: id, name, day }: ChangeOf<'renameCommune'>,
  newId: NewId,
): void {
  const commune = liveCommune(planner, id);
  if (!commune) return;
  if (commune.name === name) {
    planner.faults.push(`“${name}” đã mang tên này rồi.`);
    return;
  }
  if (!isFree(planner, name, [id])) return;
  leaveFormerUnit(planner, commune, { now: [{ commune: id, part: 'all' }], day, id: newId() });
  rename(planner, commune, name);
}

/** Communes end, and one goes on for them. */
export function mergeCommunes(
  planner: Planner,
  change: ChangeOf<'mergeCommunes'>,
  newId: NewId,
): void {
  const into = liveCommune(planner, change.into);
  const ending = change.communes.map((id) => liveCommune(planner, id));
  if (!into || !ending.every((one) => one !== undefined)) return;
  const ids = [into, ...ending].map(({ id }) => id);
  if (new Set(ids).size < ids.length) {
    planner.faults.push('Một xã, phường được ghi hai lần trong cùng một lần nhập.');
    return;
  }
  const { day } = change;
  const name = change.name || into.name;
  if (!isFree(planner, name, ids) || !goesOnAs(planner, name, ending)) return;
  const now: FormerUnitRow['now'] = [{ commune: into.id, part: 'all' }];
  const units = ending.map((commune) =>
    leaveFormerUnit(planner, commune, { now, day, id: newId() }),
  );
  if (name !== into.name) {
    leaveFormerUnit(planner, into, { now, day, id: newId() });
    rename(planner, into, name);
  }
  pointTo(planner, into.id, [into.id]);
  for (const [at, commune] of ending.entries()) {
    const formerUnit = units[at] ?? '';
    for (const hamlet of hamletsOf(planner, commune.id))
      moveTo(planner, hamlet, { commune: into.id, formerUnit, day });
    handOver(planner, commune.id, [into.id]);
    const to = addressOfUnit(planner.known, { of: 'communes', id: into.id });
    planner.takeOff('communes', commune.id, {}, { to });
  }
}

/** Parts of a commune go to others, that are there or are made; the rest goes on, if there is one. */
export function splitCommune(
  planner: Planner,
  change: ChangeOf<'splitCommune'>,
  newId: NewId,
): void {
  const commune = liveCommune(planner, change.commune);
  if (!commune || !isWholeSplit(planner, commune, change)) return;
  const { parts, stays, day } = change;
  const heirs = parts.map(({ to }) => {
    if ('id' in to) return to.id;
    const id = newId();
    const { name, code } = to;
    const data = { name, code, ...kindOf(name), slug: communeSlug(planner.known, id, name) };
    planner.make('communes', id, data, { of: 'communes', id: commune.id });
    return id;
  });
  const now = [...new Set(heirs)].map((id) => ({ commune: id, part: 'part' as const }));
  const formerUnit = stays
    ? undefined
    : leaveFormerUnit(planner, commune, { now, day, id: newId() });
  for (const [at, { hamlets }] of parts.entries())
    for (const id of hamlets) {
      const hamlet = found(planner.known, 'hamlets', id);
      moveTo(planner, hamlet, { commune: heirs[at] ?? '', formerUnit, day });
    }
  if (formerUnit === undefined) return pointTo(planner, commune.id, [commune.id, ...heirs]);
  const [first = ''] = heirs;
  const name = found(planner.known, 'communes', first).name;
  if (handOver(planner, commune.id, heirs) > 0)
    planner.notes.push(
      `Quầy, cán bộ và hướng dẫn riêng của ${commune.name} theo về ${name}. Cái nào của nơi khác thì sửa lại sau.`,
    );
  const to = addressOfUnit(planner.known, { of: 'former-units', id: formerUnit });
  planner.takeOff('communes', commune.id, {}, { to });
}

/** Tells whether it is clear where every hamlet goes. */
function isWholeSplit(
  planner: Planner,
  commune: CommuneRow,
  { parts, stays }: ChangeOf<'splitCommune'>,
): boolean {
  const before = planner.faults.length;
  const own = hamletsOf(planner, commune.id);
  const named = parts.flatMap(({ hamlets }) => hamlets);
  const twice = named.find((id, at) => named.indexOf(id) !== at);
  const name = (id: string | undefined) => own.find((one) => one.id === id)?.name ?? '';
  if (twice) planner.faults.push(`“${name(twice)}” được ghi về hai nơi. Mỗi ấp, khóm về một nơi.`);
  if (named.some((id) => !own.some((one) => one.id === id)))
    planner.faults.push(`Có ấp, khóm không thuộc ${commune.name}. Hãy chọn lại.`);
  const left = own.filter(({ id }) => !named.includes(id));
  if (!stays && left.length > 0)
    planner.faults.push(
      `Chưa ghi về đâu: ${left.map((one) => `“${one.name}”`).join(', ')}. ${commune.name} không còn thì ấp, khóm nào cũng phải có nơi về.`,
    );
  if (!stays && parts.length < 2)
    planner.faults.push(`Cả ${commune.name} về một nơi thì chọn “Nhập”, không phải “Chia”.`);
  const made: string[] = [];
  for (const { to } of parts) {
    if ('id' in to) {
      if (to.id === commune.id)
        planner.faults.push(`${commune.name} không chia về chính mình được.`);
      else liveCommune(planner, to.id);
      continue;
    }
    isFree(planner, to.name, stays ? [] : [commune.id], made);
    made.push(to.name);
    if (!to.code) planner.faults.push(`“${to.name}” cần có mã hành chính.`);
    else if (planner.known.communes.some(({ code }) => code === to.code))
      planner.faults.push(`Mã hành chính ${to.code} đã có nơi khác dùng.`);
  }
  return planner.faults.length === before;
}

/** A hamlet of a commune that ends keeps what it was called there as a former unit. */
function moveTo(
  planner: Planner,
  hamlet: HamletRow,
  { commune, formerUnit, day }: { commune: string; formerUnit: string | undefined; day: string },
): void {
  const left = found(planner.known, 'communes', hamlet.commune);
  const takes = formerUnit !== undefined && hamlet.formerUnit === null;
  const more = takes ? [] : [nameWithin(hamlet.name, left)];
  settle(planner, hamlet, {
    commune,
    name: hamlet.name,
    formerNames: formerNamesOf(hamlet.name, hamlet.formerNames, more),
    ...(takes && { formerUnit }),
    day,
  });
}

function rename(planner: Planner, { id, name: from }: CommuneRow, name: string): void {
  planner.change('communes', id, {
    name,
    ...kindOf(name),
    slug: communeSlug(planner.known, id, name),
  });
  pointTo(planner, id, [id]);
  renameTeamsOfCommune(planner, id, { from, to: name });
}

/** Leaves a former unit behind, so that what was called by its name stays known under it. */
function leaveFormerUnit(
  planner: Planner,
  { name, code, ...commune }: CommuneRow,
  { now, day, id }: { now: FormerUnitRow['now']; day: string; id: string },
): string {
  const data = {
    name,
    kind: 'unit' as const,
    code,
    formerProvince: planner.known.province,
    now,
    validUntil: momentOf(dayBefore(day)),
    slug: formerUnitSlug(planner.known, id, name),
  };
  planner.make('former-units', id, data, { of: 'communes', id: commune.id });
  return id;
}

/**
 * Hands what belonged to a commune to others. @returns how much of it went to the first of several
 */
function handOver(planner: Planner, from: string, heirs: string[]): number {
  const [first = ''] = heirs;
  let count = 0;
  for (const kind of locals)
    for (const { id, commune } of planner.known[kind]) {
      if (commune !== from) continue;
      planner.change(kind, id, { commune: first });
      count += 1;
    }
  for (const kind of collectionsIn('communes'))
    for (const { id, communes } of planner.known[kind])
      if (communes.includes(from))
        planner.change(kind, id, { communes: replaced(communes, from, heirs) });
  pointTo(planner, from, heirs);
  return heirs.length > 1 ? count : 0;
}

/** Older former units that went to a commune went to what it became, which is not what it was. */
function pointTo(planner: Planner, from: string, heirs: string[]): void {
  for (const { id, now } of planner.known['former-units'])
    if (now.some(({ commune }) => commune === from))
      planner.change('former-units', id, { now: heirsOf(now, from, heirs) });
}

function heirsOf(now: FormerUnitRow['now'], from: string, heirs: string[]): FormerUnitRow['now'] {
  const communes = replaced(
    now.map(({ commune }) => commune),
    from,
    heirs,
  );
  const part = communes.length > 1 ? 'part' : 'all';
  return communes.map((commune) => ({ commune, part }));
}

/** A list in which others stand in the place of one, each once. */
function replaced(list: string[], from: string, heirs: string[]): string[] {
  return [...new Set(list.flatMap((one) => (one === from ? heirs : [one])))];
}

/** Those that are there, also the ones that are not published yet. */
const hamletsOf = ({ known }: Planner, commune: string) =>
  known.hamlets.filter((one) => one.commune === commune && (one.live || !one.replacedBy));

function kindOf(name: string): Pick<CommuneRow, 'type' | 'short'> {
  const kind = communeKind(name);
  if (!kind) throw new Error(`No name of a commune: ${name}`);
  return kind;
}

function isFree(planner: Planner, name: string, but: string[], made: string[] = []): boolean {
  if (!communeKind(name)) {
    planner.faults.push(`“${name}” chưa đủ tên: cần ghi cả chữ Xã hoặc Phường ở đầu.`);
    return false;
  }
  const others = planner.known.communes.filter(({ id, live }) => live && !but.includes(id));
  if (![...others.map((one) => one.name), ...made].some((one) => isSameName(one, name)))
    return true;
  planner.faults.push(`Đã có “${name}” rồi. Hãy chọn tên khác.`);
  return false;
}
