import type { Dependencies } from '../store/dependencies';
import { packNotices } from './pack-notices';
import { sendDeliveries } from './send-deliveries';

/** Sends what is due outside the panel. It reads committed rows only: nothing is told too early. */
export const deliverNotices = async (dependencies: Dependencies): Promise<void> => {
  await packNotices(dependencies);
  await sendDeliveries(dependencies);
};
