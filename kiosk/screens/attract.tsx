import { useEffect } from 'react';
import type { KioskCommune } from '../../content/kiosk.ts';
import { logoSvg } from '../../look/logo.ts';
import { attractScene } from '../../look/scenes.ts';
import { takeUpdates } from '../device/worker.ts';
import { Icon } from '../parts/icon.tsx';
import { Clock } from '../parts/top.tsx';
import { words } from '../words.ts';

interface AttractProps {
  deskName: string;
  notices: KioskCommune['notices'];
  onTouch(): void;
}

/** Calm and inviting; the whole glass is one button. Only here a new release is taken. */
export function Attract({ deskName, notices, onTouch }: AttractProps) {
  useEffect(() => takeUpdates(), []);
  return (
    <button type="button" className="attract" onClick={onTouch}>
      <span className="say">
        <span className="brand">
          <span dangerouslySetInnerHTML={{ __html: logoSvg }} />
          {words.brand}
        </span>
        <span className="where">
          {deskName} · <Clock />
        </span>
        <strong className="headline">{words.attract.title}</strong>
        <span className="lead">{words.attract.lead}</span>
        {notices.slice(0, 1).map(({ title, summary }) => (
          <span className="announce" key={title}>
            <Icon name="speakerphone" />
            <span>
              <b>{title}</b> {summary}
            </span>
          </span>
        ))}
      </span>
      <span className="scene" dangerouslySetInnerHTML={{ __html: attractScene }} />
      <span className="go">
        <Icon name="hand-click" />
        {words.attract.go}
      </span>
    </button>
  );
}
