import { readEnvironment } from '../../env/environment.ts';
import { readArguments, runCommand, sentenceOf } from '../../env/terminal.ts';
import type { Way } from './book.ts';
import { deliver, waysOf } from './deliver.ts';
import { sendSignOfLife } from './ping.ts';

const names: Record<Way, string> = {
  mail: 'Thư tới ALERT_MAIL',
  webhook: 'ALERT_WEBHOOK',
  secondMail: 'Thư tới ALERT_SECOND_MAIL',
  secondWebhook: 'ALERT_SECOND_WEBHOOK',
};

/** `npm run alerts:try`: sends a trial to everybody who would be told, and a sign of life. */
await runCommand(async () => {
  readArguments('npm run alerts:try', { options: {} });
  const environment = readEnvironment();
  const ways = waysOf(environment);
  const ping = environment.alerts?.ping;
  if (ways.length === 0 && !ping)
    throw new Error('Chưa đặt ALERT_MAIL hay ALERT_WEBHOOK nên không có ai để báo.');
  const sentence = 'Đây là báo động thử. Nhận được là nơi báo đã đặt đúng, không phải làm gì thêm.';
  const news = { begun: [{ id: 'trial', sentence }], still: [], over: [] };
  const faults: string[] = [];
  const attempt = (name: string, work: Promise<void>) =>
    work.then(
      () => console.log(`${name}: đã gửi.`),
      (error: unknown) => faults.push(sentenceOf(error)),
    );
  for (const way of ways) await attempt(names[way], deliver(news, way, environment));
  if (ping) await attempt('ALERT_PING', sendSignOfLife(ping));
  if (faults.length > 0) throw new Error(faults.join('\n'));
});
