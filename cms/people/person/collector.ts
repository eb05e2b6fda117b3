import type { Finding, FindingKind, Line } from './finding.ts';

/** The facts known of a finding when a piece of it is met. */
export type Met = Pick<Finding, 'kind' | 'of' | 'document' | 'place'> &
  Partial<Omit<Finding, 'key' | 'versions'>> & { isVersion?: boolean };

/** Puts together what stands in a document, its drafts and its versions to one finding. */
export class Collector {
  readonly #found = new Map<string, Finding>();

  /** Takes in a piece. @param by tells findings of one document from each other */
  note({ isVersion = false, ...met }: Met, by = met.part ?? ''): Finding {
    const key = [met.kind, met.of, met.document, by].filter(Boolean).join('/');
    const known = this.#found.get(key) ?? { ...untouched, ...met, key, kept: [], versions: 0 };
    const merged: Finding = {
      ...known,
      kept: unique([...known.kept, ...(met.kept ?? [])]),
      since: earlier(known.since, met.since ?? null),
      versions: known.versions + (isVersion ? 1 : 0),
      isLive: known.isLive || (met.isLive ?? false),
      names: [...new Set([...known.names, ...(met.names ?? [])])],
      numbers: [...new Set([...known.numbers, ...(met.numbers ?? [])])],
      pictures: [...new Set([...known.pictures, ...(met.pictures ?? [])])],
    };
    this.#found.set(key, merged);
    return merged;
  }

  /** Says more of a finding. */
  amend({ key }: Finding, more: Partial<Finding>): void {
    const known = this.#found.get(key);
    if (known) this.#found.set(key, { ...known, ...more });
  }

  all(): Finding[] {
    return [...this.#found.values()];
  }

  of(kind: FindingKind): Finding[] {
    return this.all().filter((one) => one.kind === kind);
  }
}

const untouched = {
  part: '',
  since: null,
  isLive: false,
  form: null,
  until: null,
  note: null,
  import: null,
  isSuggested: true,
  names: [],
  numbers: [],
  pictures: [],
};

function unique(lines: Line[]): Line[] {
  const seen = new Map(lines.map((line) => [`${line.label}\n${line.value}`, line]));
  return [...seen.values()];
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
