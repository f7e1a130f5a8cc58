import type { RawFinding } from '../check-finding';
import type { CheckedFile } from '../checked-content';
import { maskLongNumbers } from '../numbers/mask-long-numbers';
import type { PreCheck } from '../pre-check';

const hasExtension = ({ name, extension }: CheckedFile): boolean =>
  /^\.?[\da-z]+$/i.test(extension) || /[^.\s]\.[\da-z]{1,8}$/i.test(name.trim());

const problemOf = (file: CheckedFile): Pick<RawFinding, 'code' | 'severity'> | null => {
  if (!file.exists) return { code: 'attachmentMissing' };
  if (file.size === 0) return { code: 'attachmentEmpty' };
  return hasExtension(file) ? null : { code: 'attachmentWithoutExtension', severity: 'warning' };
};

/** Attached files that readers cannot open. */
export const brokenAttachments: PreCheck = {
  key: 'brokenAttachments',
  severity: 'blocking',
  check: ({ fields }) =>
    fields.flatMap((field) =>
      (field.kind === 'media' ? field.value : []).flatMap((file): RawFinding[] => {
        const problem = problemOf(file);
        if (problem === null) return [];
        return [{ ...problem, at: field.name, values: { file: maskLongNumbers(file.name) } }];
      }),
    ),
};
