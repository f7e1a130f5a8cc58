import { Checkbox } from '@strapi/design-system';
import { useText } from '../use-text';
import type { Selection } from './use-selection';

type SelectionCellProps = { selection: Selection; id: number; title: string };

/** Ticks one case of a list. */
export const SelectionCell = ({ selection, id, title }: SelectionCellProps) => {
  const text = useText();
  return (
    <td>
      <Checkbox
        aria-label={text('select', { title })}
        checked={selection.ids.has(id)}
        onCheckedChange={() => selection.toggle(id)}
      />
    </td>
  );
};
