// Asks the browser not to clear what is kept here by itself. Asked only after the user has shown that it matters: a second
// assessment, a snapshot, a file. Browsers that do not know the question, or say no, change nothing.
let asked: Promise<boolean> | undefined;

/** Once a page, unless it is wanted again. */
export function askToPersist(again = false): Promise<boolean> {
  if (again) asked = undefined;
  asked ??= answered(() => navigator.storage.persist());
  return asked;
}

export const isPersisted = (): Promise<boolean> => answered(() => navigator.storage.persisted());

async function answered(question: () => Promise<boolean>): Promise<boolean> {
  try {
    return await question();
  } catch {
    return false;
  }
}
