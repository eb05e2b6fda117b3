import { expect, type Locator, type Page } from '@playwright/test';
import { comesAlive } from './alive.ts';
import { logIn, type Login } from './login.ts';
import { stack } from './test.ts';

/** The deeds of an editor in the CMS, by the words on the screen. */
export class Editor {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Gets in without opening anything. */
  static async login(page: Page, { email, password }: Login = stack): Promise<Editor> {
    await logIn(page.context(), { email, password });
    return new Editor(page);
  }

  /** Its parts come one by one, and each moves those below it: none is to be pressed before the last. */
  async openDashboard(): Promise<void> {
    await this.visit('');
    await expect(this.page.getByRole('heading', { name: /^Chào / })).toBeVisible();
    await expect(this.page.locator('.panel-waits')).toHaveCount(0);
  }

  /** @param place below `/admin` */
  async visit(place: string): Promise<void> {
    await this.page.goto(`${stack.cms}/admin${place}`);
    await comesAlive(this.page);
  }

  /** @param place below `/admin/collections/` */
  async open(place: string): Promise<void> {
    await this.visit(`/collections/${place}`);
    await expect(this.bar.getByRole('button', { name: 'Lưu bản nháp' })).toBeVisible();
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

  /** Fills in what every guide needs before it is sent: whom to ask, and when it is read again. */
  async vouch(): Promise<void> {
    await this.page.getByRole('button', { name: 'Hỏi ai, hỏi đáp' }).click();
    await this.write('Bà con hỏi tổ công nghệ số ở ấp.');
    const day = this.page.locator('#field-reviewBy input');
    await day.fill('31/12/2027');
    await day.press('Enter');
    await this.page.getByRole('button', { name: 'Giới thiệu' }).click();
  }

  async saveDraft(): Promise<void> {
    await this.saves(() => this.page.getByRole('button', { name: 'Lưu bản nháp' }).click());
  }

  /** Does something that saves: the word of an earlier save may still stand there. */
  async saves(deed: () => Promise<void>): Promise<void> {
    const saved = this.page.waitForResponse(
      (answer) =>
        answer.request().method() !== 'GET' && answer.url().includes('&draft=true') && answer.ok(),
    );
    await deed();
    await saved;
    await expect(this.page.getByText('thành công').first()).toBeVisible();
  }

  /** The bar that tells where the document stands, and what can be done. */
  get bar(): Locator {
    return this.page.getByRole('region', { name: 'Quá trình duyệt' });
  }

  /** The first administrator is alone: nobody else could approve. */
  async publish(changeNote = 'Cập nhật nội dung.'): Promise<void> {
    if (await this.bar.getByRole('button', { name: 'Lưu bản nháp' }).isEnabled())
      await this.saveDraft();
    await this.bar.getByRole('button', { name: 'Tự duyệt và đăng' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Tự duyệt và đăng' });
    const note = dialog.getByLabel(/điều gì đã đổi$/);
    await expect(dialog).toBeVisible();
    if (await note.isVisible()) await note.fill(changeNote);
    await dialog.getByRole('button', { name: 'Tự duyệt và đăng' }).click();
    await expect(this.stage('Đang đăng')).toBeVisible();
  }

  async unpublish(reason = 'nội dung không còn đúng nữa'): Promise<void> {
    await this.chooseOther('Gỡ khỏi trang');
    const dialog = this.page.getByRole('dialog', { name: 'Gỡ khỏi trang' });
    await expect(dialog.getByRole('button', { name: 'Gỡ khỏi trang' })).toBeDisabled();
    await dialog.getByLabel('Trang này đã gỡ vì').fill(reason);
    await dialog.getByRole('button', { name: 'Gỡ khỏi trang' }).click();
    await expect(this.stage('Đã gỡ')).toBeVisible();
  }

  /** Does the next thing, and says what it asks for. */
  async decide(way: string, words: Record<string, string> = {}): Promise<void> {
    await this.bar.getByRole('button', { name: way, exact: true }).click();
    await this.confirm(way, words);
  }

  /** @param words by the labels of what is asked */
  async confirm(way: string, words: Record<string, string> = {}): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: way });
    for (const [label, text] of Object.entries(words)) await dialog.getByLabel(label).fill(text);
    await dialog.getByRole('button', { name: way }).click();
    await expect(dialog).toHaveCount(0);
  }

  /** Does something that is not the next thing. */
  async chooseOther(way: string): Promise<void> {
    await this.bar.getByText('Việc khác').click();
    await this.bar.getByRole('button', { name: way, exact: true }).click();
  }

  /** Goes where the menu leads to. */
  async chooseLink(way: string): Promise<void> {
    await this.bar.getByText('Việc khác').click();
    await this.bar.getByRole('link', { name: way, exact: true }).click();
  }

  stage(name: string): Locator {
    return this.bar.getByRole('status').getByText(name, { exact: true });
  }
}
