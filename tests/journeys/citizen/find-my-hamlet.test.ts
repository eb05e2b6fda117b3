import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { sampleHamlets } from '../../support/sample/people.ts';
import { sampleSnapshot } from '../../support/snapshot.ts';
import { OwnSite } from '../support/own-site.ts';
import { expect, test } from '../support/test.ts';

// Saving it all for later is not what this is about.
test.use({ serviceWorkers: 'block' });

let site: OwnSite;
test.beforeAll(async () => {
  site = await OwnSite.open();
});
test.afterAll(() => site.close());

test('who types a hamlet that the commune does not have is told so, with the way to old names', async ({
  page,
}) => {
  await site.publish(withManyHamlets());
  await page.goto(`${site.url}/xa-phuong/phuong-tan-thanh/`);
  const filter = page.getByRole('searchbox', { name: 'Gõ tên khóm để tìm nhanh' });
  const said = page.getByRole('status');
  await filter.fill('khom 1');
  await expect(page.getByRole('link', { name: /^Khóm 2$/ })).toBeHidden();
  await expect(said).toBeEmpty();
  await filter.fill('rach goc');
  await expect(said).toContainText('Không thấy khóm này.');
  await expect(said.getByRole('link', { name: 'tra tên xã cũ' })).toHaveAttribute(
    'href',
    '/ten-cu/',
  );
  await filter.fill('');
  await expect(said).toBeEmpty();
});

/** A ward of so many hamlets that one may look for a name. */
function withManyHamlets() {
  const [model] = sampleHamlets.filter(({ slug }) => slug === 'khom-2');
  const more = Array.from({ length: 8 }, (_, at) => ({
    ...model,
    id: `phuong-tan-thanh-khom-${at + 20}`,
    slug: `khom-${at + 20}`,
    name: `Khóm ${at + 20}`,
  }));
  const hamlets = [...sampleHamlets, ...more] as Snapshot['hamlets'];
  return sampleSnapshot({ hamlets });
}
