/** What the Slack edge needs of a logger; pino's own loggers fit. */
export interface SlackLog {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

const TOKEN = /\bx(?:ox[a-z]|app)-[\w-]+/giu;
const TICKET = /([?&](?:ticket|app_id|token)=)[^&\s]+/giu;
const CALENDAR = /(\/calendar\/)[\w-]+/gu;
const RESPONSE_URL = /(\/(?:commands|actions|response)\/)[\w/-]+/gu;

/** Takes tokens, socket tickets, response and calendar addresses out of a line that a library wrote. */
export function redact(line: string): string {
  return line
    .replace(TOKEN, "[token]")
    .replace(TICKET, "$1[secret]")
    .replace(RESPONSE_URL, "$1[secret]")
    .replace(CALENDAR, "$1[secret]");
}
