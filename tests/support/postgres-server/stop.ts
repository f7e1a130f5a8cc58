import { stopEmbeddedPostgres } from './embedded';

export default stopEmbeddedPostgres;
