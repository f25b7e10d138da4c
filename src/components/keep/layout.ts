// Under which names things are kept in the browser. One key an assessment, so that a save is one write and is either done
// or not; there is no index, the list is what the keys say. A later layout would take the next number.
export { KEEP_NOTHING } from '#components/keep/keep-nothing.ts';

export const LAYOUT = 2;
const OURS = 'coerente/';
const ROOT = `${OURS}${LAYOUT}/`;

/** Where the first layout kept its one draft. */
export const OLD_KEY = `${OURS}1/assessment`;
export const RECORD = `${ROOT}assessment/`;
export const SNAPSHOT = `${ROOT}snapshot/`;
export const EXPORT = `${ROOT}export/`;
/** The scenarios tried on an assessment, all of them in one text. */
export const SCENARIOS = `${ROOT}scenarios/`;
/** The profile that is being edited for an assessment, as far as it is typed. */
export const PROFILE = `${ROOT}profile/`;
/** Engagements of a consultant, each in one text with everything in it. */
export const ENGAGEMENT = `${ROOT}engagement/`;
/** What the room of an engagement is shown, as long as the engagement stands. */
export const ROOM = `${ROOT}room/`;
/** What is typed into the forms of an engagement and not handed to it yet. */
export const TYPED = `${ROOT}typed/`;
/** The ballot that is being filled in, by engagement and round. */
export const BALLOT = `${ROOT}ballot/`;
/** Texts that were found and could not be read. */
export const ASIDE = `${ROOT}quarantine/`;
/** Which assessment is open: of this tab, and of the tab that chose last. */
export const WORKING = `${ROOT}working`;

/** The assessment that begins where nothing is kept yet, and that a draft of the first layout becomes. */
export const FIRST = 'first';
const ID = /^[a-z\d][a-z\d-]{0,39}$/u;

export const isId = (id: string): boolean => ID.test(id);
export const isOurs = (key: string): boolean => key.startsWith(OURS);
/** A key of a version of the site that came after this one. */
export const isLater = (key: string): boolean => Number(/^coerente\/(\d{1,4})\//u.exec(key)?.[1] ?? 0) > LAYOUT;
export const isAside = (key: string): boolean => /^coerente\/\d{1,4}\/quarantine\//u.test(key);

/** The id of the assessment whose record stands under a key. */
export function recordId(key: string): string | undefined {
  const id = key.startsWith(RECORD) ? key.slice(RECORD.length) : '';
  return isId(id) ? id : undefined;
}

/** The id of the engagement whose text stands under a key: six characters of the alphabet of codes. */
export function engagementId(key: string): string | undefined {
  const id = key.startsWith(ENGAGEMENT) ? key.slice(ENGAGEMENT.length) : '';
  return /^[\dA-HJKMNP-TV-Z]{6}$/u.test(id) ? id : undefined;
}

/** The id of the assessment a snapshot belongs to. */
export function snapshotOwner(key: string): string | undefined {
  const [id = '', rest] = key.startsWith(SNAPSHOT) ? key.slice(SNAPSHOT.length).split('/') : [];
  return isId(id) && rest ? id : undefined;
}

/** Everything that belongs to one assessment: its record first. */
export const keysOfOne = (id: string, keys: readonly string[]): readonly string[] => [
  ...keys.filter((key) => key === RECORD + id),
  ...keys.filter((key) => [EXPORT, SCENARIOS, PROFILE].some((of) => key === of + id) || snapshotOwner(key) === id),
];
