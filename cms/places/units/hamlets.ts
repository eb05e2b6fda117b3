import { communeAddress } from '../../../content/addresses.ts';
import type { CollectionIn } from '../../../content/kinds.ts';
import { formatDay } from '../../../content/text/date.ts';
import type { ChangeOf } from './change.ts';
import type { Course } from './course.ts';
import { addressOfHamlet, found } from './edit.ts';
import { type HamletRow, withinHamlets } from './known.ts';
import { allNames, bearerOf, formerNamesOf, hamletKind, isSameName, nameWithin } from './names.ts';
import { hamletSlug } from './slugs.ts';
import { newTeamName, renameTeams } from './team-names.ts';
import { goesOnAs, liveCommune, liveHamlet, momentOf } from './units.ts';

/** A hamlet bears another name from a day. */
export function renameHamlet(course: Course, change: ChangeOf<'renameHamlet'>): void {
  const hamlet = liveHamlet(course, change.hamlet);
  if (!hamlet) return;
  if (hamlet.name === change.name) {
    course.faults.push(`“${hamlet.name}” đã mang tên này rồi.`);
    return;
  }
  if (isFree(course, change.name, hamlet.commune, [hamlet.id])) rename(course, hamlet, change);
}

/** Hamlets end, and one of the same commune goes on for them. */
export function mergeHamlets(course: Course, change: ChangeOf<'mergeHamlets'>): void {
  const into = liveHamlet(course, change.into);
  const ending = change.hamlets.map((id) => liveHamlet(course, id));
  if (!into || !ending.every((one) => one !== undefined)) return;
  const ids = [into, ...ending].map(({ id }) => id);
  if (new Set(ids).size < ids.length) {
    course.faults.push('Một ấp, khóm được ghi hai lần trong cùng một lần nhập.');
    return;
  }
  const stranger = ending.find(({ commune }) => commune !== into.commune);
  if (stranger) {
    course.faults.push(
      `“${stranger.name}” và “${into.name}” thuộc hai xã, phường khác nhau. Hãy chuyển sang cùng một xã, phường trước, rồi mới nhập.`,
    );
    return;
  }
  const name = change.name || into.name;
  if (!isFree(course, name, into.commune, ids) || !goesOnAs(course, name, ending)) return;
  const formerNames = formerNamesOf(name, ...[into, ...ending].map(allNames));
  if (name === into.name) course.change('hamlets', into.id, { formerNames });
  else rename(course, into, { name, day: change.day }, formerNames);
  const home = addressOfHamlet(course.known, found(course.known, 'hamlets', into.id));
  for (const { id } of ending) {
    moveDwellers(course, id, into.id);
    course.takeOff('hamlets', id, { replacedBy: into.id }, { to: home });
  }
}

/** A hamlet becomes several. The one that keeps the name goes on as it was. */
export function splitHamlet(
  course: Course,
  { hamlet: id, into, day }: ChangeOf<'splitHamlet'>,
  newId: () => string,
): void {
  const hamlet = liveHamlet(course, id);
  if (!hamlet) return;
  if (into.some((name, at) => into.findIndex((other) => isSameName(other, name)) !== at)) {
    course.faults.push('Các ấp, khóm sau khi chia cần có tên khác nhau.');
    return;
  }
  const free = into.map((name) => isFree(course, name, hamlet.commune, [id]));
  if (free.includes(false)) return;
  const parts = into.map((name) =>
    isSameName(name, hamlet.name) ? id : makePart(course, hamlet, { name, day, id: newId() }),
  );
  if (parts.includes(id)) return;
  end(course, hamlet, { parts, names: into, day });
}

/** A hamlet belongs to another commune from a day. */
export function moveHamlet(course: Course, change: ChangeOf<'moveHamlet'>): void {
  const hamlet = liveHamlet(course, change.hamlet);
  const commune = liveCommune(course, change.commune);
  if (!hamlet || !commune) return;
  if (hamlet.commune === commune.id) {
    course.faults.push(`“${hamlet.name}” đã thuộc ${commune.name} rồi.`);
    return;
  }
  const name = change.name || hamlet.name;
  if (!isFree(course, name, commune.id, [hamlet.id])) return;
  const left = found(course.known, 'communes', hamlet.commune);
  const formerNames = formerNamesOf(name, allNames(hamlet), [nameWithin(hamlet.name, left)]);
  settle(course, hamlet, { commune: commune.id, name, formerNames, day: change.day });
}

/** Puts a hamlet into another commune, and with it its teams and what is held in it. */
export function settle(
  course: Course,
  hamlet: HamletRow,
  {
    day,
    ...data
  }: Pick<HamletRow, 'commune' | 'name' | 'formerNames'> &
    Partial<Pick<HamletRow, 'formerUnit'>> & { day: string },
): void {
  const from = found(course.known, 'communes', hamlet.commune).name;
  const { id } = hamlet;
  const isSame = data.name === hamlet.name && slugIsFree(course, hamlet, data.commune);
  const slug = isSame ? hamlet.slug : hamletSlug(course.known, { ...data, id, from });
  course.change('hamlets', id, { ...data, slug, validFrom: momentOf(day) });
  const twin = bearerOf(course.known, { ...data, but: [id] });
  if (twin)
    course.notes.push(
      `${found(course.known, 'communes', data.commune).name} có hai nơi cùng tên “${data.name}”. Nên đổi tên một nơi.`,
    );
  for (const team of teamsOf(course, id))
    course.change('teams', team.id, {
      commune: data.commune,
      name: newTeamName(course, team, id, { from: hamlet.name, to: data.name }),
    });
  for (const { kind, id: held } of heldIn(course, id))
    course.change(kind, held, { commune: data.commune });
}

/** Tells whether a hamlet can keep its slug in another commune. */
function slugIsFree(course: Course, { id, slug }: HamletRow, commune: string): boolean {
  return hamletSlug(course.known, { id, commune, name: slug }) === slug;
}

function rename(
  course: Course,
  hamlet: HamletRow,
  { name, day }: { name: string; day: string },
  formerNames = formerNamesOf(name, allNames(hamlet)),
): void {
  const { id, commune } = hamlet;
  const kind = hamletKind(name) ?? hamlet.kind;
  const slug = hamletSlug(course.known, { id, commune, name });
  course.change('hamlets', id, { name, kind, slug, formerNames, validFrom: momentOf(day) });
  renameTeams(course, teamsOf(course, id), { from: hamlet.name, to: name });
}

function makePart(
  course: Course,
  { commune, kind, formerUnit, sample, ...hamlet }: HamletRow,
  { name, day, id }: { name: string; day: string; id: string },
): string {
  const data = {
    name,
    commune,
    kind: hamletKind(name) ?? kind,
    slug: hamletSlug(course.known, { id, commune, name }),
    formerNames: formerNamesOf(name, [hamlet.name, ...hamlet.formerNames]),
    formerUnit,
    replacedBy: null,
    validFrom: momentOf(day),
    sample,
  };
  course.make('hamlets', id, data, { of: 'hamlets', id: hamlet.id });
  return id;
}

/** The hamlet that was split is no more: its address says so, since nobody knows which part is meant. */
function end(
  course: Course,
  hamlet: HamletRow,
  { parts, names, day }: { parts: string[]; names: string[]; day: string },
): void {
  const [first = ''] = parts;
  const teams = teamsOf(course, hamlet.id);
  const held = heldIn(course, hamlet.id);
  moveDwellers(course, hamlet.id, first);
  if (teams.length > 0)
    course.notes.push(
      `Tổ của “${hamlet.name}” theo về “${names[0]}”. Tổ nào của nơi khác thì sửa ở mẫu của tổ ấy.`,
    );
  if (held.length > 0)
    course.notes.push(
      `Buổi hướng dẫn của “${hamlet.name}” theo về “${names[0]}”. Buổi nào của nơi khác thì sửa lại sau.`,
    );
  course.takeOff(
    'hamlets',
    hamlet.id,
    { replacedBy: first },
    {
      reason: `${hamlet.name} đã chia thành ${listed(names)} từ ngày ${formatDay(day)}`,
      pointer: communeAddress(found(course.known, 'communes', hamlet.commune)),
      parts: parts.map((id) => addressOfHamlet(course.known, found(course.known, 'hamlets', id))),
    },
  );
}

/** Moves all that lies in a hamlet to another. */
function moveDwellers(course: Course, from: string, to: string): void {
  for (const move of Object.values(moves)) move(course, from, to);
  const { commune } = found(course.known, 'hamlets', to);
  for (const { kind, id } of heldIn(course, from)) course.change(kind, id, { hamlet: to, commune });
}

/** The kinds that are held in a hamlet, like meetings. */
const heldIn = ({ known }: Course, hamlet: string) =>
  withinHamlets.flatMap((kind) =>
    known[kind].filter((one) => one.hamlet === hamlet).map(({ id }) => ({ kind, id })),
  );

const moves = { teams: moveTeams } satisfies Record<CollectionIn<'hamlet'>, typeof moveTeams>;

function moveTeams(course: Course, from: string, to: string): void {
  const unit = found(course.known, 'hamlets', from);
  const { commune, name } = found(course.known, 'hamlets', to);
  for (const team of teamsOf(course, from))
    course.change('teams', team.id, {
      hamlet: to,
      commune,
      name: newTeamName(course, team, to, { from: unit.name, to: name }),
    });
}

const teamsOf = ({ known }: Course, hamlet: string) =>
  known.teams.filter((team) => team.hamlet === hamlet);

function isFree(course: Course, name: string, commune: string, but: string[]): boolean {
  if (!hamletKind(name)) {
    course.faults.push(`“${name}” chưa đủ tên: cần ghi cả chữ Ấp hoặc Khóm ở đầu.`);
    return false;
  }
  if (!bearerOf(course.known, { name, commune, but })) return true;
  const { name: home } = found(course.known, 'communes', commune);
  course.faults.push(`${home} đã có “${name}” rồi. Hãy chọn tên khác, hoặc nhập hai nơi làm một.`);
  return false;
}

/** “A, B và C” */
export function listed(names: string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} và ${last}` : last;
}
