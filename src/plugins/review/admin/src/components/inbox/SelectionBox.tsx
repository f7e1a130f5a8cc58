import { Checkbox } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ListedCase } from '../../api/replies';
import { useText } from '../../use-text';
import type { Selection } from './use-selection';

type SelectionBoxProps = { selection: Selection; reviewCase: ListedCase };

/** WCAG 2.5.8: what a thumb is to hit measures 24 px at least. */
const Target = styled(Checkbox)`
  min-width: 2.4rem;
  height: 2.4rem;
`;

/** Ticks one case of a list. */
export const SelectionBox = ({ selection, reviewCase: { id, title } }: SelectionBoxProps) => {
  const text = useText();
  return (
    <Target
      aria-label={text('select', { title: title || text('untitled') })}
      checked={selection.ids.has(id)}
      onCheckedChange={() => selection.toggle(id)}
    />
  );
};
