const ownPassword = 'bốn con cò bay lả';

/**
 * Takes the printed password of a CMS that runs for an own one, as everybody has to at the first login.
 * @param cms its address
 * @returns the own one
 */
export async function chooseOwnPassword(
  cms: string,
  email: string,
  printed: string,
): Promise<string> {
  const send = async (method: string, address: string, body: unknown, token?: string) => {
    const response = await fetch(`${cms}/api/users/${address}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Origin: cms,
        ...(token && { Authorization: `JWT ${token}` }),
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${address}: ${await response.text()}`);
    return (await response.json()) as { token: string; user: { id: string } };
  };
  const { token, user } = await send('POST', 'login', { email, password: printed });
  const body = { currentPassword: printed, password: ownPassword };
  await send('PATCH', user.id, body, token);
  return ownPassword;
}
