import Link from 'next/link';
import type { Payload } from 'payload';
import { List } from '../../base/screens/kit/kit.tsx';
import { auditPath } from '../../storage/audit/screens/addresses.ts';
import { commandsAtServer } from '../../storage/audit/at-server.ts';
import { serverCommandTexts as texts } from './server-command-texts.ts';

/** Milliseconds for which a command is shown. */
const shownFor = 7 * 24 * 3_600_000;

/** The commands that somebody ran at the server within a week; nothing where nobody did. */
export async function ServerCommandsPanel({ payload, now }: { payload: Payload; now: Date }) {
  const commands = await commandsAtServer(payload, new Date(now.getTime() - shownFor));
  if (commands.length === 0) return null;
  return (
    <section className="kit-panel" aria-labelledby="server-commands">
      <h2 id="server-commands">{texts.heading}</h2>
      <p>
        {texts.note} <Link href={auditPath}>{texts.audit}</Link>
      </p>
      <List as="lines">
        {commands.map((command) => (
          <li key={command.id}>{texts.line(command)}</li>
        ))}
      </List>
    </section>
  );
}
