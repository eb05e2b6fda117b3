import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { type Page, type Request, expect, test } from '@playwright/test';
import { format } from 'prettier';
import type { Role } from '../../cms/base/access/roles.ts';
import { signIn } from '../journeys/support/accounts.ts';
import { comesAlive } from '../journeys/support/alive.ts';
import { logIn } from '../journeys/support/login.ts';
import { makeColleague, retireColleagues } from '../journeys/support/people.ts';
import { stack } from '../journeys/support/test.ts';
import { may } from '../contract/support/rights.ts';
import { type Form, forms } from '../support/form-posts/forms.ts';
import { readRecording, type Recording, recordingOf } from '../support/form-posts/recordings.ts';
import { shapeOfNew, typedWords } from '../support/form-posts/shape.ts';
import {
  chosenPicture,
  documentFor,
  guideThroughItsLife,
  newDocument,
  ownTeam,
} from './documents.ts';
import { add, isLook, type Seen, seen } from './seen.ts';

/** Collections that are opened, all of them unless some are named: `ONLY=guides,teams`. */
const only = process.env['ONLY']?.split(',') ?? Object.keys(forms);

test.afterAll(retireColleagues);

for (const [collection, form] of Object.entries(forms).filter(([one]) => only.includes(one)))
  test(collection, async ({ page, context }) => {
    const recording: Pick<Recording, 'create' | 'add' | 'save'> = { create: [], add: [], save: [] };
    const records = recorderOf(page, collection, form);
    for (const role of rolesOf(collection, form)) {
      await signIn(context, role);
      // Those who write for the province make new ones alike.
      if (isMadeBy(role, collection)) add(recording.create, await records.create(), role);
      // Some only make new ones.
      if (!form.roles.includes(role)) continue;
      const id = await documentFor(page, collection, role);
      const { grown, saved } = await records.save(id);
      if (grown) add(recording.add, grown, role);
      add(recording.save, saved, role, 'draft');
      if (collection !== 'guides' || role !== 'admin') continue;
      for await (const { id: one, state } of guideThroughItsLife(page))
        add(recording.save, await records.saveAsIs(one), role, state);
    }
    await keep(collection, recording);
  });

for (const collection of only.filter((one) => may('admin', 'restore', one)))
  test(`${collection}, thrown away and brought back`, async ({ page, context }) => {
    const role = may('approver', 'trash', collection) ? 'approver' : 'admin';
    // Who removes much is slowed down: one account for each.
    if (role === 'approver') await logIn(context, await makeColleague(role, 'Anh Duyệt'));
    else await signIn(context, role);
    const records = recorderOf(page, collection, forms[collection]!);
    const id = await newDocument(page, collection, role);
    const thrown = (await records.throwAway(id)).post;
    const back = (await records.restore(id)).post;
    await keep(collection, {
      throwAway: { roles: [role], states: ['draft'], ...thrown },
      restore: { roles: [role], states: ['trashed'], ...back },
    });
    if (!may('admin', 'delete', collection)) return;
    await signIn(context, 'admin');
    const { post } = await records.eraseInTrash(id);
    await keep(collection, { erase: { roles: ['admin'], states: ['trashed'], ...post } });
  });

const withoutTrash = (one: string) => !may('admin', 'restore', one);

for (const collection of only.filter((one) => withoutTrash(one) && may('admin', 'delete', one)))
  test(`${collection}, deleted for good`, async ({ page, context }) => {
    await signIn(context, 'admin');
    const records = recorderOf(page, collection, forms[collection]!);
    const { post } = await records.erase(await documentFor(page, collection, 'admin'));
    await keep(collection, { erase: { roles: ['admin'], states: ['live'], ...post } });
  });

/** Writes what was recorded, beside what was recorded of the same collection before. */
async function keep(collection: string, recording: Partial<Recording>): Promise<void> {
  const file = recordingOf(collection);
  const before = existsSync(file) ? await readRecording(collection) : {};
  await mkdir(new URL('.', file), { recursive: true });
  const json = JSON.stringify({ ...before, ...recording });
  await writeFile(file, await format(json, { parser: 'json', printWidth: 100 }));
}

/** Tells if somebody has an empty form to begin with; an editor's is an administrator's. */
const isMadeBy = (role: Role, collection: string): boolean =>
  role !== 'editor' && may(role, 'create', collection);

/**
 * Whose forms are recorded: those of an editor and an approver are as an administrator's, which the
 * contract tests hold against what Payload fills them with.
 */
function rolesOf(collection: string, { roles }: Form): Role[] {
  const all = ['guides', 'teams'].includes(collection);
  const official = may('commune', 'create', collection) || roles.includes('commune');
  return [
    'admin',
    ...(all ? (['editor'] as const) : []),
    ...(official ? (['commune'] as const) : []),
  ];
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
      if (!['POST', 'PATCH', 'DELETE'].includes(request.method()) || isLook(request))
        return route.fallback();
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

  async function chooseDelete(): Promise<void> {
    await page.locator('.doc-controls__popup .popup-button').click();
    await page.locator('#action-delete').click();
  }

  async function typeAndSave(id: string): Promise<Seen> {
    await write();
    return seen(await save(), id);
  }

  return {
    async create(): Promise<Seen> {
      await open(await placeOfNew(collection));
      if (form.file) await page.locator('input[type=file]').setInputFiles(await chosenPicture());
      for (const [name, words] of Object.entries(form.given ?? {}))
        await giveNew(page, name, words);
      await write();
      const request = await save();
      const { post, posted } = seen(request);
      const body = shapeOfNew(posted, Object.keys(form.given ?? {}));
      return { post: { ...post, body }, posted };
    },
    /** Adds a row to each list for good, where there are lists, and saves once more. */
    async save(id: string): Promise<{ grown?: Seen; saved: Seen }> {
      await open(id);
      if ((await addRows()) === 0) return { saved: await typeAndSave(id) };
      await write();
      const request = await press(/^Lưu/, { arrives: true });
      const answer = await request.response();
      expect(answer?.ok(), await answer?.text()).toBe(true);
      await expect(page.getByText('thành công').first()).toBeVisible();
      return { grown: seen(request, id), saved: await typeAndSave(id) };
    },
    async saveAsIs(id: string): Promise<Seen> {
      await open(id);
      return typeAndSave(id);
    },
    /** Throws it away by the menu of the workflow, where there is one; else by Payload's own. */
    async throwAway(id: string): Promise<Seen> {
      await open(id);
      const hasWorkflow = may('admin', 'draft', collection);
      if (hasWorkflow) {
        await page.getByText('Việc khác').click();
        await page.getByRole('button', { name: 'Bỏ vào thùng rác' }).click();
      } else await chooseDelete();
      const within = page.getByRole('dialog');
      const name = hasWorkflow ? 'Bỏ vào thùng rác' : 'Xác nhận';
      const request = await press(name, { within, arrives: true });
      const answer = await request.response();
      expect(answer?.ok(), await answer?.text()).toBe(true);
      await page.waitForURL(list);
      return seen(request, id);
    },
    async restore(id: string): Promise<Seen> {
      await page.goto(`${list}/trash/${id}`);
      await comesAlive(page);
      await page.getByRole('button', { name: 'Khôi phục' }).click();
      return seen(await press('Xác nhận', { within: page.getByRole('dialog') }), id);
    },
    async eraseInTrash(id: string): Promise<Seen> {
      await page.goto(`${list}/trash/${id}`);
      await comesAlive(page);
      await page.getByRole('button', { name: 'Xóa vĩnh viễn' }).click();
      return seen(await press('Xác nhận', { within: page.getByRole('dialog') }), id);
    },
    /** Deletes it where there is no trash. */
    async erase(id: string): Promise<Seen> {
      await open(id);
      await chooseDelete();
      return seen(await press('Xác nhận', { within: page.getByRole('dialog') }), id);
    },
  };
}

/** The address of an empty form; that of a signed paper is opened at its team. */
async function placeOfNew(collection: string): Promise<string> {
  return collection === 'consent-forms' ? `create?to=${await ownTeam()}` : 'create';
}

/** Fills in what nobody can leave out. Days and words end with Enter. */
async function giveNew(page: Page, name: string, words: string): Promise<void> {
  const text = page.locator(`input#field-${name}`);
  const parts = page.locator(`:is(#field-${name}, .field-${name}) input`).first();
  await expect(text.or(parts).first()).toBeAttached();
  if ((await text.count()) > 0) return text.fill(words);
  await parts.fill(words);
  await parts.press('Enter');
}
