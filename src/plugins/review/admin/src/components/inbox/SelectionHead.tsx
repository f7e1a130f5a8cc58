import { Checkbox } from '@strapi/design-system';
import { useText } from '../../use-text';
import type { Selection } from './use-selection';

type SelectionHeadProps = { selection: Selection; ids: readonly number[] };

/** Ticks all cases of a page. */
export const SelectionHead = ({ selection, ids }: SelectionHeadProps) => {
  const text = useText();
  const count = ids.filter((id) => selection.ids.has(id)).length;
  return (
    <th scope="col">
      <Checkbox
        aria-label={text('select.all')}
        checked={count > 0 && count < ids.length ? 'indeterminate' : count > 0}
        onCheckedChange={() => selection.toggleAll(ids)}
      />
    </th>
  );
};
