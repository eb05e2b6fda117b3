/** The media types of downloaded tables. */
const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type TableForm = keyof typeof types;

/** The form that somebody asks for; text unless it is a workbook. */
export function tableForm(asked: unknown): TableForm {
  return asked === 'xlsx' ? 'xlsx' : 'csv';
}

/** A table as a file that is saved. @param name without its ending */
export function download(
  body: string | Buffer | ReadableStream<Uint8Array>,
  name: string,
  form: TableForm,
): Response {
  return new Response(Buffer.isBuffer(body) ? new Uint8Array(body) : body, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="${name}.${form}"`,
      'Content-Type': types[form],
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
