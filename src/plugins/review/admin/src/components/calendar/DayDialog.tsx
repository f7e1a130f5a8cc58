import { Button, Field, Radio, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useClearDayMutation, useSetDayMutation } from '../../api/calendar-api';
import type { ShownDay } from '../../calendar/shown-day';
import { useText } from '../../use-text';
import { FormDialog } from '../FormDialog';
import { useCalendarWords } from './use-calendar-words';
import { useReport } from '../use-report';

type DayDialogProps = { shown: ShownDay; onClose: () => void };

/** Sets a day as worked or off, with the reason, or gives a setting up. */
export const DayDialog = ({ shown, onClose }: DayDialogProps) => {
  const text = useText();
  const { dayName } = useCalendarWords();
  const { succeeded, failed } = useReport();
  const { day, setting } = shown;
  const [setDay, { isLoading: isSetting }] = useSetDayMutation();
  const [clearDay, { isLoading: isClearing }] = useClearDayMutation();
  const [working, setWorking] = useState(setting ? shown.working : !shown.working);
  const [reason, setReason] = useState(setting?.reason ?? '');

  const end = (reply: { data: unknown } | { error: unknown }, done: string) => {
    if ('error' in reply) {
      failed(reply.error);
      return;
    }
    succeeded(done);
    onClose();
  };
  const send = async () =>
    end(await setDay({ day, working, reason }), text('done.day.set', { day: dayName(day) }));
  const clear = async () => end(await clearDay(day), text('done.day.clear', { day: dayName(day) }));

  return (
    <FormDialog
      title={dayName(day)}
      action={text('save')}
      isComplete={reason.trim() !== ''}
      isSending={isSetting}
      onSend={send}
      onClose={onClose}
      other={
        setting && (
          <Button variant="danger-light" loading={isClearing} onClick={clear}>
            {text('calendar.clear')}
          </Button>
        )
      }
    >
      <Typography tag="p">{nowOf(text, shown)}</Typography>
      <Field.Root name="working" required>
        <Field.Label id="day-working">{text('calendar.setAs')}</Field.Label>
        <Radio.Group
          aria-labelledby="day-working"
          value={working ? 'working' : 'off'}
          onValueChange={(next) => setWorking(next === 'working')}
        >
          <Radio.Item value="working">{text('calendar.working')}</Radio.Item>
          <Radio.Item value="off">{text('calendar.off')}</Radio.Item>
        </Radio.Group>
      </Field.Root>
      <Field.Root name="reason" required hint={text('calendar.reason.hint')}>
        <Field.Label>{text('calendar.reason')}</Field.Label>
        <TextInput
          value={reason}
          onChange={({ target }: { target: HTMLInputElement }) => setReason(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Typography tag="p" textColor="neutral600">
        {text('calendar.effect')}
      </Typography>
    </FormDialog>
  );
};

/** What the day is, and by whose word. */
const nowOf = (text: ReturnType<typeof useText>, { working, name, setting }: ShownDay): string => {
  const kind = text(working ? 'calendar.working' : 'calendar.off');
  if (setting) {
    return text('calendar.now.set', {
      kind,
      reason: setting.reason,
      usually: text(setting.usuallyWorking ? 'calendar.working' : 'calendar.off'),
    });
  }
  if (name === null) return text('calendar.now.plain', { kind });
  return text(working ? 'calendar.now.worked' : 'calendar.now.holiday', { kind, name });
};
