// What is needed once there is something to open: the readers, the judging, the keeping. One file of the build, loaded when
// the first file or link comes, so that the page itself stays small.
import { catalogue } from '#content/catalogue.ts';
import { type Decoded, decodeLink } from '#model/exchange/link/decode-link.ts';
import { type Opened, openBytes, type Pause } from '#model/exchange/open-bytes.ts';

export { Found } from '#components/open/Found.tsx';
export { Passphrase } from '#components/open/Passphrase.tsx';
export { Refusals } from '#components/open/Refusals.tsx';
export { ResultOnly } from '#components/open/ResultOnly.tsx';
export { isLink } from '#model/exchange/link/frame.ts';
export { refuseSize } from '#model/exchange/recognise.ts';

export const readFile = (bytes: Uint8Array, name: string, pause: Pause): Promise<Opened> =>
  openBytes(catalogue, bytes, name, pause);

export const readLink = (link: string, passphrase?: string): Promise<Decoded> =>
  decodeLink(catalogue, link, passphrase);
