import { expect, test } from './support.ts';

// Saving it all for later is not what this is about.
test.use({ serviceWorkers: 'block' });

for (const address of ['/huong-dan/bi-lua-dao-lam-gi/', '/lua-dao/'])
  for (const text of ['1', '3'])
    test(`${address} begins with whom to call, at text size ${text}`, async ({ page, site }) => {
      await page.addInitScript((size) => localStorage.setItem('co-chu', size), text);
      await page.goto(site.url + address);
      const bar = page.getByRole('region', { name: 'Gấp thì gọi liền' });
      await expect(bar.getByText('Ngân hàng: gọi số in ở mặt sau thẻ.')).toBeInViewport();
      const police = bar.getByRole('link', { name: 'Gọi Công an 113' });
      await expect(police).toBeInViewport({ ratio: 1 });
      await expect(police).toHaveAttribute('href', 'tel:113');
      await expect(bar.getByRole('link', { name: /156$/ })).toBeInViewport({ ratio: 1 });
    });

test('a guide that can wait begins with its title', async ({ page, site }) => {
  await page.goto(`${site.url}/huong-dan/can-cuoc/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Gấp thì gọi liền' })).toHaveCount(0);
});
