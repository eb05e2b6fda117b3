import { Editor } from '../support/editor.ts';
import { asAdmin } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

test('a save waits neither for a browser that is busy nor for the panels of its form', async ({
  page,
}) => {
  // What panels ask by the clock would come in between.
  await page.addInitScript(() => Object.assign(window, { setInterval: () => 0 }));
  const { doc } = (await asAdmin('POST', 'notices?draft=true', {
    title: 'Lưu cho nhanh',
    _status: 'draft',
  })) as { doc: { id: string } };
  const editor = await Editor.login(page);
  await editor.open(`notices/${doc.id}`);
  await expect(editor.stage('Nháp')).toBeVisible();

  // A form reads its answer while the rest of it still comes: it may be told before the request is finished.
  const order: string[] = [];
  page.on('request', (request) => {
    if (/\/api\/(?:together|live|workflow)\b/.test(request.url())) order.push('a panel asks');
  });
  page.on('requestfinished', (request) => {
    if (request.method() === 'PATCH') order.push('it is saved');
  });
  page.on('response', (response) => {
    if (isFormState(response.request())) order.push('the form is told');
  });
  let answer: string | undefined;
  let times = 0;
  // What is typed before a form has settled is told with what follows.
  await expect(async () => {
    const told = page.waitForEvent('requestfinished', { predicate: isFormState, timeout: 5_000 });
    await page.getByLabel('Tên thông báo').fill(`Lưu cho nhanh hơn ${++times}`);
    answer = await (await (await told).response())?.text();
  }).toPass();
  expect(answer, 'fields, without what stands beside their inputs').toContain('"title":');
  expect(answer).not.toContain('"most":');
  // The editors have handed over the texts that they opened with; from here on no moment is idle.
  await page.evaluate(async () => {
    for (let time = 0; time < 4; time++) await new Promise((idle) => requestIdleCallback(idle));
    window.requestIdleCallback = () => 0;
  });
  order.length = 0;
  await editor.saveDraft();
  await expect.poll(() => order).toContain('a panel asks');
  expect(order.slice(0, 3)).toEqual(['it is saved', 'the form is told', 'a panel asks']);
});

function isFormState(request: { url(): string; method(): string }): boolean {
  return request.method() === 'POST' && request.url().includes('/admin/');
}
