import { Checkbox } from '@strapi/design-system';
import type { ListedCase } from '../../api/replies';
import { useText } from '../../use-text';
import type { Selection } from './use-selection';

type SelectionBoxProps = { selection: Selection; reviewCase: ListedCase };

/** Ticks one case of a list. */
export const SelectionBox = ({ selection, reviewCase: { id, title } }: SelectionBoxProps) => {
  const text = useText();
  return (
    <Checkbox
      aria-label={text('select', { title: title || text('untitled') })}
      checked={selection.ids.has(id)}
      onCheckedChange={() => selection.toggle(id)}
    />
  );
};
