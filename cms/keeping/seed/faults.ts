import { type z } from 'zod';
import { faultsOf } from '../../../content/snapshot/problem.ts';

/** One thing that is wrong in a file of the seed content. */
export interface Fault {
  /** `guides/vneid-muc-2.md` */
  file: string;
  /** A field of the front matter (`prepare.0.text`) or a place in the text (`line 34`). */
  field: string;
  expected: string;
  received: string;
}

/** Content that cannot be seeded, with everything that is wrong with it. */
export class ContentError extends Error {
  readonly faults: Fault[];

  constructor(faults: Fault[]) {
    super(
      [`The seed content has ${faults.length} fault(s):`, ...faults.map(describeFault)].join('\n'),
    );
    this.name = 'ContentError';
    this.faults = faults;
  }
}

/** A sentence for a person at a terminal. */
function describeFault({ file, field, expected, received }: Fault): string {
  return `${file}, ${field}: expected ${expected}, received ${received}.`;
}

/** Notes a fault of the file at hand. */
export type Report = (field: string, expected: string, received: string) => void;

/** A report that collects the faults of one file. */
export function reporter(file: string, faults: Fault[]): Report {
  return (field, expected, received) => faults.push({ file, field, expected, received });
}

/** Validates a value; what is wrong is reported and nothing returned. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  report: Report,
  prefix = '',
): z.infer<Schema> | undefined {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const { field, expected, received } of faultsOf(value, parsed.error))
    report(`${prefix}${field}`, expected, received);
  return undefined;
}
