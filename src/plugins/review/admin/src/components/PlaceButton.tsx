import { TextButton } from '@strapi/design-system';
import { useText } from '../use-text';

type PlaceButtonProps = {
  /** Null where there is nothing to go to. */
  onPress: (() => void) | null;
  /** What is said of the words; several buttons of a page differ in it. */
  about: string;
};

/** The way from what is said to the words that it is said of. */
export const PlaceButton = ({ onPress, about }: PlaceButtonProps) => {
  const text = useText();
  if (!onPress) return null;
  return (
    <TextButton onClick={onPress} aria-label={`${text('toWords')}：${about}`}>
      {text('toWords')}
    </TextButton>
  );
};
