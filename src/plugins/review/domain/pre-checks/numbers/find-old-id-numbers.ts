import { digitGroups } from './digit-groups';
import { isOldIdNumber } from './is-old-id-number';
import { joinedGroups, type JoinedNumber } from './joined-groups';

/** ID-card numbers of 15 digits, in one piece or as region, birth date and serial number. */
export const findOldIdNumbers = (text: string): JoinedNumber[] =>
  digitGroups(text)
    .flatMap((run) => joinedGroups(run, { min: 15, max: 15, accept: isOldIdNumber }))
    .filter(
      ({ shape, before, after }) =>
        /^(?:15|6-6-3)$/.test(shape) &&
        // Letters make it a serial number, of a licence or a device.
        !/[a-z]$/.test(before) &&
        !/^[a-z]/.test(after),
    );
