import type { RawFinding } from '../check-finding';
import type { CheckedField } from '../checked-content';
import { maskLongNumbers } from '../numbers/mask-long-numbers';
import type { PreCheck } from '../pre-check';
import { fieldReading } from '../text/field-reading';
import { foldText } from '../text/fold-text';

/** `IMG_2034.jpg`, `image1`, `微信图片_20240115`, `图片1`: what programs call a picture. */
const FILE_NAME =
  /\.(?:jpe?g|png|gif|webp|bmp|tiff?|svg)$|^(?:img|image|dsc|dscn|pic|picture|photo|图片|照片|图像|截图|屏幕截图|微信图片|微信截图|qq图片|mmexport|wps图片)[\s_\-\d()]*$/;

const problemOf = (description: string): 'Without' | 'IsFileName' | null => {
  const words = foldText(description).text.trim();
  if (words === '') return 'Without';
  return FILE_NAME.test(words) ? 'IsFileName' : null;
};

const inBody = (field: CheckedField): RawFinding[] =>
  (fieldReading(field)?.images ?? []).flatMap(({ alt, src, at: offset }): RawFinding[] => {
    const problem = problemOf(alt ?? '');
    if (problem === null) return [];
    const place = { at: field.name, offset, length: 0 };
    return problem === 'Without'
      ? [{ code: 'imageWithoutDescription', ...place, quote: maskLongNumbers(src) }]
      : [{ code: 'imageDescriptionIsFileName', ...place, quote: maskLongNumbers(alt ?? '') }];
  });

const inMedia = (field: CheckedField): RawFinding[] =>
  (field.kind === 'media' ? field.value : [])
    .filter(({ mime }) => mime.startsWith('image/'))
    .flatMap(({ name, alternativeText }): RawFinding[] => {
      const problem = problemOf(alternativeText ?? '');
      if (problem === null) return [];
      const place = { at: field.name, values: { file: maskLongNumbers(name) } };
      return problem === 'Without'
        ? [{ code: 'mediaWithoutDescription', ...place }]
        : [
            {
              code: 'mediaDescriptionIsFileName',
              ...place,
              quote: maskLongNumbers(alternativeText ?? ''),
            },
          ];
    });

/** Pictures without words for those who cannot see them (GB/T 37668-2019, 《无障碍环境建设法》). */
export const undescribedImages: PreCheck = {
  key: 'undescribedImages',
  severity: 'warning',
  check: ({ fields }) => fields.flatMap((field) => [...inBody(field), ...inMedia(field)]),
};
