// The field of the page at which a fault of an edition is told.
import {
  bandField,
  driverField,
  effortField,
  NAME,
  pointField,
  thresholdField,
  VERSION,
} from '#components/profile/sheet-fields.ts';
import type { Dimension } from '#model/catalogue.ts';
import type { EditionFault } from '#model/profile/faults.ts';

const BAND_ENDS = ['low', 'high', 'importance'] as const;

/** `firstAsked` names the dimension at which a fault of a whole purpose is told. */
export function fieldOfFault({ path }: EditionFault, firstAsked: (purpose: string) => Dimension): string {
  const [part, id = '', third, fourth] = path.map(String);
  switch (part) {
    case 'bands': {
      const dimension = (third as Dimension | undefined) ?? firstAsked(id);
      return bandField(id, dimension, BAND_ENDS[Number(fourth ?? 0)] ?? 'low');
    }
    case 'driverImportance':
      return driverField(id);
    case 'thresholds':
      return thresholdField(id);
    case 'anchors':
      return pointField(id, Number(third ?? 0), fourth === '1' ? 'score' : 'answer');
    case 'efforts':
      return effortField(id);
    default:
      return part === 'version' ? VERSION : NAME;
  }
}
