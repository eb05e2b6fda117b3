import { execFileSync } from 'node:child_process';
import { answerApi } from '../../../cms/web/api/answer.ts';
import type { Answer } from './api.ts';
import type { Cms } from './contract.ts';

/** Compiles site and kiosk when their sources have changed, away from what the test runner sets. */
export function buildRenderer(): void {
  const { PATH, HOME } = process.env;
  const env: NodeJS.ProcessEnv = { PATH, HOME, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['ops/build.ts', 'renderer'], { env });
}

/**
 * The page in a frame that the preview has answered with.
 * @throws {Error} with the status, when it is not given
 */
export async function pageIn(...asked: Parameters<typeof frameIn>): Promise<string> {
  const response = await frameIn(...asked);
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}

/** Fetches the answer to a frame that the preview has named. */
export function frameIn(
  { payload, environment }: Cms,
  { body }: Answer,
  view: string,
  authorization: string,
): Promise<Response> {
  const frames = body['frames'] as Record<string, string>;
  return answerApi({
    config: payload.config,
    payloadInstanceCacheKey: environment.databaseUri,
    request: new Request(`http://localhost:3000${frames[view]}`, {
      headers: authorization ? { Authorization: authorization } : {},
    }),
  });
}
