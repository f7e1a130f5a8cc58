import type { Notice } from './notice';

export type Bundle = { recipientId: Notice['recipientId']; notices: readonly Notice[] };

/** One bundle a reader, however many notices they have; oldest first. */
export const bundleByReader = (notices: readonly Notice[]): readonly Bundle[] => {
  const bundles = new Map<Notice['recipientId'], Notice[]>();
  for (const notice of notices) {
    bundles.set(notice.recipientId, [...(bundles.get(notice.recipientId) ?? []), notice]);
  }
  return [...bundles].map(([recipientId, bundled]) => ({
    recipientId,
    notices: bundled.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)),
  }));
};
