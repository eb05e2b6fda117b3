import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from '../env/environment.ts';
import type { Role } from '../env/roles.ts';

/**
 * Says why the folder in which all machines keep uploads can't be used: one Vietnamese sentence,
 * empty when it can. Only editors write there.
 */
export async function uploadsProblem(
  { uploads }: Pick<Environment, 'uploads'>,
  roles: ReadonlySet<Role>,
): Promise<string> {
  if (!uploads || !('folder' in uploads)) return '';
  const { folder } = uploads;
  const given = `Biến môi trường UPLOADS_TO: nhận được ${JSON.stringify(folder)}`;
  const isUsed = roles.has('cms') || roles.has('publisher');
  if (isUsed && !(await allows(folder, constants.R_OK)))
    return `${given}, cần một thư mục có sẵn và đọc được: gắn ổ chung vào đó rồi chạy lại.`;
  if (roles.has('cms') && !(await allows(folder, constants.W_OK)))
    return `${given}, cần một thư mục ghi được: cho tài khoản chạy Ấp Số quyền ghi vào đó rồi chạy lại.`;
  return '';
}

/** Also asks for what is in it, so that a file is no folder. */
const allows = (folder: string, mode: number) =>
  access(path.join(folder, '.'), mode | constants.X_OK).then(
    () => true,
    () => false,
  );
