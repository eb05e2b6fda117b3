import { readEnvironment } from '../env/environment.ts';
import { createConfig } from './config.ts';

export default createConfig(readEnvironment());
