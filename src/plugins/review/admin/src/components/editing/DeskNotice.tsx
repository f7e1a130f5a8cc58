import { Box, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useReadAgainMutation } from '../../api/draft-api';
import type { DeskView } from '../../api/lease-replies';
import { useDesk } from '../../leases/desk-store';
import type { Item } from '../../saving/item';
import { onSave } from '../../saving/save-events';
import { seenVersion } from '../../saving/seen-versions';
import { useText } from '../../use-text';
import { TakeOverDialog } from './TakeOverDialog';
import { useDayTime } from '../use-day-time';

/** Who else has the item open, who writes in it, and whether somebody has saved it meanwhile. */
export const DeskNotice = ({ item }: { item: Item }) => {
  const desk = useDesk(item);
  return (
    <div role="status">
      {desk && (
        <>
          <HolderNotice item={item} desk={desk} />
          <NewerSave item={item} saved={desk.saved} />
          <OthersNotice others={desk.others} />
        </>
      )}
    </div>
  );
};

const HolderNotice = ({ item, desk: { holder } }: { item: Item; desk: DeskView }) => {
  const text = useText();
  const dayTime = useDayTime();
  const modified = useForm('HolderNotice', (form) => form.modified);
  const wasMine = useWasHolder(holder?.isMe ?? false, holder !== null);
  if (!holder || holder.isMe) return null;
  const values = { name: holder.name, time: dayTime(holder.since) };
  return (
    <Box background="warning100" padding={3} hasRadius>
      <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
        {text(wasMine ? 'desk.takenOver' : 'desk.held', values)}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral800" paddingTop={1} paddingBottom={2}>
        {text(modified ? 'desk.held.typed' : 'desk.held.why')}
      </Typography>
      <TakeOverDialog item={item} holder={holder} />
    </Box>
  );
};

/** Whether the person held the item before the one who does now. */
const useWasHolder = (isMine: boolean, isHeld: boolean): boolean => {
  const [wasMine, setWasMine] = useState(false);
  const next = isMine || (isHeld && wasMine);
  if (next !== wasMine) setWasMine(next);
  return next;
};

/**
 * A form without changes is filled anew at once; one with changes is left alone, with a word. While
 * a save is tried Strapi's form says that it has none, so a save that failed ends the filling.
 */
const NewerSave = ({ item, saved }: { item: Item; saved: DeskView['saved'] }) => {
  const text = useText();
  const dayTime = useDayTime();
  const modified = useForm('NewerSave', (form) => form.modified);
  const [readAgain] = useReadAgainMutation();
  const seen = seenVersion(item);
  const isNewer = Boolean(saved && seen && saved.at > seen);
  const isStale = isNewer && !modified;
  const { uid, documentId } = item;
  const isUnsettled = useRef(false);
  useEffect(
    () =>
      onSave({ uid, documentId }, ({ kind }) => {
        isUnsettled.current = kind !== 'done';
      }),
    [uid, documentId],
  );
  useEffect(() => {
    if (isStale && !isUnsettled.current) void readAgain({ uid, documentId });
  }, [isStale, uid, documentId, readAgain]);
  if (!isNewer || !modified || !saved) return null;
  return (
    <Typography tag="p" variant="pi" textColor="warning700">
      {text('desk.newer', {
        name: saved.by?.name ?? text('desk.program'),
        time: dayTime(saved.at),
      })}
    </Typography>
  );
};

const OthersNotice = ({ others }: Pick<DeskView, 'others'>) => {
  const text = useText();
  if (others.length === 0) return null;
  const names = others.map(({ name }) => name).join(text('list.separator'));
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {text('desk.others', { names })}
    </Typography>
  );
};
