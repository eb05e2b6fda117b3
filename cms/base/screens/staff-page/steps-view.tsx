import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import type { Asking } from '../../access/asking.ts';
import { Panel } from '../panel/Panel.tsx';
import { StaffPage } from './StaffPage.tsx';

interface Steps {
  /** Below `/admin`. */
  path: string;
  /** `waiting`: said until what takes long is read. */
  texts: { title: string; intro: string; waiting?: string };
  /** Names of the page's own styles. */
  className?: string;
  /** Draws what stands on it for whoever asks, once that is read. */
  draw: (asking: Asking, searchParams: AdminViewServerProps['searchParams']) => Promise<ReactNode>;
}

/** Makes a page on which one step stands below the other, with what is read for whoever asks. */
export function stepsView({ path, texts: { title, intro, waiting }, className = '', draw }: Steps) {
  return function StepsView(view: AdminViewServerProps) {
    const { payload, user } = view.initPageResult.req;
    const drawn = <Drawn draw={() => draw({ payload, user }, view.searchParams)} />;
    return (
      <StaffPage
        view={view}
        path={path}
        title={title}
        intro={intro}
        className={`kit-steps ${className}`.trim()}
      >
        {waiting === undefined ? drawn : <Panel waiting={waiting}>{drawn}</Panel>}
      </StaffPage>
    );
  };
}

async function Drawn({ draw }: { draw: () => Promise<ReactNode> }) {
  return draw();
}
