/**
 * Strapi announces its new media library above every page until each person closes it, and offers
 * no setting. The key ends with the project's telemetry id, which Lantai does not have.
 */
const DISMISSED_KEYS = ['false', 'undefined'].map(
  (telemetryId) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${telemetryId}`,
);

export const dismissAnnouncements = (): void =>
  DISMISSED_KEYS.forEach((key) => window.localStorage.setItem(key, 'true'));
