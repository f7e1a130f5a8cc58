import type { Core } from '@strapi/strapi';
import { admitFiles, type Admission, type IncomingFile } from './admit-files';

type ProjectSettingsService = Core.Service & {
  parseFilesData: (files: Record<string, IncomingFile | undefined>) => Promise<unknown>;
};

const isFile = (file: IncomingFile | undefined): file is IncomingFile => file !== undefined;

/**
 * The admin's two logos go from the form to the storage without the upload service, and Strapi
 * would take SVG for them; this is the first of their steps.
 */
export const guardLogos = (strapi: Core.Strapi, admission: Admission): void => {
  strapi.get('services').extend('admin::project-settings', (service: ProjectSettingsService) => ({
    ...service,
    async parseFilesData(files: Record<string, IncomingFile | undefined>) {
      const candidates = Object.values(files ?? {})
        .filter(isFile)
        .map((file) => ({ file }));
      await admitFiles(candidates, admission);
      return service.parseFilesData(files);
    },
  }));
};
