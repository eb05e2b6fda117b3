import { formatInstant } from '../../../content/text/date.ts';
import type { ServerCommand } from '../../storage/audit/at-server.ts';

/** The dashboard's texts about commands that were run at the server. */
export const serverCommandTexts = {
  heading: 'Lệnh đã chạy ở máy chủ',
  note: 'Bảy ngày qua có người chạy những lệnh này trên chính máy chủ. Không phải người của mình thì báo ngay cho người trông máy chủ.',
  line: ({ at, what, who }: ServerCommand) =>
    `${what}, lúc ${formatInstant(at)}, bằng tài khoản máy chủ “${who}”`,
  audit: 'Xem trong Nhật ký',
};
