import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { stack } from './test.ts';

/** The kiosk at a sample desk, used by touch. */
export class Desk {
  readonly page: Page;
  readonly #context: BrowserContext;

  private constructor(page: Page, context: BrowserContext) {
    this.page = page;
    this.#context = context;
  }

  /** A new device, set up at the first desk of the release, with its first touch done. */
  static async open(
    browser: Browser,
    { site = stack.site, viewport = { width: 1080, height: 1920 } } = {},
  ): Promise<Desk> {
    const context = await browser.newContext({ viewport, hasTouch: true });
    const page = await context.newPage();
    const desks = await page.request.get(`${site}/data/kiosk/quay.json`);
    const [first] = ((await desks.json()) as { desks: { code: string }[] }).desks;
    await page.goto(`${site}/kiosk/?desk=${first?.code ?? ''}`);
    await page.getByLabel(/mã PIN/).fill('2468');
    await page.getByRole('button', { name: 'Dùng máy ở quầy này' }).tap();
    const desk = new Desk(page, context);
    await desk.wake();
    return desk;
  }

  /** The first touch on the attract screen. */
  async wake(): Promise<void> {
    await this.page.getByRole('button', { name: /Chạm vào đây/ }).tap();
    await expect(this.page.getByRole('heading', { name: /Bà con cần làm/ })).toBeVisible();
  }

  /** The visitor leaves; on the attract screen the kiosk starts anew with the latest release. */
  async leaveAndRenew(): Promise<void> {
    const renewed = this.page.waitForEvent('load', { timeout: 60_000 });
    await this.page.getByRole('button', { name: 'Xong, xóa hết' }).tap();
    await renewed;
    await this.wake();
  }

  /** From home to the first screen of a guide, through the list of all tasks. */
  async openGuide(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Xem hết các việc' }).tap();
    await this.page.getByRole('button', { name: title }).tap();
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
