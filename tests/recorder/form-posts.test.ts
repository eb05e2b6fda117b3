import { mkdir, writeFile } from 'node:fs/promises';
import { type Page, type Request, expect, test } from '@playwright/test';
import { format } from 'prettier';
import type { Role } from '../../cms/base/access/roles.ts';
import { signIn } from '../journeys/support/accounts.ts';
import { comesAlive } from '../journeys/support/alive.ts';
import { retireColleagues } from '../journeys/support/people.ts';
import { stack } from '../journeys/support/test.ts';
import { type Form, forms } from '../support/form-posts/forms.ts';
import { type Recording, recordingOf } from '../support/form-posts/recordings.ts';
import { shapeOfNew, typedWords } from '../support/form-posts/shape.ts';
import { documentFor, guideThroughItsLife } from './documents.ts';
import { add, isLook, type Seen, seen } from './seen.ts';

/** Collections that are opened, all of them unless some are named: `ONLY=guides,teams`. */
const only = process.env['ONLY']?.split(',') ?? Object.keys(forms);

test.afterAll(retireColleagues);

for (const [collection, form] of Object.entries(forms).filter(([one]) => only.includes(one)))
  test(collection, async ({ page, context }) => {
    const recording: Recording = { create: [], add: [], save: [] };
    const records = recorderOf(page, collection, form);
    for (const role of rolesOf(collection, form)) {
      await signIn(context, role);
      // Those who write for the province make new ones alike.
      if (isMadeBy(role, collection)) add(recording.create, await records.create(), role);
      const id = await documentFor(page, collection, role);
      const { grown, saved } = await records.save(id);
      if (grown) add(recording.add, grown, role);
      add(recording.save, saved, role, 'draft');
      if (collection !== 'guides' || role !== 'admin') continue;
      for await (const { id: one, state } of guideThroughItsLife(page)) {
        if (state !== 'trashed') add(recording.save, await records.saveAsIs(one), role, state);
        else {
          const of = { roles: [role], states: [state] };
          recording.throwAway = { ...of, ...(await records.throwAway(one)).post, states: ['off'] };
          recording.restore = { ...of, ...(await records.restore(one)).post };
        }
      }
    }
    await mkdir(new URL('.', recordingOf(collection)), { recursive: true });
    const json = await format(JSON.stringify(recording), { parser: 'json', printWidth: 100 });
    await writeFile(recordingOf(collection), json);
  });

/**
 * Tells if a form begins empty: a file is chosen before, readers write answers, communes are given,
 * an account is not made before it has an address.
 */
function isMadeBy(role: Role, collection: string): boolean {
  const given = ['media', 'consent-forms', 'feedback', 'users'];
  const never = [...given, ...(role === 'commune' ? ['communes'] : [])];
  return role !== 'editor' && !never.includes(collection);
}

/**
 * Whose forms are recorded: those of an editor and an approver are as an administrator's, which the
 * contract tests hold against what Payload fills them with.
 */
function rolesOf(collection: string, { roles }: Form): Role[] {
  const all = ['guides', 'teams'].includes(collection);
  return roles.filter(
    (role) => role === 'admin' || role === 'commune' || (all && role === 'editor'),
  );
}

/** Presses the buttons of one collection's forms. What is posted is kept, and does not arrive. */
function recorderOf(page: Page, collection: string, form: Form) {
  let times = 0;
  const list = `${stack.cms}/admin/collections/${collection}`;

  /** Lists of words have no field to be found by an id. */
  const field = () => page.locator(`${form.words ? '.' : '#'}field-${form.types}`).first();

  async function open(place: string): Promise<void> {
    await page.goto(`${list}/${place}`);
    await comesAlive(page);
    await expect(field()).toBeAttached();
  }

  async function write(): Promise<void> {
    if (!form.words) return field().fill(`${typedWords} ${(times += 1)}`);
    await field().click();
    await page.keyboard.type(`${typedWords} ${(times += 1)}`);
    await page.keyboard.press('Enter');
  }

  /** Each list gets a row, also those inside rows, whichever tab they stand in. @returns how many */
  async function addRows(): Promise<number> {
    const without = page.locator('.array-field:not(:has(.array-field__draggable-rows))');
    const tabs = page.locator('.tabs-field__tab-button');
    let added = 0;
    for (let at = 0; at < Math.max(1, await tabs.count()); at += 1) {
      if ((await tabs.count()) > 0) await tabs.nth(at).click();
      for (let left = await without.count(); left > 0; left = await without.count()) {
        await without.first().locator('> .array-field__add-row').dispatchEvent('click');
        await expect.poll(() => without.count(), `a row in tab ${at}`).not.toBe(left);
        // The content of a new row comes from the server.
        await expect(page.locator('.array-field__row:not(:has(.field-type))')).toHaveCount(0);
        added += 1;
      }
    }
    if ((await tabs.count()) > 0) await tabs.first().click();
    return added;
  }

  async function press(
    name: RegExp | string,
    { within = page.locator('body'), arrives = false } = {},
  ): Promise<Request> {
    let posted: Request | undefined;
    const isOurs = (url: URL) => url.pathname.startsWith(`/api/${collection}`);
    await page.route(isOurs, async (route) => {
      const request = route.request();
      if (!['POST', 'PATCH'].includes(request.method()) || isLook(request)) return route.fallback();
      posted = request;
      if (arrives) return route.fallback();
      // The form stays as it is.
      await route.fulfill({ status: 500, json: { errors: [{ message: 'Chỉ ghi mẫu.' }] } });
    });
    await within.getByRole('button', { name }).first().click();
    await expect.poll(() => posted, `what ${name} posts`).toBeTruthy();
    await page.unroute(isOurs);
    if (!posted) throw new Error('Nothing was posted.');
    return posted;
  }

  const save = () => press(/^Lưu/);

  async function typeAndSave(id: string): Promise<Seen> {
    await write();
    return seen(await save(), id);
  }

  return {
    async create(): Promise<Seen> {
      await open('create');
      await write();
      const request = await save();
      const { post, posted } = seen(request);
      return { post: { ...post, body: shapeOfNew(posted) }, posted };
    },
    /** Adds a row to each list for good, where there are lists, and saves once more. */
    async save(id: string): Promise<{ grown?: Seen; saved: Seen }> {
      await open(id);
      if ((await addRows()) === 0) return { saved: await typeAndSave(id) };
      await write();
      const request = await press(/^Lưu/, { arrives: true });
      const answer = await request.response();
      expect(answer?.ok(), await answer?.text()).toBe(true);
      await page.waitForLoadState('networkidle');
      return { grown: seen(request, id), saved: await typeAndSave(id) };
    },
    async saveAsIs(id: string): Promise<Seen> {
      await open(id);
      return typeAndSave(id);
    },
    async throwAway(id: string): Promise<Seen> {
      await open(id);
      await page.getByText('Việc khác').click();
      await page.getByRole('button', { name: 'Bỏ vào thùng rác' }).click();
      const dialog = page.getByRole('dialog');
      const thrown = seen(await press('Bỏ vào thùng rác', { within: dialog, arrives: true }), id);
      await page.waitForURL(list);
      return thrown;
    },
    async restore(id: string): Promise<Seen> {
      await page.goto(`${list}/trash/${id}`);
      await comesAlive(page);
      await page.getByRole('button', { name: 'Khôi phục' }).click();
      return seen(await press('Xác nhận', { within: page.getByRole('dialog') }), id);
    },
  };
}
