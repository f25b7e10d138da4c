// Reads QR codes in a picture or in what a camera sees: by the browser where it can by itself, else by a library that comes when it
// is first asked for, so that scanning works in every browser.

export interface QrReader {
  detect(picture: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface ReaderClass {
  new (options: { formats: 'qr_code'[] }): QrReader;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** A browser may name the class and still know no format, or fail at it: on such machines the library reads. */
async function ownReader(): Promise<ReaderClass | undefined> {
  const Own = (window as unknown as { BarcodeDetector?: ReaderClass }).BarcodeDetector;
  const formats = await Own?.getSupportedFormats().catch((): readonly string[] => []);
  return formats?.includes('qr_code') ? Own : undefined;
}

/** Rejects where the library is needed and cannot be loaded. */
export async function openQrReader(): Promise<QrReader> {
  const Reads: ReaderClass = (await ownReader()) ?? (await import('qr/decode.js')).BarcodeDetector;
  return new Reads({ formats: ['qr_code'] });
}

/** The texts of the codes in a file; undefined where it is no picture that the browser can open. */
export async function readPicture(file: Blob): Promise<readonly string[] | undefined> {
  const reader = await openQrReader();
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  const codes = await reader.detect(picture).catch(() => []);
  picture.close();
  return codes.map(({ rawValue }) => rawValue).filter(Boolean);
}
