import '@fontsource/be-vietnam-pro/latin-400.css';
import '@fontsource/be-vietnam-pro/vietnamese-400.css';
import '@fontsource/be-vietnam-pro/latin-600.css';
import '@fontsource/be-vietnam-pro/vietnamese-600.css';
import '@fontsource/be-vietnam-pro/latin-700.css';
import '@fontsource/be-vietnam-pro/vietnamese-700.css';
import { StrictMode } from 'react';
import { App } from './app.tsx';
import { stayAwake } from './machine/awake.ts';
import { watchFaults } from './machine/faults.ts';
import { guardGlass } from './machine/guards.ts';
import { pressByTouch } from './machine/press.ts';
import { showLife } from './machine/printer.ts';
import { registerWorker } from './machine/worker.ts';
import { Failsafe } from './failsafe.tsx';

guardGlass(document);
pressByTouch(document);
watchFaults();
showLife();
stayAwake();
registerWorker();

/** The kiosk as the island of its page. */
export function Main() {
  return (
    <StrictMode>
      <Failsafe>
        <App />
      </Failsafe>
    </StrictMode>
  );
}
