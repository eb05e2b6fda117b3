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

  const order: string[] = [];
  page.on('request', (request) => {
    if (/\/api\/(?:together|live|workflow)\b/.test(request.url())) order.push('a panel asks');
  });
  page.on('response', (answer) => {
    if (answer.request().method() === 'PATCH') order.push('it is saved');
    if (isFormState(answer)) order.push('the form is told');
  });
  const told = page.waitForResponse(isFormState);
  await page.getByLabel('Tên thông báo').fill('Lưu cho nhanh hơn');
  const answer = await (await told).text();
  expect(answer, 'fields, without what stands beside their inputs').toContain('"title":');
  expect(answer).not.toContain('"most":');
  // The editors have handed over the texts that they opened with; from here on no moment is idle.
  await page.evaluate(async () => {
    for (let time = 0; time < 4; time++) await new Promise((idle) => requestIdleCallback(idle));
    window.requestIdleCallback = () => 0;
  });
  await editor.saveDraft();
  await expect.poll(() => order).toContain('a panel asks');
  expect(order.slice(0, 4)).toEqual([
    'the form is told',
    'it is saved',
    'the form is told',
    'a panel asks',
  ]);
});

function isFormState(answer: { url(): string; request(): { method(): string } }): boolean {
  return answer.request().method() === 'POST' && answer.url().includes('/admin/');
}
