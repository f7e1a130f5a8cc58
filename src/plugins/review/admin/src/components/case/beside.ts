/** Where there is room for a second column beside the content. */
export const BESIDE = '(min-width: 1080px)';
