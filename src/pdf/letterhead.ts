// The head of the first page: the house at the left; at the right whoever prepared the report, by name and by logo.
import { LEFT, textBox } from './boxes.ts';
import { INK, TYPE, WIDTH } from './grid.ts';
import type { Logo } from './logo.ts';
import { drawHouseMark } from './marks.ts';
import type { Setting } from './setting.ts';
import type { Tag } from './sheet.ts';

const HEAD = 34;

/** At the head of the page: the house at the left, whoever prepared the report at the right. */
export function letterhead(
  setting: Setting,
  { by, logo }: { readonly by: string | undefined; readonly logo: Logo | undefined },
  parent: Tag,
): void {
  const { sheet, words } = setting;
  const name = textBox(sheet, 'Coerente', { ...TYPE.lead, size: 14, leading: 18 }, { width: 100 });
  sheet.artifact(() => {
    drawHouseMark(sheet, { x: LEFT, y: HEAD + 3.5 }, 12);
    sheet.rule(LEFT, HEAD + 30, WIDTH, 1.5, INK.ink);
  });
  name.draw(sheet, { x: LEFT + 22, y: HEAD }, parent);
  let right = WIDTH;
  if (logo) {
    const scale = Math.min(30 / logo.height, 130 / logo.width);
    const [width, height] = [logo.width * scale, logo.height * scale];
    const place = { x: LEFT + right - width, y: HEAD - 6 + (30 - height) / 2 };
    const { x, y } = place;
    const figure = sheet.open(parent, 'Figure', { alt: words.logoOf(by), bbox: [x, y, x + width, y + height] });
    sheet.fill(figure, () => sheet.engine.image(imageOf(setting, logo), x, y, { width, height }));
    right -= width + 12;
  }
  if (by !== undefined) {
    const text = textBox(sheet, words.by(by), TYPE.small, { width: Math.min(240, right - 130), align: 'right' });
    text.draw(sheet, { x: LEFT + right - Math.min(240, right - 130), y: HEAD + 10 - text.height / 2 }, parent);
  }
}

function imageOf({ sheet: { engine } }: Setting, { width, height, bytes, filter, space }: Logo) {
  const obj = engine.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: space,
    Filter: filter,
  });
  obj.end(bytes);
  return { width, height, obj, label: 'Logo' };
}
