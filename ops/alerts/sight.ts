import type { Environment } from '../../env/environment.ts';
import { readCmsState } from '../cms-state.ts';
import { originOf } from '../ports.ts';
import type { Readiness } from '../web/readiness.ts';
import { readCertificates, type Certificate } from './certificates.ts';
import type { Sight } from './conditions.ts';

/** Milliseconds between two readings of the certificates, and that the web server may take. */
const certificatesEvery = 6 * 3_600_000;
const patience = 5_000;

/** Looks at the parts of an installation over the doors that others use too. */
export function lookAt(environment: Environment): () => Promise<Sight> {
  const { host, port, cmsHost, cmsPort, payloadSecret, siteUrl, cmsUrl } = environment;
  let certificates: Certificate[] = [];
  let readAt = -Infinity;
  return async () => {
    if (performance.now() - readAt >= certificatesEvery) {
      readAt = performance.now();
      certificates = await readCertificates([siteUrl, cmsUrl]);
    }
    const [site, cms] = await Promise.all([
      readSite(originOf(host, port)),
      readCmsState({ cmsOrigin: originOf(cmsHost, cmsPort), payloadSecret }),
    ]);
    return { site, cms, certificates };
  };
}

/** The details that a neighbour is told at `/readyz`. */
async function readSite(origin: string): Promise<Readiness | undefined> {
  try {
    const answer = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(patience) });
    const told = (await answer.json()) as Partial<Readiness>;
    // One of another version may name no kinds.
    return Array.isArray(told.problems)
      ? ({ kinds: [], ...told } as unknown as Readiness)
      : undefined;
  } catch {
    return undefined;
  }
}
