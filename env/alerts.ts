import { z } from 'zod';

/** The people who are told, and the ways to reach them. */
export interface Receivers {
  mail: string[];
  /** An address that takes messages, and the file that says how (`ops/alerts/form.ts`). */
  webhook?: string;
  form?: string;
}

/** The receivers of alerts. */
export interface Alerts extends Receivers {
  /** Those who are told of what lasts half an hour. */
  second?: Receivers;
  /** The address that expects a sign of life each minute, and alarms when none comes. */
  ping?: string;
}

const mails = z
  .string()
  .regex(/^[^\s<>@,]+@[^\s<>@,]+(?:\s*,\s*[^\s<>@,]+@[^\s<>@,]+)*$/)
  .transform((value) => value.split(/\s*,\s*/))
  .optional();
/** `fetch` takes no name and password in an address, and would repeat them. */
const address = z
  .url({ protocol: /^https?$/ })
  .refine((value) => {
    const url = URL.parse(value);
    return !url?.username && !url?.password;
  })
  .optional();
const file = z.string().optional();

/** The variables about alerts. */
export const alertShape = {
  ALERT_MAIL: mails,
  ALERT_WEBHOOK: address,
  ALERT_WEBHOOK_FORM: file,
  ALERT_SECOND_MAIL: mails,
  ALERT_SECOND_WEBHOOK: address,
  ALERT_SECOND_WEBHOOK_FORM: file,
  ALERT_PING: address,
};

const mail = 'một hay nhiều địa chỉ thư, cách nhau bằng dấu phẩy, ví dụ truc@example.vn';
const plain = 'địa chỉ bắt đầu bằng https://, không có tên và mật khẩu trước tên máy';
const webhook = `${plain}, ví dụ https://chat.example.vn/hooks/abc`;
const form = 'đường dẫn tới một tệp mẫu, ví dụ /etc/ap-so-sms.json';

/** The form that is expected of each, in Vietnamese. */
export const alertsExpected: Record<keyof typeof alertShape, string> = {
  ALERT_MAIL: mail,
  ALERT_WEBHOOK: webhook,
  ALERT_WEBHOOK_FORM: form,
  ALERT_SECOND_MAIL: mail,
  ALERT_SECOND_WEBHOOK: webhook,
  ALERT_SECOND_WEBHOOK_FORM: form,
  ALERT_PING: `${plain}, ví dụ https://canh.example.vn/ping/abc`,
};

/** Names of which whoever knows the value may send something, or silence an alarm. */
export const hiddenAlerts = ['ALERT_WEBHOOK', 'ALERT_SECOND_WEBHOOK', 'ALERT_PING'] as const;

type Values = {
  [Name in keyof typeof alertShape]?: z.output<(typeof alertShape)[Name]>;
};

/** The receivers that the variables name; no key where there are none. */
export function alertsOf(values: Values): { alerts?: Alerts } {
  const first = receivers(values.ALERT_MAIL, values.ALERT_WEBHOOK, values.ALERT_WEBHOOK_FORM);
  const second = receivers(
    values.ALERT_SECOND_MAIL,
    values.ALERT_SECOND_WEBHOOK,
    values.ALERT_SECOND_WEBHOOK_FORM,
  );
  const { ALERT_PING: ping } = values;
  if (!first && !second && !ping) return {};
  const alerts: Alerts = {
    ...(first ?? { mail: [] }),
    ...(second && { second }),
    ...(ping && { ping }),
  };
  return { alerts };
}

function receivers(
  mail: string[] | undefined,
  webhook: string | undefined,
  form: string | undefined,
): Receivers | undefined {
  if (!mail && !webhook) return undefined;
  return { mail: mail ?? [], ...(webhook && { webhook, ...(form && { form }) }) };
}

/** Says what is missing beside what is given, a sentence each. */
export function alertFaults(values: Values, mailServer: string | undefined): string[] {
  const lacks = (name: string, given: string) =>
    `Biến môi trường ${name}: chưa có, mà có ${given} thì cần`;
  return [
    ...(['ALERT_MAIL', 'ALERT_SECOND_MAIL'] as const)
      .filter((name) => values[name] && !mailServer)
      .map(
        (name) =>
          `${lacks('SMTP_URL', name)} địa chỉ bắt đầu bằng smtp:// hoặc smtps://, ví dụ smtps://ten:matkhau@mail.example.vn.`,
      ),
    ...(['ALERT_WEBHOOK', 'ALERT_SECOND_WEBHOOK'] as const)
      .filter((name) => values[`${name}_FORM`] && !values[name])
      .map((name) => `${lacks(name, `${name}_FORM`)} ${webhook}.`),
    ...(['ALERT_SECOND_MAIL', 'ALERT_SECOND_WEBHOOK'] as const)
      .filter((name) => values[name] && !values.ALERT_MAIL && !values.ALERT_WEBHOOK)
      .map(
        (name) =>
          `${lacks('ALERT_MAIL', name)} ALERT_MAIL hay ALERT_WEBHOOK: người thứ hai được báo sau người thứ nhất 30 phút.`,
      ),
  ];
}

/** The variables again, for a process that is handed them on. */
export function alertVariables(alerts: Alerts | undefined): Record<string, string | undefined> {
  return {
    ALERT_MAIL: alerts?.mail.join(','),
    ALERT_WEBHOOK: alerts?.webhook,
    ALERT_WEBHOOK_FORM: alerts?.form,
    ALERT_SECOND_MAIL: alerts?.second?.mail.join(','),
    ALERT_SECOND_WEBHOOK: alerts?.second?.webhook,
    ALERT_SECOND_WEBHOOK_FORM: alerts?.second?.form,
    ALERT_PING: alerts?.ping,
  };
}
