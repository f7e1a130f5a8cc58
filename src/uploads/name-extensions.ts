const extensions = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Extensions by which a system runs a file when it is opened. */
export const PROGRAM_EXTENSIONS = extensions(
  'apk app bat class cmd com cpl dex dll exe hta inf jar js jse lnk msi msp pif ps1 reg scr sh ' +
    'sys vb vbe vbs wsf wsh',
);

/** Extensions by which a browser or a web server would run a file, wherever they stand in a name. */
export const PAGE_EXTENSIONS = extensions(
  'asp aspx cgi htm html jsp jspx mht mhtml mjs php phtml pl py shtml svg svgz swf xhtml xml xsl xslt',
);

/** What stands behind the last dot, in lower case; '' when there is none. */
export const extensionOf = (name: string): string => {
  if (!name.includes('.')) return '';
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return extension.trim().toLowerCase();
};
