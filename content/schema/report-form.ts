import { z } from 'zod';
import { counters } from '../counters.ts';
import { canBePart, faultOfSums } from '../report-form.ts';
import { text } from './primitives.ts';

/** The most lines that fit on one sheet of paper with the days and the signatures. */
export const mostReportLines = 15;

const line = z.strictObject({
  say: text,
  sums: z
    .array(z.enum(counters))
    .refine((sums) => faultOfSums(sums) === undefined, 'sums of one kind, each once'),
  unit: text,
  ofYear: z.boolean().optional(),
  ofHouseholds: z.boolean().optional(),
});

/** The month's report as the province has it (mẫu báo cáo tháng); see `content/report-form.ts`. */
export const reportForm = z.strictObject({
  title: text,
  note: text.optional(),
  lines: z
    .array(
      line.refine(({ sums, ofHouseholds }) => !ofHouseholds || canBePart(sums), {
        error: 'households met for the first time',
        path: ['ofHouseholds'],
      }),
    )
    .min(1)
    .max(mostReportLines),
  received: text,
  signed: text,
});
