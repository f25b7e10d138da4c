// What was to be written has no room or no place: the fault of a disk, told apart from a fault of ours.

export class NotWritten extends Error {
  /** The code of the system, as ENOSPC. */
  readonly code: string;
  /** Undefined for standard output. */
  readonly file: string | undefined;

  constructor(code: string, file?: string) {
    super(code);
    this.code = code;
    this.file = file;
  }
}

/** What the system says while `file`, or standard output, is written becomes a `NotWritten`; all else goes on up. */
export const whileWriting =
  (file?: string) =>
  (fault: unknown): never => {
    throw fault instanceof Error && 'code' in fault ? new NotWritten(String(fault.code), file) : fault;
  };
