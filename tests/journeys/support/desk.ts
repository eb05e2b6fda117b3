import {
  expect,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test';
import { listenForNoise, stack } from './test.ts';

interface DeskOptions {
  site?: string;
  viewport?: { width: number; height: number };
  /** The test moves the page's clock; it begins in the hours of the sample desk. */
  clock?: boolean;
  /**
   * The machine saves its release, as in life. Opening it takes half as long again, so only those ask for it
   * that look at what is kept, at the next release, or at a visit from end to end.
   */
  saves?: boolean;
  /** New screens take no touch in their first moment, as on a real glass; else that moment is cut short. */
  settles?: boolean;
  /** Prepares the context before anything is opened. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** A Thursday morning: the sample desk is open. */
export const openMoment = '2026-11-26T09:00:00+07:00';

/** The kiosk at a sample desk, used by touch. */
export class Desk {
  readonly page: Page;
  readonly #noise: string[];

  private constructor(page: Page) {
    this.page = page;
    this.#noise = listenForNoise(page);
  }

  /** A new machine, set up at the first desk of the release, with its first touch done. */
  static async open(browser: Browser, options: DeskOptions = {}): Promise<Desk> {
    const { viewport = { width: 1080, height: 1920 }, saves } = options;
    const serviceWorkers = saves ? 'allow' : 'block';
    const context = await browser.newContext({ viewport, hasTouch: true, serviceWorkers });
    await options.prepare?.(context);
    const page = await context.newPage();
    if (options.clock) await page.clock.install({ time: openMoment });
    if (!options.settles) await hurryAnimations(page);
    return Desk.setUp(page, options.site ?? stack.site);
  }

  /** Sets a new machine up in a page. */
  static async setUp(page: Page, site: string): Promise<Desk> {
    const desk = new Desk(page);
    const desks = await page.request.get(`${site}/data/kiosk/quay.json`);
    const [first] = ((await desks.json()) as { desks: { code: string }[] }).desks;
    await page.goto(`${site}/kiosk/?desk=${first?.code ?? ''}`);
    await page.getByLabel(/mã PIN/).fill('2468');
    await page.getByRole('button', { name: 'Dùng máy ở quầy này' }).tap();
    await desk.wake();
    return desk;
  }

  /** A kiosk that is set up already. */
  static async at(page: Page): Promise<Desk> {
    const desk = new Desk(page);
    await desk.wake();
    return desk;
  }

  /** The first touch on the attract screen. */
  async wake(): Promise<void> {
    await this.page.getByRole('button', { name: /Chạm vào đây/ }).tap();
    await expect(this.page.getByRole('heading', { name: /Bà con cần làm/ })).toBeVisible();
  }

  /** The visitor is done; the kiosk waits for the next one. */
  async leave(): Promise<void> {
    await this.page.getByRole('button', { name: 'Xong, xóa hết' }).tap();
    await expect(this.page.getByRole('button', { name: /Chạm vào đây/ })).toBeVisible();
  }

  /** The visitor leaves; on the attract screen the kiosk starts anew with the latest release. */
  async leaveAndRenew(): Promise<void> {
    const renewed = this.page.waitForEvent('load', { timeout: 60_000 });
    await this.page.getByRole('button', { name: 'Xong, xóa hết' }).tap();
    await renewed;
    await this.wake();
  }

  /** From home to the first screen of a guide, through all tasks and its main topic. */
  async openGuide(title: string, topic = 'Giấy tờ'): Promise<void> {
    await this.page.getByRole('button', { name: 'Xem hết các việc' }).tap();
    await this.topic(topic).tap();
    await this.page.getByRole('button', { name: title }).tap();
  }

  /** The tile of a main topic among all tasks. */
  topic(name: string): Locator {
    return this.page
      .getByRole('button')
      .filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** From home to the first step of a guide; nothing is ticked. */
  async openSteps(title: string): Promise<void> {
    await this.openGuide(title);
    await this.page.getByRole('button', { name: 'Coi cách làm' }).tap();
    // The canal beside it has no room on each glass.
    await expect(this.page.getByText(/^Bước 1 trong \d+$/).first()).toBeVisible();
  }

  /** Everything was quiet: no error in the page, nothing asked of another host. */
  async close(): Promise<void> {
    await this.page.context().close();
    expect(this.#noise).toEqual([]);
  }
}

async function hurryAnimations(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 50 });
}
