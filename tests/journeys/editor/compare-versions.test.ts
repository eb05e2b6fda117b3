import { Editor } from '../support/editor.ts';
import { asAdmin } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

interface Guide {
  id: string;
  steps: { title: string; picture: object; body: { root: { children: object[] } } }[];
}

const note = (text: string) => {
  const words = { type: 'text', text, version: 1, format: 0, detail: 0, mode: 'normal', style: '' };
  const root = (children: object[]) => ({
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    children,
  });
  const prose = { type: 'paragraph', version: 1, format: '', indent: 0, children: [words] };
  const body = { root: root([prose]) };
  const fields = { id: 'a1b2c3d4e5f6', blockType: 'callout', kind: 'warning', body };
  return { type: 'block', version: 2, format: '', fields };
};

test('two versions told in words: drawings are seen and blocks are read, no names of the code', async ({
  page,
}) => {
  const made = (await asAdmin('GET', 'guides?limit=1&depth=0&draft=true&sort=-title')) as {
    docs: Guide[];
  };
  const [{ id = '', steps = [] } = {}] = made.docs;
  const [first] = steps;
  if (!first) throw new Error('The first guide has no step.');
  const draw = async (drawing: string) => {
    first.picture = { source: 'drawing', drawing };
    await asAdmin('PATCH', `guides/${id}?draft=true`, { steps });
  };
  await draw('dien-thoai');
  first.body.root.children.unshift(note('Ai hỏi mã thì cúp máy.'));
  await draw('quet-ma-qr');

  const editor = await Editor.login(page);
  await editor.visit(`/collections/guides/${id}/versions`);
  await page.locator('tbody a').first().click();
  const changes = page.getByRole('region', { name: 'Có gì thay đổi' });
  await expect(changes.getByRole('heading')).toContainText('2 chỗ đã đổi so với bản lưu lúc');
  await expect(changes.getByText(`Bước 1: ${first.title}`)).toBeVisible();
  await expect(changes.getByRole('deletion')).toContainText('Điện thoại cầm trong tay');
  const added = changes.getByRole('insertion');
  for (const words of [
    'Đưa điện thoại quét mã QR',
    'Khung lưu ý',
    'Loại: Cảnh báo',
    'Ai hỏi mã thì cúp máy.',
  ])
    await expect(added.filter({ hasText: words })).toBeVisible();
  await expect(changes).not.toContainText(/a1b2c3d4e5f6|dien-thoai|quet-ma-qr|_status/);
});
