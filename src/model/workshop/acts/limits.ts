// How much an engagement takes: the fields of the pages stop there, and an act that would go beyond changes nothing. The door
// by which a file comes in takes at least as much.
export const LONGEST_LINE = 300;
export const LONGEST_TEXT = 1000;
export const LONGEST_ROLE = 120;
export const LONGEST_STEP = 40;
export const MOST_COMMITMENTS = 30;
/** Of numbers that were disputed, and of findings the room took a stand on. */
export const MOST_NOTED = 200;
/** More commitments than this are rarely kept; it is said, not forbidden. */
export const ADVISED_COMMITMENTS = { least: 3, most: 5 } as const;

export const isLine = (text: string | undefined): boolean => text === undefined || text.length <= LONGEST_LINE;
export const isText = (text: string | undefined): boolean => text === undefined || text.length <= LONGEST_TEXT;
