import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { sampleNotices } from '../../support/sample/pages.ts';
import { sampleSnapshot } from '../../support/snapshot.ts';
import { OwnSite } from '../support/own-site.ts';
import { expect, test } from '../support/test.ts';

test.use({ serviceWorkers: 'block' });

const guide = '/huong-dan/vneid-muc-2/';
/** A second urgent notice beside that of the sample. */
const storm = {
  ...sampleNotices[0],
  id: 'bao-so-5',
  slug: 'bao-so-5',
  title: 'Bão số 5 sắp vào',
};

let site: OwnSite;
test.beforeAll(async () => {
  site = await OwnSite.open();
});
test.afterAll(() => site.close());

test('each urgent notice is shown until it is closed, and again when it says something else', async ({
  page,
}) => {
  const publish = (more: object) => site.publish(withNotice(more));
  const banner = page.getByRole('region', { name: 'Thông báo khẩn' });
  const close = banner.getByRole('button', { name: 'Đóng' });
  const read = () => page.goto(site.url + guide, { waitUntil: 'networkidle' });

  await publish(storm);
  await read();
  const first = await banner.getByRole('link').innerText();
  await close.click();
  await read();
  await expect(banner.getByRole('link')).not.toHaveText(first);
  await close.click();
  await read();
  await expect(banner).toBeHidden();

  await publish({ ...storm, title: 'Bão số 5 đã vào, bà con ở yên trong nhà' });
  await read();
  await expect(banner.getByRole('link')).toHaveText(
    'Khẩn: Bão số 5 đã vào, bà con ở yên trong nhà',
  );
});

function withNotice(notice: object) {
  const notices = [...sampleNotices, notice] as Snapshot['notices'];
  return sampleSnapshot({ notices });
}
