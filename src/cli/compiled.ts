// Where Node keeps our code as it compiled it, so that the next start need not compile it again: halves the start and the
// memory. Where nothing can be written there, each start compiles.
import { fileURLToPath } from 'node:url';

export const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/assess', import.meta.url));
