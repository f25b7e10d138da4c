// Asks the browser not to clear what is kept here by itself. Asked only after the user has shown that it matters: a second
// assessment, a snapshot, a file. Browsers that do not know the question, or say no, change nothing.
let asked: Promise<boolean> | undefined;

export function askToPersist(): Promise<boolean> {
  asked ??= ask();
  return asked;
}

async function ask(): Promise<boolean> {
  try {
    const { storage } = navigator;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}
