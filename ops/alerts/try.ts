import { readEnvironment } from '../../env/environment.ts';
import { readArguments, runCommand, sentenceOf } from '../../env/terminal.ts';
import { deliver, waysOf } from './deliver.ts';

const names = { mail: 'Thư tới ALERT_MAIL', webhook: 'ALERT_WEBHOOK' };

/** `npm run alerts:try`: sends a trial to everybody who would be told. */
await runCommand(async () => {
  readArguments('npm run alerts:try', { options: {} });
  const environment = readEnvironment();
  const ways = waysOf(environment);
  if (ways.length === 0)
    throw new Error('Chưa đặt ALERT_MAIL hay ALERT_WEBHOOK nên không có ai để báo.');
  const sentence = 'Đây là báo động thử. Nhận được là nơi báo đã đặt đúng, không phải làm gì thêm.';
  const news = { begun: [{ id: 'trial', sentence }], still: [], over: [] };
  const faults: string[] = [];
  for (const way of ways)
    await deliver(news, way, environment).then(
      () => console.log(`${names[way]}: đã gửi.`),
      (error: unknown) => faults.push(sentenceOf(error)),
    );
  if (faults.length > 0) throw new Error(faults.join('\n'));
});
