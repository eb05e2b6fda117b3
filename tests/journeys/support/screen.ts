import type { Page } from '@playwright/test';
import type { Role } from '../../../cms/base/access/roles.ts';
import { comesAlive } from './alive.ts';
import { stack } from './test.ts';

/** A screen of the admin, or a state that one click away shows. */
export interface Screen {
  name: string;
  /**
   * Below `/admin`; `{collection}` stands for the first document's id there. What the screen shows may have
   * to be made first: then a function makes it, and says where it is.
   */
  path: string | ((page: Page) => Promise<string>);
  /** Called once it is open. */
  then?: (page: Page) => Promise<unknown>;
}

export interface StaffScreen extends Screen {
  /** The roles that look at it. */
  eyes: Role[];
  /**
   * True if what it shows hangs on the role: each looks. At all others they look in turn, at all in a long
   * run.
   */
  byEach?: boolean;
}

/** Unfolds what stands under some words. */
export const unfold = (page: Page, words: string): Promise<void> =>
  page.locator('summary').filter({ hasText: words }).first().click();

/** Presses the first button of a name. */
export const pressButton = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Goes on to another screen. @param place below `/admin` */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.goto(`${stack.cms}/admin${place}`);
  await comesAlive(page);
}
