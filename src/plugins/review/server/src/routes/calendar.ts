import { route } from './route';

const right = 'policies.manage';

export const calendarRoutes = [
  route('GET', '/calendar', { handler: 'calendar.find', right }),
  route('PUT', '/calendar/:day', { handler: 'calendar.put', right }),
  route('DELETE', '/calendar/:day', { handler: 'calendar.remove', right }),
];
