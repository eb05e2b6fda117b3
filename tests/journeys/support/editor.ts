import { expect, type Page } from '@playwright/test';
import { stack } from './test.ts';

/** What an editor does in the CMS, by the words on the screen. */
export class Editor {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async login(page: Page): Promise<Editor> {
    await page.goto(`${stack.cms}/admin/login`);
    await page.getByLabel('Email').fill(stack.email);
    await page.getByLabel('Mật khẩu').fill(stack.password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(page.getByRole('heading', { name: /^Chào / })).toBeVisible();
    return new Editor(page);
  }

  /** @param place below `/admin/collections/` */
  async open(place: string): Promise<void> {
    await this.page.goto(`${stack.cms}/admin/collections/${place}`);
    await expect(this.page.getByRole('button', { name: 'Đăng lên trang' })).toBeVisible();
  }

  /** Chooses from a list that is searched by typing. */
  async choose(label: string, option: string): Promise<void> {
    const field = this.page
      .locator('.field-type.relationship, .field-type.select')
      .filter({ has: this.page.locator('label', { hasText: label }) });
    await field.getByRole('combobox').click();
    await this.page.keyboard.type(option);
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Types into the first rich text on the screen. */
  async write(text: string): Promise<void> {
    const area = this.page
      .getByRole('textbox')
      .and(this.page.locator('[contenteditable=true]'))
      .first();
    await area.click();
    await area.pressSequentially(text);
  }

  async saveDraft(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lưu bản nháp' }).click();
    await expect(this.page.getByText('thành công').first()).toBeVisible();
  }

  async publish(): Promise<void> {
    await this.page.getByRole('button', { name: 'Đăng lên trang' }).click();
    await expect(this.page.getByText('thành công').first()).toBeVisible();
  }

  async unpublish(): Promise<void> {
    await this.page.locator('.doc-controls__popup').getByRole('button').first().click();
    await this.page.getByRole('button', { name: 'Gỡ khỏi trang' }).first().click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
  }
}
