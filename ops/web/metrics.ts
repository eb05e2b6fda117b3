import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { CmsState } from '../../content/schema/cms-state.ts';
import type { Readiness } from './readiness.ts';

/** The purpose of a request. */
export type RequestKind = 'page' | 'file' | 'api' | 'probe';

/** The state of all at the moment of a scrape; `cms` is missing when it does not answer. */
export interface Seen {
  readiness: Readiness;
  cms: CmsState | undefined;
}

/** Seconds. A page of the release takes a millisecond; a post waits for the CMS. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Milliseconds between two looks at the lag of the event loop: each wakes the processor. */
const lagEvery = 200;

/**
 * Counts requests and tells them, with the state of all parts, in the text format of Prometheus. No
 * address, no query and no visitor is a label.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Counter<'kind' | 'status'>;
  readonly #seconds: Histogram<'kind'>;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({
      register: this.#registry,
      prefix: 'apso_web_',
      eventLoopMonitoringPrecision: lagEvery,
    });
    this.#requests = new Counter({
      name: 'apso_http_requests_total',
      help: 'Requests answered, by what they were for and the class of the answer.',
      labelNames: ['kind', 'status'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'apso_http_request_seconds',
      help: 'From the head of a request to the end of its answer.',
      labelNames: ['kind'],
      buckets,
      registers,
    });
  }

  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE;

  /** @param status of the answer; 0 when the visitor left before its end */
  count(kind: RequestKind, status: number, seconds: number): void {
    this.#requests.inc({ kind, status: status === 0 ? 'left' : `${Math.floor(status / 100)}xx` });
    this.#seconds.observe({ kind }, seconds);
  }

  /** All of it as Prometheus reads it. */
  async tell(seen: Seen): Promise<string> {
    const now = new Registry();
    for (const [name, help, value] of statesOf(seen))
      if (value !== null && value !== undefined)
        new Gauge({ name: `apso_${name}`, help, registers: [now] }).set(value);
    return Registry.merge([this.#registry, now]).metrics();
  }
}

/** A value that is not known is left out rather than told as 0. */
type State = [name: string, help: string, value: number | null | undefined];

function statesOf({ readiness, cms }: Seen): State[] {
  const { ready, release, waiting, lease, rounds, free, backup } = readiness;
  return [
    ['ready', 'Whether nobody need do anything.', Number(ready)],
    ['release_age_seconds', 'Age of the live release.', release?.age],
    ['waiting_changes', 'Changes that are not live yet.', waiting?.count ?? 0],
    ['waiting_seconds', 'How long the oldest of them waits.', waiting?.age ?? 0],
    ['publisher_holds_lease', 'Whether this publisher publishes.', Number(lease === 'held')],
    ['rounds_made', 'Releases made since the publisher began.', rounds?.made],
    ['rounds_failed', 'Rounds that failed since then.', rounds?.failed],
    ['round_seconds', 'Duration of the last round that made a release.', rounds?.lastSeconds],
    ['disk_free_bytes', 'Free bytes where the data folder lies.', free],
    ['backup_age_seconds', 'Age of the last good backup.', backup?.age],
    ['cms_up', 'Whether the CMS answers.', Number(cms !== undefined)],
    ['machines_registered', 'Machines at the desks.', cms?.machines.registered],
    ['machines_silent', 'Those silent in opening hours.', cms?.machines.silent.length],
    ['feedback_waiting', 'What readers said and nobody took on.', cms?.feedbackWaiting],
    ['failed_sign_ins', 'Sign-ins refused in the last hour.', cms?.failedSignIns],
  ];
}
