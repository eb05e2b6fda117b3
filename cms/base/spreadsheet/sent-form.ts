import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { Refused } from '../errors/refused.ts';

/**
 * The form a screen sends with a list: what is said of it as JSON, and the file, where there is
 * one.
 */
export interface SentForm<Said> {
  said: Said;
  file: Blob | null;
}

/**
 * Reads what a screen with a list sends: a form with `_payload` and `file`.
 * @throws {Refused} 400 for what is no such form
 */
export async function readSentForm<Shape extends z.ZodType>(
  req: PayloadRequest,
  shape: Shape,
): Promise<SentForm<z.output<Shape>>> {
  const isForm = req.headers.get('content-type')?.startsWith('multipart/form-data');
  if (!isForm)
    throw new Refused(
      'Nội dung gửi lên chưa đúng: cần một biểu mẫu có tệp. Hãy tải lại trang.',
      400,
    );
  const form = await req.formData?.();
  const said = shape.safeParse(JSON.parse(String(form?.get('_payload') ?? '{}')));
  if (!said.success) throw new Refused('Nội dung gửi lên chưa đúng. Hãy tải lại trang.', 400);
  const file = form?.get('file');
  return { said: said.data, file: file instanceof Blob ? file : null };
}
