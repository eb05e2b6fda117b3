import { lookAtEnvironment } from '../env/environment.ts';
import { createConfig } from './config.ts';

/** Only looks: a build reads it, too, and must not make a data folder. Whoever serves has opened it. */
export default createConfig(lookAtEnvironment());
