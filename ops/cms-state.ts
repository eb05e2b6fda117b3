import { cmsState, cmsStateAddress, type CmsState } from '../content/schema/cms-state.ts';
import { monitorWord } from '../env/secret.ts';

/** Milliseconds that the CMS may take: who asks every half minute would rather know that it is slow. */
const patience = 5_000;

/** The address where the CMS answers, `http://127.0.0.1:3000`, and the secret that both share. */
export interface CmsDoor {
  cmsOrigin: string;
  payloadSecret: string;
}

/** Reads how the CMS stands; nothing when it does not answer as it should. */
export async function readCmsState(door: CmsDoor): Promise<CmsState | undefined> {
  try {
    const answer = await fetch(`${door.cmsOrigin}${cmsStateAddress}`, {
      headers: { authorization: `Bearer ${monitorWord(door.payloadSecret)}` },
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    });
    return cmsState.parse(await answer.json());
  } catch {
    return undefined;
  }
}
