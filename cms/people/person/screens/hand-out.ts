'use client';

const failed = 'Chưa lấy ra được. Kiểm tra mạng rồi thử lại.';

/** Saves what was picked as a file. @returns what went wrong, in Vietnamese */
export async function handOut(body: object): Promise<string | undefined> {
  try {
    const response = await fetch('/api/person/export', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      const { errors } = (await response.json()) as { errors?: { message: string }[] };
      return errors?.[0]?.message ?? failed;
    }
    const address = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = address;
    link.download = nameIn(response) ?? 'du-lieu-ca-nhan.zip';
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return undefined;
  } catch {
    return failed;
  }
}

const nameIn = ({ headers }: Response) =>
  headers.get('Content-Disposition')?.split('filename="')[1]?.split('"')[0];
