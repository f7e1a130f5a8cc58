import { Button } from '@strapi/design-system';
import type { ListedCase } from '../../api/replies';
import { useText } from '../../use-text';

type DecideButtonProps = {
  reviewCase: ListedCase;
  onDecide: (id: number) => void;
  size?: 'S' | 'L';
};

/** Opens the decision over the list: what the key a does. */
export const DecideButton = ({ reviewCase: { id, title }, onDecide, size }: DecideButtonProps) => {
  const text = useText();
  return (
    <Button
      size={size ?? 'S'}
      variant="tertiary"
      fullWidth={size === 'L'}
      aria-label={text('decide.openOf', { title: title || text('untitled') })}
      onClick={() => onDecide(id)}
    >
      {text('decide.open')}
    </Button>
  );
};
