import { isDeepStrictEqual } from 'node:util';
import type { Team } from '../../../content/schema/team.ts';
import { checkRecord } from '../../../content/snapshot/parse.ts';
import { missingReferences } from '../../../content/snapshot/references.ts';
import { pageAddresses } from '../../../content/snapshot/site-addresses.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { kinds } from '../../../content/kinds.ts';
import { recordKinds, type RecordKind } from '../../../content/record-kind.ts';
import type { Candidate } from './concepts.ts';
import { stillAgreed } from './consent.ts';
import type { HeldBack } from '../publication/publication.ts';
import { brokenPaths } from './broken-paths.ts';
import type { FormNames } from './field-names.ts';
import { fieldInWords, reasonOf } from './reasons.ts';

/** The lists of a snapshot by kind. */
export type Lists = Pick<Snapshot, RecordKind>;

type AnyRecord = Lists[RecordKind][number];

/**
 * Takes every valid candidate. A faulty one keeps its version from the last good snapshot, or stays out,
 * and is reported; it never stops the others. Withdrawn consents apply to kept versions too.
 * @param names what forms call their fields
 */
export function holdBack(
  candidates: Candidate[],
  lastGood: Lists | undefined,
  names: FormNames = {},
): { lists: Lists; heldBack: HeldBack[]; leftOut: Candidate[] } {
  const round = new Round(lastGood, names);
  for (const candidate of candidates) {
    const checked = checkRecord(candidate.kind, candidate.value);
    if (checked.ok) round.take(candidate, checked.value);
    else
      round.hold(
        candidate,
        checked.problems.map((problem) => reasonOf(problem, names[candidate.kind])),
      );
  }
  while (round.settleAddresses() || round.settleReferences() || round.settlePractices());
  return round.result();
}

interface Entry {
  candidate: Candidate;
  record: AnyRecord | undefined;
  /** True if the record stems from the last good snapshot. */
  kept: boolean;
  reasons: string[];
}

class Round {
  readonly #entries = new Map<string, Entry>();
  readonly #lastGood = new Map<string, AnyRecord>();

  readonly #names: FormNames;

  constructor(lastGood: Lists | undefined, names: FormNames) {
    this.#names = names;
    for (const kind of lastGood ? recordKinds : [])
      for (const record of lastGood?.[kind] ?? [])
        if ('id' in record) this.#lastGood.set(keyOf(kind, record.id), record);
  }

  take(candidate: Candidate, record: AnyRecord): void {
    const entry = { candidate, record, kept: false, reasons: [] };
    this.#entries.set(keyOf(candidate.kind, candidate.id), entry);
  }

  /** Replaces a record by its last good version, or removes it when that is the faulty one. */
  hold(candidate: Candidate, reasons: string[]): void {
    const key = keyOf(candidate.kind, candidate.id);
    const before = this.#entries.get(key);
    const record = before?.kept ? undefined : this.#earlier(candidate);
    this.#entries.set(key, {
      candidate,
      record,
      kept: record !== undefined,
      reasons: [...new Set([...(before?.reasons ?? []), ...reasons])],
    });
  }

  /** Of several documents at one address keeps one, preferring new versions. @returns whether any was held */
  settleAddresses(): boolean {
    let held = false;
    const seen = new Map<string, Entry>();
    for (const { kind, id, address } of pageAddresses(this.#lists())) {
      const entry = this.#entries.get(keyOf(kind, id));
      const other = seen.get(address);
      if (!entry) continue;
      const [stays, goes] = other && !other.kept ? [other, entry] : [entry, other];
      seen.set(address, stays);
      if (!goes) continue;
      held = true;
      this.hold(goes.candidate, [
        `Địa chỉ ${address} đã có “${stays.candidate.title}” dùng. Hãy đổi đường dẫn.`,
      ]);
    }
    return held;
  }

  /** Holds every record that lacks a document it requires. @returns whether any was held */
  settleReferences(): boolean {
    const lists = this.#lists();
    const lost = missingReferences(lists).filter(({ required }) => required);
    const held = new Set<string>();
    for (const { kind, record, field, target } of lost) {
      const key = keyOf(kind, record);
      const entry = this.#entries.get(key);
      if (!entry || held.has(key)) continue;
      held.add(key);
      this.hold(entry.candidate, [
        `Cần có ${fieldInWords(field, this.#names[kind])}, nhưng ${kinds[target].noun} đó chưa đăng hoặc đang bị giữ lại.`,
      ]);
    }
    return held.size > 0;
  }

  /**
   * Holds every practice that its screens have left behind. When its last good version needs screens as
   * they were, these stay, too. @returns whether any was held
   */
  settlePractices(): boolean {
    const broken = brokenPaths(this.#lists());
    for (const { id, reasons, screens } of broken) {
      const entry = this.#entries.get(keyOf('practices', id));
      if (!entry) continue;
      const changed = entry.kept ? screens.filter((screen) => this.#hasChanged(screen)) : [];
      if (changed.length === 0) this.hold(entry.candidate, reasons);
      for (const screen of changed) this.#keepScreen(screen, entry.candidate.title);
    }
    return broken.length > 0;
  }

  /** Tells whether a screen is another than in the last good snapshot. */
  #hasChanged(id: string): boolean {
    const key = keyOf('screens', id);
    const entry = this.#entries.get(key);
    const before = this.#lastGood.get(key);
    return (
      before !== undefined && entry?.kept === false && !isDeepStrictEqual(entry.record, before)
    );
  }

  #keepScreen(id: string, practice: string): void {
    const entry = this.#entries.get(keyOf('screens', id));
    if (!entry || entry.kept) return;
    this.hold(entry.candidate, [
      `Bài tập “${practice}” còn đi theo bản đang đăng của màn hình này. Hãy sửa bài tập rồi đăng.`,
    ]);
  }

  result(): { lists: Lists; heldBack: HeldBack[]; leftOut: Candidate[] } {
    const held = [...this.#entries.values()].filter(({ reasons }) => reasons.length > 0);
    return {
      lists: this.#lists(),
      heldBack: held.map(({ candidate, kept, reasons }) => ({
        kind: candidate.collection,
        id: candidate.id,
        title: candidate.title,
        reasons,
        kept,
      })),
      leftOut: held.filter(({ record }) => !record).map(({ candidate }) => candidate),
    };
  }

  /** The last good version, of a team only what its people agree to today. */
  #earlier({ kind, id, value }: Candidate): AnyRecord | undefined {
    const record = this.#lastGood.get(keyOf(kind, id));
    return record && kind === 'teams' ? stillAgreed(record as Team, value as Team) : record;
  }

  #lists(): Lists {
    const lists = Object.fromEntries(recordKinds.map((kind) => [kind, [] as AnyRecord[]]));
    for (const { candidate, record } of this.#entries.values())
      if (record) lists[candidate.kind]?.push(record);
    return lists as unknown as Lists;
  }
}

const keyOf = (kind: RecordKind, id: string) => `${kind}/${id}`;
