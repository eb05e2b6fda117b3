import { SetStepNav } from '@payloadcms/ui';
import type { ListViewServerProps } from 'payload';
import { may } from '../../../base/access/abilities.ts';
import { Hint } from '../../../base/screens/kit/kit.tsx';
import { LatePersonScreen } from './LatePersonScreen.tsx';
import { texts } from './texts.ts';

/** The page where administrators find, hand out and remove all that is kept of one person. */
export function PersonView({ user }: ListViewServerProps) {
  return (
    <div className="kit-page kit-steps person">
      <SetStepNav nav={[{ label: texts.title, url: '/admin/collections/person-removals' }]} />
      <header>
        <h1>{texts.title}</h1>
        <Hint>{texts.intro}</Hint>
      </header>
      {may(user, 'removePeople') ? <LatePersonScreen /> : <p>{texts.notYours}</p>}
    </div>
  );
}
