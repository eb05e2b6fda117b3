import type { Page } from '@playwright/test';
import { freePort } from '../../support/free-port.ts';
import { addressOf, type Documents } from './documents.ts';
import { servePeer } from './peer.ts';
import { serve, type Serving } from './processes.ts';
import { toast, type Admin, type Press } from './visits.ts';

export const sides = ['ours', 'payload'] as const;
export type Side = (typeof sides)[number];

/** Both admins, until they are stopped. */
export interface Both extends AsyncDisposable {
  admins: Record<Side, Admin>;
}

interface Places {
  /** Of our data. */
  dataDir: string;
  /** Of the peer, which is built, and of its database. */
  folder: string;
  copy: string;
}

/** The environment both processes are given. */
const shared = {
  PAYLOAD_SECRET: 'a secret for the bench only',
  NEXT_TELEMETRY_DISABLED: '1',
};

/** The variables the peer reads of the environment. */
export const peerVariables = ({ folder, copy }: Omit<Places, 'dataDir'>) => ({
  ...shared,
  DATABASE_URI: addressOf(copy),
  PEER_FOLDER: folder,
});

/** Starts ours, without web server and publisher, and the peer. */
export async function serveBoth(
  { dataDir, ...peer }: Places,
  { email, password, guide }: Documents,
): Promise<Both> {
  const [port, peerPort] = [await freePort(), await freePort()];
  const own: Serving = await serve(['cms/commands/serve.ts'], port, {
    ...shared,
    DATA_DIR: dataDir,
    CMS_PORT: String(port),
    CMS_URL: `http://localhost:${port}`,
  });
  const other = await serve(servePeer(peer.folder, peerPort), peerPort, peerVariables(peer));
  const login = { email, password, guide };
  return {
    admins: {
      ours: { ...login, url: own.url, save: [ourSave], publish: ourPublication },
      payload: {
        ...login,
        url: other.url,
        save: [press('#action-save-draft')],
        publish: [press('#action-save')],
      },
    },
    [Symbol.asyncDispose]: async () => {
      await own[Symbol.asyncDispose]();
      await other[Symbol.asyncDispose]();
    },
  };
}

const press = (selector: string): Press => ({
  button: (page) => page.locator(selector),
  until: toast,
});

const ourSave: Press = {
  button: (page) => page.getByRole('button', { name: 'Lưu bản nháp' }),
  until: toast,
};

const order = 'Tự duyệt và đăng';
const dialog = (page: Page) => page.getByRole('dialog', { name: order });

/** Ours asks what to tell readers before it publishes. */
const ourPublication: Press[] = [
  { button: (page) => page.getByRole('button', { name: order }), until: dialog },
  {
    fills: (page) =>
      dialog(page).getByLabel('Nói với bà con điều gì đã đổi').fill('Đo xem mất bao lâu.'),
    button: (page) => dialog(page).getByRole('button', { name: order }),
    until: (page) =>
      page
        .getByRole('region', { name: 'Quá trình duyệt' })
        .getByRole('status')
        .getByText('Đang đăng', { exact: true }),
  },
];
