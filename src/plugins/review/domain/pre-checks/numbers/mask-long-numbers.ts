import { digitGroups } from './digit-groups';

/** Long enough to be somebody's: telephone, identity card, bank card. Dates are shorter. */
const LONG = 11;

/** Hides the middle of long numbers: what is said about a file's name must not repeat them. */
export const maskLongNumbers = (text: string): string => {
  let masked = '';
  let from = 0;
  for (const run of digitGroups(text)) {
    const digits = run.map((group) => group.digits).join('');
    const last = run.at(-1);
    if (digits.length < LONG || last === undefined) continue;
    masked += `${text.slice(from, run[0].start)}${digits.slice(0, 3)}****${digits.slice(-2)}`;
    from = last.end;
  }
  return masked + text.slice(from);
};
