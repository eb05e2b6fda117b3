import { present } from '../../../content/present.ts';
import { beforeAll, beforeEach } from 'vitest';
import { machineOf, machinesOf, renewKey } from '../../../cms/desks/machines/machines.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { ask } from './api.ts';
import type { Cms } from './contract.ts';
import { make, makePlaces, type Places } from './documents.ts';

export const device = '8a3cfb5e-6d5c-4f0e-9a57-0d0c0f6a1b11';
export const today = dayOfInstant(new Date());
export const yesterday = dayOfInstant(new Date(Date.now() - 86_400_000));
/** The days of these tests, as the CMS asks for them. */
export const range = `from=${yesterday}&to=${today}`;

export const heartbeat = {
  release: '20261124T080000000Z',
  uptimeSeconds: 3720,
  storage: { used: 4_200_000, quota: 900_000_000 },
  errors: { today: 1, last: 'TypeError · page.js:1:20' },
  waitingDays: 1,
};

/** Open day and night, so that every minute of silence counts. */
const opening = [{ from: '1', to: '7', opens: '00:00', closes: '23:59' }];

/** The sums of a day on which one guide was opened. */
export function sums(guide: string, opened: number, missed: [string, number][] = []) {
  return {
    tasks: [{ guide, opened, finished: opened - 1, left: 1 }],
    missed: missed.map(([text, times]) => ({ text, times })),
    missedOther: 0,
  };
}

/** A live desk, new for each test, and what its machine does. */
export class DeskMachine {
  readonly #cms: () => Cms;
  places!: Places;
  desk!: { id: string; code: string; name: string };

  /** Call it where the tests are declared. */
  constructor(cms: () => Cms) {
    this.#cms = cms;
    beforeAll(async () => {
      this.places = await makePlaces(cms().payload);
    });
    beforeEach(async () => {
      this.desk = await this.makeDesk({ _status: 'published', opening, printer: 'a4' });
    });
  }

  async makeDesk(data: Record<string, unknown> = {}): Promise<DeskMachine['desk']> {
    const made = await make(this.#cms().payload, 'desks', this.places, data);
    return made as unknown as DeskMachine['desk'];
  }

  post(what: string, body: unknown, token = '', from?: string) {
    const authorization = `Bearer ${token}`;
    return ask(
      this.#cms(),
      'POST',
      `/api/public/kiosk/${what}`,
      present({ body, authorization, from }),
    );
  }

  /** Makes a key for the desk. */
  async key({ id } = this.desk, now?: Date): Promise<string> {
    return (await renewKey(this.#cms().payload, id, now)).key;
  }

  /** The id of the machine with a token; that of the only one without. */
  async id(token?: string): Promise<string> {
    const { payload } = this.#cms();
    const machines = await machinesOf(payload, this.desk.id);
    const of = token ? (await machineOf(payload, token))?.id : undefined;
    return of ?? machines.find(({ tokenHash }) => tokenHash)?.id ?? '';
  }

  /** Registers and gives the token. */
  async registered(): Promise<string> {
    const { body } = await this.post('register', { code: this.desk.code, key: await this.key() });
    return String(body['token']);
  }
}
