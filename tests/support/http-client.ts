export type Reply<Body> = { status: number; headers: Headers; text: string; body: Body };

export type HttpClient = {
  get<Body = unknown>(path: string, headers?: Record<string, string>): Promise<Reply<Body>>;
  post<Body = unknown>(path: string, body?: unknown): Promise<Reply<Body>>;
  put<Body = unknown>(
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply<Body>>;
  delete<Body = unknown>(path: string, body?: unknown): Promise<Reply<Body>>;
  /** The same address, every request carrying `Authorization: Bearer <token>`. */
  withToken(token: string): HttpClient;
};

type Request = { method: string; path: string; body?: unknown; headers?: Record<string, string> };

/** A client of one server. A FormData body is sent as such, anything else as JSON. */
export const httpClient = (baseUrl: string, token?: string): HttpClient => {
  const send = async <Body>({ method, path, body, headers = {} }: Request) => {
    const isJson = body !== undefined && !(body instanceof FormData);
    const ask = () =>
      fetch(baseUrl + path, {
        method,
        redirect: 'manual',
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(isJson ? { 'content-type': 'application/json' } : {}),
          ...headers,
        },
        body: isJson ? JSON.stringify(body) : body,
      });
    // A read that meets the end of a kept connection is asked again, as browsers do (RFC 9110, 9.2.2).
    const response = await (method === 'GET' ? ask().catch(ask) : ask());
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed<Body>(text) };
  };

  return {
    get: (path, headers) => send({ method: 'GET', path, headers }),
    post: (path, body) => send({ method: 'POST', path, body }),
    put: (path, body, headers) => send({ method: 'PUT', path, body, headers }),
    delete: (path, body) => send({ method: 'DELETE', path, body }),
    withToken: (otherToken) => httpClient(baseUrl, otherToken),
  };
};

/** The body as its caller expects it, null when it is not JSON. */
const parsed = <Body>(text: string): Body => {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return null as Body;
  }
};
