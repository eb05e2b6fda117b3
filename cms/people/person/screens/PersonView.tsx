import { SetStepNav } from '@payloadcms/ui';
import type { ListViewServerProps } from 'payload';
import { isAdmin } from '../../../base/access/roles.ts';
import '../../../base/screens/kit/import.css';
import { LatePersonScreen } from './LatePersonScreen.tsx';
import './person.css';
import { texts } from './texts.ts';

/** Where administrators find, hand out and remove all that is kept of one person. */
export function PersonView({ user }: ListViewServerProps) {
  return (
    <div className="dashboard imports person">
      <SetStepNav nav={[{ label: texts.title, url: '/admin/collections/person-removals' }]} />
      <header>
        <h1>{texts.title}</h1>
        <p className="hint">{texts.intro}</p>
      </header>
      {isAdmin(user) ? <LatePersonScreen /> : <p>{texts.notYours}</p>}
    </div>
  );
}
