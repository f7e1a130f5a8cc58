import { bootstrap } from './bootstrap';
import { register } from './register';
import { bodyService } from './services/body';

export default { register, bootstrap, services: { body: bodyService } };
