import { openCms } from '../../../cms/open.ts';
import { Tenure } from '../../../publisher/watch/tenure.ts';

/** A publisher that takes the lease and is then killed in the middle of its work. */
const tenure = await Tenure.begin(await openCms());
process.send?.({ held: tenure !== null });
