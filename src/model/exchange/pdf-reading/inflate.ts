// Bytes deflated with a zlib wrapper (RFC 1950), inflated up to a limit. The platform does the work and looks at the check
// sum; a counter stops what would grow past the limit, however little was sent.

/** The inflated bytes; undefined where they are damaged, cut off or more than `most`. */
export async function inflate(deflated: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  const opener = new DecompressionStream('deflate');
  const writer = opener.writable.getWriter();
  // What goes wrong with the writing is told by the reading.
  const written = writer.write(deflated.slice()).then(() => writer.close());
  written.catch(() => {});
  const reader = opener.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) {
        await reader.cancel();
        return undefined;
      }
      parts.push(part.value);
    }
  } catch {
    return undefined;
  }
  const inflated = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    inflated.set(part, at);
    at += part.length;
  }
  return inflated;
}
