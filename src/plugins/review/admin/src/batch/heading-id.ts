/** Where the focus goes when another item, or the report, comes before the person. */
export const BATCH_HEADING = 'batch-heading';
