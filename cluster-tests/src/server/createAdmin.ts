import { Agent, request } from 'node:https';
import { text } from 'node:stream/consumers';
import { ApiServer } from './types';

/** Options of a request of the admin. @internal */
interface AskOptions {
  readonly body?: unknown;
  /** Statuses besides 2xx that are not errors. */
  readonly expected?: readonly number[];
}

/** A client of an API server with all permissions, without Backstage. @internal */
export interface Admin {
  /** Rejects with the message of the server for an unexpected status. */
  ask<T>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    options?: AskOptions,
  ): Promise<{ status: number; body: T }>;
  close(): void;
}

/** Creates a client with the admin's credentials. @internal */
export function createAdmin({ url, ca, insecure, admin }: ApiServer): Admin {
  const { token, cert, key } = admin;
  const agent = new Agent({
    keepAlive: true,
    maxSockets: 16,
    ca,
    cert,
    key,
    rejectUnauthorized: !insecure,
  });
  const headers = {
    Accept: 'application/json',
    'Content-Type': 'application/json',
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
  };
  const send = (method: string, path: string, content?: string) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const sent = request(
        `${url}${path}`,
        { method, agent, headers },
        response => {
          const status = response.statusCode ?? 0;
          text(response).then(body => resolve({ status, body }), reject);
        },
      );
      sent.on('error', reject);
      sent.end(content);
    });
  return {
    close: () => agent.destroy(),
    async ask(method, path, { body, expected = [] } = {}) {
      const content = body === undefined ? undefined : JSON.stringify(body);
      const { status, body: responseBody } = await send(method, path, content);
      if ((status < 200 || status > 299) && !expected.includes(status)) {
        throw new Error(`${method} ${path}: ${status} ${responseBody}`);
      }
      return {
        status,
        body: responseBody.startsWith('{')
          ? JSON.parse(responseBody)
          : responseBody,
      };
    },
  };
}
