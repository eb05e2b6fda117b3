import Link from 'next/link';
import type { UIFieldServerProps } from 'payload';
import { dayOfInstant, formatDay } from '../../../../content/text/date.ts';
import { may } from '../../../base/access/abilities.ts';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';
import { newFormAddress, sheetAddress } from './addresses.ts';
import { texts } from './texts.ts';

/** Beside the form of a team: the sheet to print, and the photographed ones that are kept. */
export async function ConsentPanel({ id, payload, user }: UIFieldServerProps) {
  if (id === undefined || !may(user, 'seePeople')) return null;
  const { docs } = await payload.find({
    collection: 'consent-forms',
    where: { team: { equals: id } },
    sort: '-signedOn',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    user,
  });
  return (
    <section className="consent-panel" aria-labelledby="consent-forms">
      <h3 id="consent-forms">{texts.title}</h3>
      <ul>
        {docs.map((form) => (
          <li key={form.id}>
            <Link href={formAddress('consent-forms', form.id)}>
              {texts.signedOn(formatDay(dayOfInstant(form.signedOn)))}
            </Link>
            <span>{texts.removeOn(formatDay(dayOfInstant(form.removeOn)))}</span>
          </li>
        ))}
      </ul>
      {docs.length === 0 && <p>{texts.none}</p>}
      <p className="consent-panel__ways">
        <a href={sheetAddress(String(id))} target="_blank" rel="noreferrer">
          {texts.print}
        </a>
        <Link href={newFormAddress(String(id))}>{texts.add}</Link>
      </p>
    </section>
  );
}
