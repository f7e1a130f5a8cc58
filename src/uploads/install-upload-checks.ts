import type { Core } from '@strapi/strapi';
import type { Admission } from './admit-files';
import { guardLogos } from './guard-logos';
import { guardStorage } from './guard-storage';
import { guardUploadService } from './guard-upload-service';
import { DEFAULT_UPLOAD_LIMITS, largestUpload, type UploadLimits } from './limits';
import { removeTemporaryFiles } from './remove-temporary-files';

/**
 * Strapi's own check believes the extension of whatever sniffs as a zip, knows neither OFD nor WPS,
 * answers in English, and drops a refused file from a request without a word when another one of
 * it is good. So it is told to let everything through to the checks below.
 */
const openStrapiCheck = (strapi: Core.Strapi, limits: UploadLimits): void => {
  strapi.config.set('plugin::upload.security', { allowedTypes: ['*/*'] });
  // Bounds a download before it is on disk ("upload from URL").
  strapi.config.set('plugin::upload.sizeLimit', largestUpload(limits));
};

/**
 * Checks every file on its way into the media library by its content. Call once, at the app's
 * `register`: the upload plugin has made its provider by then, and no request and no `bootstrap`
 * has used it.
 */
export const installUploadChecks = ({
  strapi,
  limits = DEFAULT_UPLOAD_LIMITS,
}: {
  strapi: Core.Strapi;
  limits?: UploadLimits;
}): void => {
  const admission: Admission = {
    limits,
    isDamagedImage: (filepath) =>
      strapi.plugin('upload').service('image-manipulation').isFaultyImage({ filepath }),
  };
  strapi.server.use(removeTemporaryFiles);
  guardUploadService(strapi, admission);
  guardLogos(strapi, admission);
  guardStorage(strapi, limits);
  openStrapiCheck(strapi, limits);
};
