// A film of one still: a QR code as a camera would see it, in the bytes of YUV4MPEG2, which Chromium plays in place of a camera.
import { encodeQR } from 'qr';

const [WIDTH, HEIGHT] = [1280, 720];
const [BLACK, GREY, WHITE] = [40, 150, 225];
const BORDER = 4;

/** The code stands off the middle before something grey, neither black nor white quite. `text` undefined: nothing but grey. */
export function qrFilm(text: string | undefined): Uint8Array {
  const luma = new Uint8Array(WIDTH * HEIGHT).fill(GREY);
  const rows = text === undefined ? [] : encodeQR(text, 'raw', { ecc: 'low', border: BORDER });
  const scale = Math.floor((HEIGHT - 20) / Math.max(1, rows.length));
  rows.forEach((row, y) => {
    row.forEach((isDark, x) => {
      for (let down = 0; down < scale; down++) {
        const start = (7 + y * scale + down) * WIDTH + 200 + x * scale;
        luma.fill(isDark ? BLACK : WHITE, start, start + scale);
      }
    });
  });
  const head = new TextEncoder().encode(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  const frame = new TextEncoder().encode('FRAME\n');
  const colour = new Uint8Array((WIDTH * HEIGHT) / 2).fill(128);
  const still = [frame, luma, colour];
  return Buffer.concat([head, ...still, ...still]);
}
