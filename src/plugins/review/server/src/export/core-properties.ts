/** What programs show of a document without opening it. Times are ISO 8601. */
export type CoreProperties = { title: string; created: string; modified: string };

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign);

/** `docProps/core.xml` of an Office document (ISO/IEC 29500-2, 11), as the library would date it now. */
export const coreProperties = ({ title, created, modified }: CoreProperties): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${escaped(created)}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${escaped(modified)}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
