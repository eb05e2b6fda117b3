import { describeProblem, fileOf, problemsOf, type Problem } from './problem.ts';
import { referenceProblems } from './references.ts';
import { settings } from '../schema/settings.ts';
import { meta, type Snapshot } from './snapshot.ts';
import { kinds } from '../kinds.ts';
import { recordKinds, type RecordKind } from '../record-kind.ts';

/** A snapshot that cannot be used, with everything that is wrong with it. */
export class SnapshotError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(
      [`The snapshot has ${problems.length} problem(s):`, ...problems.map(describeProblem)].join(
        '\n',
      ),
    );
    this.name = 'SnapshotError';
    this.problems = problems;
  }
}

export type Checked<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

/** Validates one record; defaults are filled in. Never throws. */
export function checkRecord<Kind extends RecordKind>(
  kind: Kind,
  value: unknown,
  position = 0,
): Checked<Snapshot[Kind][number]> {
  const parsed = kinds[kind].schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data as Snapshot[Kind][number] };
  return { ok: false, problems: problemsOf(kind, nameOf(value, position), value, parsed.error) };
}

/**
 * Validates a whole snapshot as it was read from files.
 * @throws {SnapshotError} naming every file, record and field at fault.
 */
export function parseSnapshot(raw: Record<keyof Snapshot, unknown>): Snapshot {
  const problems: Problem[] = [];
  const lists = recordKinds.map((kind) => [kind, parseList(kind, raw[kind], problems)] as const);
  const parsedMeta = meta.safeParse(raw.meta);
  if (!parsedMeta.success) problems.push(...problemsOf('meta', 'meta', raw.meta, parsedMeta.error));
  const parsedSettings = settings.safeParse(raw.settings);
  if (!parsedSettings.success)
    problems.push(...problemsOf('settings', 'settings', raw.settings, parsedSettings.error));
  if (problems.length > 0 || !parsedMeta.success || !parsedSettings.success)
    throw new SnapshotError(problems);

  const snapshot = {
    ...Object.fromEntries(lists),
    meta: parsedMeta.data,
    settings: parsedSettings.data,
  } as unknown as Snapshot;
  const broken = referenceProblems(snapshot);
  if (broken.length > 0) throw new SnapshotError(broken);
  return snapshot;
}

function parseList(kind: RecordKind, value: unknown, problems: Problem[]): unknown[] {
  if (!Array.isArray(value)) {
    problems.push({
      file: fileOf(kind),
      kind,
      record: '(list)',
      field: '(list)',
      expected: 'a list of records',
      received: value === undefined ? 'nothing' : typeof value,
      fault: { code: 'other', value },
    });
    return [];
  }
  return value.flatMap((record: unknown, position) => {
    const checked = checkRecord(kind, record, position);
    if (checked.ok) return [checked.value];
    problems.push(...checked.problems);
    return [];
  });
}

function nameOf(value: unknown, position: number): string {
  if (typeof value === 'object' && value !== null) {
    if ('id' in value && typeof value.id === 'string') return value.id;
    if ('address' in value && typeof value.address === 'string') return value.address;
  }
  return `#${position + 1}`;
}
