import { Typography } from '@strapi/design-system';
import type { AwaitedPerson } from '../api/replies';
import { useText } from '../use-text';

/** Somebody who can sign, for whom, and their unit and post; an item of a list. */
export const PersonLine = ({
  person: { name, unit, post, onBehalfOf },
}: {
  person: AwaitedPerson;
}) => {
  const text = useText();
  const signer = onBehalfOf ? text('onBehalf', { by: name, principal: onBehalfOf.name }) : name;
  return <Typography tag="li">{[signer, unit, post].filter(Boolean).join(' · ')}</Typography>;
};
