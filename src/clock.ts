/** The one place that reads the machine's clock; everything else takes the time as a parameter. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
