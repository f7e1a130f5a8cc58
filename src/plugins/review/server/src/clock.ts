/** The one place of the plugin that reads the machine's clock. */
export const systemClock = (): Date => new Date();
