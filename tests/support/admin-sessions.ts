import type { HttpClient } from './http-client';
import { testPassword } from './people';

export type AdminSessions = {
  /** Signs in to the admin panel and returns a client that carries the session's token. */
  loginAs(email: string, password: string): Promise<HttpClient>;
  /**
   * The client of a person made by `createPerson`, or of anyone whose password is given. Signs in
   * once a person: Strapi refuses the sixth sign-in of one address within five minutes.
   */
  admin(email: string, password?: string): Promise<HttpClient>;
};

export const adminSessions = (api: HttpClient): AdminSessions => {
  const clients = new Map<string, Promise<HttpClient>>();

  const loginAs = async (email: string, password: string) => {
    const { status, text, body } = await api.post<{ data: { token: string } }>('/admin/login', {
      email,
      password,
    });
    if (status !== 200) throw new Error(`${email} could not sign in: ${status} ${text}`);
    return api.withToken(body.data.token);
  };

  const admin = (email: string, password = testPassword) => {
    const client = clients.get(email) ?? loginAs(email, password);
    clients.set(email, client);
    return client;
  };

  return { loginAs, admin };
};
