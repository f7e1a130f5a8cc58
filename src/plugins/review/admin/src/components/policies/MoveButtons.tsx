import { Button, useNotifyAT } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useSortableRow } from '../../policies/sortable-row-context';
import { useText } from '../../use-text';

/** 上移 and 下移, for those who would rather press than drag; the focus goes along. */
export const MoveButtons = () => {
  const text = useText();
  const { place, move } = useSortableRow();
  const { notifyStatus } = useNotifyAT();
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const pressed = useRef<'up' | 'down' | null>(null);
  const { name, number, count } = place;
  const [isFirst, isLast] = [number === 1, number === count];

  useEffect(() => {
    if (pressed.current === null) return;
    const wanted = pressed.current === 'up' ? up : down;
    const other = pressed.current === 'up' ? down : up;
    pressed.current = null;
    (wanted.current?.disabled ? other : wanted).current?.focus();
  }, [number]);

  const press = (direction: 'up' | 'down') => {
    const to = direction === 'up' ? number - 1 : number + 1;
    pressed.current = direction;
    move(to - 1);
    notifyStatus(text('sort.moved', { name, number: to, count }));
  };

  return (
    <>
      <Button
        ref={up}
        variant="tertiary"
        disabled={isFirst}
        aria-label={text('sort.up.of', { name })}
        onClick={() => press('up')}
      >
        {text('sort.up')}
      </Button>
      <Button
        ref={down}
        variant="tertiary"
        disabled={isLast}
        aria-label={text('sort.down.of', { name })}
        onClick={() => press('down')}
      >
        {text('sort.down')}
      </Button>
    </>
  );
};
