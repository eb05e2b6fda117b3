import { expect, type Page } from '@playwright/test';

/** Waits until a page of the admin hears: what is pressed or chosen before that is lost. */
export async function comesAlive(page: Page): Promise<void> {
  const deaf = page.locator('.template-default:not(.template-default--nav-hydrated)');
  await expect(deaf).toHaveCount(0);
}
