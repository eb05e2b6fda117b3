import { mkdir, writeFile } from 'node:fs/promises';
import { type Page, type Request, expect, test } from '@playwright/test';
import { format } from 'prettier';
import { signIn } from '../journeys/support/accounts.ts';
import { comesAlive } from '../journeys/support/alive.ts';
import { asAdmin, retireColleagues } from '../journeys/support/people.ts';
import { stack } from '../journeys/support/test.ts';
import { type SingleForm, singleForms } from '../support/form-posts/forms.ts';
import { isFormPost } from '../support/form-posts/of-request.ts';
import { type RecordedPost, recordingOf } from '../support/form-posts/recordings.ts';
import { typedWords } from '../support/form-posts/shape.ts';
import { add, seen } from './seen.ts';

/** Forms that are opened, all of them unless some are named: `ONLY=settings`. */
const only = process.env['ONLY']?.split(',') ?? Object.keys(singleForms);

test.afterAll(retireColleagues);

for (const [name, form] of Object.entries<SingleForm>(singleForms).filter(([one]) =>
  only.includes(one),
))
  test(name, async ({ page, context }) => {
    const save: RecordedPost[] = [];
    // A document that was never saved has no time yet.
    if (form.posts.startsWith('globals/')) {
      const kept = (await asAdmin('GET', `${form.posts}?depth=0`)) as object;
      await asAdmin('POST', form.posts, { ...kept, id: undefined });
    }
    for (const role of form.roles) {
      await signIn(context, role);
      const request = await savedIn(page, form);
      const id = new URL(request.url()).pathname.split('/users/')[1];
      add(save, seen(request, id), role);
      // Who has a form open keeps the next one out, and asks again for what is not saved.
      await page.goto('about:blank');
      await asAdmin('DELETE', 'payload-locked-documents?where[id][exists]=true');
    }
    const recording = { create: [], add: [], save };
    await mkdir(new URL('.', recordingOf(name)), { recursive: true });
    const json = await format(JSON.stringify(recording), { parser: 'json', printWidth: 100 });
    await writeFile(recordingOf(name), json);
  });

/** Types into a form and presses its button. @returns what is posted, which does not arrive */
async function savedIn(page: Page, form: SingleForm): Promise<Request> {
  await page.goto(`${stack.cms}/admin/${form.page}`);
  await comesAlive(page);
  const field = page.locator(`${form.words ? '.' : '#'}field-${form.types}`).first();
  if (form.words) {
    await field.click();
    await page.keyboard.type(typedWords);
    await page.keyboard.press('Enter');
  } else await field.fill(typedWords);
  let posted: Request | undefined;
  const isOurs = (url: URL) => url.pathname.startsWith(`/api/${form.posts}`);
  await page.route(isOurs, async (route) => {
    const request = route.request();
    if (!isFormPost(request)) return route.fallback();
    posted = request;
    await route.fulfill({ status: 500, json: { errors: [{ message: 'Chỉ ghi mẫu.' }] } });
  });
  await page.getByRole('button', { name: /^Lưu/ }).first().click();
  await expect.poll(() => posted, `what ${form.page} posts`).toBeTruthy();
  await page.unroute(isOurs);
  if (!posted) throw new Error('Nothing was posted.');
  return posted;
}
