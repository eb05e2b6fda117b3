import type { EmailAdapter } from 'payload';
import { Refused } from './errors/refused.ts';

/** There is no mail server to count on: a lost password is reset by an administrator instead. */
export const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'khong-gui@apso.local',
  defaultFromName: 'Ấp Số',
  sendEmail: () => {
    throw new Refused('Hệ thống này không gửi email.', 501);
  },
});
