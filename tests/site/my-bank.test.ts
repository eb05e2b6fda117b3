import { describe, expect, inject, test } from 'vitest';
import { freshPage } from './support/browser.ts';

const { url } = inject('seed');
const lists = ['bi-lua-dao-lam-gi', 'mat-dien-thoai', 'viec-nhe-luong-cao'];

describe('the list of banks', () => {
  test.for(lists)('of %s has the own one first, also the next time', async (slug) => {
    const page = await freshPage();
    const open = () => page.goto(`${url}/huong-dan/${slug}/`);
    const step = page.locator('.step', { has: page.getByRole('combobox') });
    const choice = step.getByRole('combobox', { name: 'Ngân hàng của tôi' });
    const first = step.locator('.field + p');
    await open();
    expect(await step.getByRole('link', { name: /^Gọi/ }).first().textContent()).toMatch(
      /1900\s545\s413/,
    );
    await choice.selectOption('Techcombank');
    await expect.poll(() => first.textContent()).toMatch(/Techcombank\s+Gọi 1800\s588\s822/);
    await choice.selectOption('Agribank');
    await expect.poll(() => first.textContent()).toContain('số ở mặt sau thẻ, hoặc ra quầy');
    await open();
    await expect.poll(() => choice.inputValue()).toBe('Agribank');
    await expect.poll(() => first.textContent()).toContain('số ở mặt sau thẻ, hoặc ra quầy');
    await choice.selectOption('');
    await expect.poll(() => step.getByText(/^Agribank: /).count()).toBe(0);
    await open();
    expect(await choice.inputValue()).toBe('');
  });

  test('is whole without JavaScript, and offers no choice', async () => {
    const page = await freshPage({ javaScriptEnabled: false });
    await page.goto(`${url}/huong-dan/mat-dien-thoai/`);
    expect(await page.getByText('Techcombank').first().isVisible()).toBe(true);
    expect(await page.getByText(/^Agribank: /).isVisible()).toBe(true);
    expect(await page.locator('select').isVisible()).toBe(false);
  });
});
