import { texts } from './texts.ts';

/** Asks the CMS, which answers with what was asked for or says no in a sentence. */
export async function askCms<Answer extends object>(
  method: 'GET' | 'POST' | 'DELETE',
  address: string,
  signal?: AbortSignal,
): Promise<Answer | { sentence: string }> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'same-origin',
      ...(signal && { signal }),
    });
    const answer = (await response.json()) as Answer & { errors?: { message: string }[] };
    if (response.ok) return answer;
    return { sentence: answer.errors?.[0]?.message ?? texts.noAnswer };
  } catch {
    return { sentence: texts.noAnswer };
  }
}
