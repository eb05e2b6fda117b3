import type { Environment } from '../../env/environment.ts';
import { openTransport } from '../../cms/base/mail/transport.ts';
import type { Item, News, Way } from './book.ts';
import { DeliveryFault } from './delivery-fault.ts';

/** The settings needed to tell people. */
export type Delivery = Pick<Environment, 'mail' | 'alerts' | 'siteUrl'>;

/** Milliseconds that whoever takes a webhook may need. */
const patience = 10_000;

/** The ways that are set up. */
export function waysOf({ mail, alerts }: Delivery): Way[] {
  return [
    ...(mail && alerts && alerts.mail.length > 0 ? (['mail'] as const) : []),
    ...(alerts?.webhook ? (['webhook'] as const) : []),
  ];
}

/** @throws {DeliveryFault} when nobody took it */
export async function deliver(news: News, way: Way, delivery: Delivery): Promise<void> {
  try {
    await { mail: byMail, webhook: byWebhook }[way](news, delivery);
  } catch (error) {
    throw new DeliveryFault(way, error);
  }
}

async function byMail(news: News, { mail, alerts, siteUrl }: Delivery): Promise<void> {
  if (!mail || !alerts) return;
  const { transport, sender } = openTransport(mail);
  await transport.sendMail({
    from: sender,
    to: alerts.mail,
    subject: subjectOf(news, siteUrl),
    text: `${textOf(news)}\n\n${siteUrl}\n`,
  });
}

/** `text` is what chat services show; the lists are for programs. */
async function byWebhook(news: News, { alerts, siteUrl }: Delivery): Promise<void> {
  if (!alerts?.webhook) return;
  const answer = await fetch(alerts.webhook, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: `${subjectOf(news, siteUrl)}\n${textOf(news)}`, ...news }),
    signal: AbortSignal.timeout(patience),
    redirect: 'error',
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`nơi ấy trả lời mã ${answer.status}`);
}

function subjectOf({ begun, still, over }: News, siteUrl: string): string {
  const wrong = begun.length + still.length;
  const what = wrong > 0 ? `Cần xem: ${wrong} việc` : `Đã ổn: ${over.length} việc`;
  return `[Ấp Số] ${what} · ${new URL(siteUrl).host}`;
}

function textOf({ begun, still, over }: News): string {
  return [
    paragraph('Mới xảy ra', begun),
    paragraph('Vẫn chưa xong từ hôm trước', still),
    paragraph('Đã ổn trở lại', over),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function paragraph(heading: string, items: Item[]): string {
  if (items.length === 0) return '';
  return [`${heading}:`, ...items.map(({ sentence }) => `- ${sentence}`)].join('\n');
}
