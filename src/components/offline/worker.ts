// The worker of the site; the build writes the name of the version into it.
import { type Scope, work } from '#components/offline/work.ts';

declare const VERSION: string;

work(globalThis as unknown as Scope, VERSION);
