import { communeAddress } from '../../../content/addresses.ts';
import type { CollectionIn } from '../../../content/kinds.ts';
import { mostHouseholds } from '../../../content/schema/hamlet.ts';
import { formatDay } from '../../../content/text/date.ts';
import { formatNumber } from '../../../content/text/number.ts';
import type { ChangeOf } from './change.ts';
import type { Planner } from './planner.ts';
import { addressOfHamlet, found } from './edit.ts';
import { type HamletRow, withinHamlets } from './known.ts';
import { allNames, bearerOf, formerNamesOf, hamletKind, isSameName, nameWithin } from './names.ts';
import { hamletSlug } from './slugs.ts';
import { newTeamName, renameTeams } from './team-names.ts';
import { goesOnAs, liveCommune, liveHamlet, momentOf } from './units.ts';

/** A hamlet bears another name from a day. */
export function renameHamlet(planner: Planner, change: ChangeOf<'renameHamlet'>): void {
  const hamlet = liveHamlet(planner, change.hamlet);
  if (!hamlet) return;
  if (hamlet.name === change.name) {
    planner.faults.push(`“${hamlet.name}” đã mang tên này rồi.`);
    return;
  }
  if (isFree(planner, change.name, hamlet.commune, [hamlet.id])) rename(planner, hamlet, change);
}

/** Hamlets end, and one of the same commune goes on for them. */
export function mergeHamlets(planner: Planner, change: ChangeOf<'mergeHamlets'>): void {
  const into = liveHamlet(planner, change.into);
  const ending = change.hamlets.map((id) => liveHamlet(planner, id));
  if (!into || !ending.every((one) => one !== undefined)) return;
  const ids = [into, ...ending].map(({ id }) => id);
  if (new Set(ids).size < ids.length) {
    planner.faults.push('Một ấp, khóm được ghi hai lần trong cùng một lần nhập.');
    return;
  }
  const stranger = ending.find(({ commune }) => commune !== into.commune);
  if (stranger) {
    planner.faults.push(
      `“${stranger.name}” và “${into.name}” thuộc hai xã, phường khác nhau. Hãy chuyển sang cùng một xã, phường trước, rồi mới nhập.`,
    );
    return;
  }
  const name = change.name || into.name;
  if (!isFree(planner, name, into.commune, ids) || !goesOnAs(planner, name, ending)) return;
  const formerNames = formerNamesOf(name, ...[into, ...ending].map(allNames));
  const households = together(planner, [into, ...ending], name);
  if (name === into.name) planner.change('hamlets', into.id, { formerNames, households });
  else rename(planner, into, { name, day: change.day }, { formerNames, households });
  const home = addressOfHamlet(planner.known, found(planner.known, 'hamlets', into.id));
  for (const { id } of ending) {
    moveDwellers(planner, id, into.id);
    planner.takeOff('hamlets', id, { replacedBy: into.id }, { to: home });
  }
}

/** The households of hamlets that become one; nothing where one does not say how many it has. */
function together(planner: Planner, hamlets: HamletRow[], name: string): number | null {
  const silent = hamlets.filter(({ households }) => households === null);
  const sum = hamlets.reduce((all, { households }) => all + (households ?? 0), 0);
  if (silent.length === 0 && sum <= mostHouseholds) return sum;
  if (silent.length < hamlets.length)
    planner.notes.push(
      silent.length > 0
        ? `Chưa biết số hộ của ${listed(silent.map((one) => `“${one.name}”`))}, nên máy để trống ô “Số hộ” của “${name}”. Bạn ghi lại sau.`
        : `Cộng lại tới ${formatNumber(sum)} hộ, quá đông cho một ấp, khóm, nên máy để trống ô “Số hộ” của “${name}”. Bạn ghi lại sau.`,
    );
  return null;
}

/** A hamlet becomes several. The one that keeps the name goes on as it was. */
export function splitHamlet(
  planner: Planner,
  { hamlet: id, into, day }: ChangeOf<'splitHamlet'>,
  newId: () => string,
): void {
  const hamlet = liveHamlet(planner, id);
  if (!hamlet) return;
  if (into.some((name, at) => into.findIndex((other) => isSameName(other, name)) !== at)) {
    planner.faults.push('Các ấp, khóm sau khi chia cần có tên khác nhau.');
    return;
  }
  const free = into.map((name) => isFree(planner, name, hamlet.commune, [id]));
  if (free.includes(false)) return;
  const parts = into.map((name) =>
    isSameName(name, hamlet.name) ? id : makePart(planner, hamlet, { name, day, id: newId() }),
  );
  if (hamlet.households !== null)
    planner.notes.push(
      `Không biết ${formatNumber(hamlet.households)} hộ của “${hamlet.name}” chia về mỗi nơi mới bao nhiêu, nên máy để trống ô “Số hộ”. Mở từng ấp, khóm mới rồi ghi lại.`,
    );
  if (parts.includes(id)) {
    planner.change('hamlets', id, { households: null });
    return;
  }
  end(planner, hamlet, { parts, names: into, day });
}

/** A hamlet belongs to another commune from a day. */
export function moveHamlet(planner: Planner, change: ChangeOf<'moveHamlet'>): void {
  const hamlet = liveHamlet(planner, change.hamlet);
  const commune = liveCommune(planner, change.commune);
  if (!hamlet || !commune) return;
  if (hamlet.commune === commune.id) {
    planner.faults.push(`“${hamlet.name}” đã thuộc ${commune.name} rồi.`);
    return;
  }
  const name = change.name || hamlet.name;
  if (!isFree(planner, name, commune.id, [hamlet.id])) return;
  const left = found(planner.known, 'communes', hamlet.commune);
  const formerNames = formerNamesOf(name, allNames(hamlet), [nameWithin(hamlet.name, left)]);
  settle(planner, hamlet, { commune: commune.id, name, formerNames, day: change.day });
}

/** Puts a hamlet into another commune, and with it its teams and what is held in it. */
export function settle(
  planner: Planner,
  hamlet: HamletRow,
  {
    day,
    ...data
  }: Pick<HamletRow, 'commune' | 'name' | 'formerNames'> &
    Partial<Pick<HamletRow, 'formerUnit'>> & { day: string },
): void {
  const from = found(planner.known, 'communes', hamlet.commune).name;
  const { id } = hamlet;
  const isSame = data.name === hamlet.name && slugIsFree(planner, hamlet, data.commune);
  const slug = isSame ? hamlet.slug : hamletSlug(planner.known, { ...data, id, from });
  planner.change('hamlets', id, { ...data, slug, validFrom: momentOf(day) });
  const twin = bearerOf(planner.known, { ...data, but: [id] });
  if (twin)
    planner.notes.push(
      `${found(planner.known, 'communes', data.commune).name} có hai nơi cùng tên “${data.name}”. Nên đổi tên một nơi.`,
    );
  for (const team of teamsOf(planner, id))
    planner.change('teams', team.id, {
      commune: data.commune,
      name: newTeamName(planner, team, id, { from: hamlet.name, to: data.name }),
    });
  for (const { kind, id: held } of heldIn(planner, id))
    planner.change(kind, held, { commune: data.commune });
}

/** Tells whether a hamlet can keep its slug in another commune. */
function slugIsFree(planner: Planner, { id, slug }: HamletRow, commune: string): boolean {
  return hamletSlug(planner.known, { id, commune, name: slug }) === slug;
}

function rename(
  planner: Planner,
  hamlet: HamletRow,
  { name, day }: { name: string; day: string },
  also: Partial<Pick<HamletRow, 'formerNames' | 'households'>> = {},
): void {
  const { id, commune } = hamlet;
  const kind = hamletKind(name) ?? hamlet.kind;
  const slug = hamletSlug(planner.known, { id, commune, name });
  const formerNames = formerNamesOf(name, allNames(hamlet));
  const validFrom = momentOf(day);
  planner.change('hamlets', id, { name, kind, slug, formerNames, validFrom, ...also });
  renameTeams(planner, teamsOf(planner, id), { from: hamlet.name, to: name });
}

function makePart(
  planner: Planner,
  { commune, kind, formerUnit, sample, ...hamlet }: HamletRow,
  { name, day, id }: { name: string; day: string; id: string },
): string {
  const data = {
    name,
    commune,
    kind: hamletKind(name) ?? kind,
    slug: hamletSlug(planner.known, { id, commune, name }),
    formerNames: formerNamesOf(name, [hamlet.name, ...hamlet.formerNames]),
    formerUnit,
    replacedBy: null,
    validFrom: momentOf(day),
    households: null,
    sample,
  };
  planner.make('hamlets', id, data, { of: 'hamlets', id: hamlet.id });
  return id;
}

/** The hamlet that was split is no more: its address says so, since nobody knows which part is meant. */
function end(
  planner: Planner,
  hamlet: HamletRow,
  { parts, names, day }: { parts: string[]; names: string[]; day: string },
): void {
  const [first = ''] = parts;
  const teams = teamsOf(planner, hamlet.id);
  const held = heldIn(planner, hamlet.id);
  moveDwellers(planner, hamlet.id, first);
  if (teams.length > 0)
    planner.notes.push(
      `Tổ của “${hamlet.name}” theo về “${names[0]}”. Tổ nào của nơi khác thì sửa ở mẫu của tổ ấy.`,
    );
  if (held.length > 0)
    planner.notes.push(
      `Buổi hướng dẫn của “${hamlet.name}” theo về “${names[0]}”. Buổi nào của nơi khác thì sửa lại sau.`,
    );
  planner.takeOff(
    'hamlets',
    hamlet.id,
    { replacedBy: first },
    {
      reason: `${hamlet.name} đã chia thành ${listed(names)} từ ngày ${formatDay(day)}`,
      pointer: communeAddress(found(planner.known, 'communes', hamlet.commune)),
      parts: parts.map((id) => addressOfHamlet(planner.known, found(planner.known, 'hamlets', id))),
    },
  );
}

/** Moves all that lies in a hamlet to another. */
function moveDwellers(planner: Planner, from: string, to: string): void {
  for (const move of Object.values(moves)) move(planner, from, to);
  const { commune } = found(planner.known, 'hamlets', to);
  for (const { kind, id } of heldIn(planner, from))
    planner.change(kind, id, { hamlet: to, commune });
}

/** The kinds that are held in a hamlet, like meetings. */
const heldIn = ({ known }: Planner, hamlet: string) =>
  withinHamlets.flatMap((kind) =>
    known[kind].filter((one) => one.hamlet === hamlet).map(({ id }) => ({ kind, id })),
  );

const moves = { teams: moveTeams } satisfies Record<CollectionIn<'hamlet'>, typeof moveTeams>;

function moveTeams(planner: Planner, from: string, to: string): void {
  const unit = found(planner.known, 'hamlets', from);
  const { commune, name } = found(planner.known, 'hamlets', to);
  for (const team of teamsOf(planner, from))
    planner.change('teams', team.id, {
      hamlet: to,
      commune,
      name: newTeamName(planner, team, to, { from: unit.name, to: name }),
    });
}

const teamsOf = ({ known }: Planner, hamlet: string) =>
  known.teams.filter((team) => team.hamlet === hamlet);

function isFree(planner: Planner, name: string, commune: string, but: string[]): boolean {
  if (!hamletKind(name)) {
    planner.faults.push(`“${name}” chưa đủ tên: cần ghi cả chữ Ấp hoặc Khóm ở đầu.`);
    return false;
  }
  if (!bearerOf(planner.known, { name, commune, but })) return true;
  const { name: home } = found(planner.known, 'communes', commune);
  planner.faults.push(`${home} đã có “${name}” rồi. Hãy chọn tên khác, hoặc nhập hai nơi làm một.`);
  return false;
}

/** “A, B và C” */
export function listed(names: string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} và ${last}` : last;
}
