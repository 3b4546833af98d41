import type { Method } from "./method.ts";
import { sessionRename, sessionSetStatus } from "./methods/agents.ts";
import { setStatus, setSuggestedPrompts, setTitle } from "./methods/assistant.ts";
import { authRevoke, authTest, connectionsOpen, oauthAccess } from "./methods/auth.ts";
import { postEphemeral, postMessage, remove, update } from "./methods/chat.ts";
import { history, info, members, open, replies } from "./methods/conversations.ts";
import { appendStream, startStream, stopStream } from "./methods/streams.ts";
import { usersInfo } from "./methods/users.ts";
import { viewsOpen, viewsPublish, viewsPush, viewsUpdate } from "./methods/views.ts";

/** The part of Slack's Web API that the bot uses. Anything else is `unknown_method`. */
const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    "auth.test": authTest,
    "auth.revoke": authRevoke,
    "oauth.v2.access": oauthAccess,
    "apps.connections.open": connectionsOpen,
    "chat.postMessage": postMessage,
    "chat.postEphemeral": postEphemeral,
    "chat.update": update,
    "chat.delete": remove,
    "chat.startStream": startStream,
    "chat.appendStream": appendStream,
    "chat.stopStream": stopStream,
    "users.info": usersInfo,
    "conversations.info": info,
    "conversations.members": members,
    "conversations.open": open,
    "conversations.history": history,
    "conversations.replies": replies,
    "views.open": viewsOpen,
    "views.publish": viewsPublish,
    "views.push": viewsPush,
    "views.update": viewsUpdate,
    "agents.sessions.rename": sessionRename,
    "agents.sessions.setStatus": sessionSetStatus,
    "assistant.threads.setSuggestedPrompts": setSuggestedPrompts,
    "assistant.threads.setStatus": setStatus,
    "assistant.threads.setTitle": setTitle,
  }),
);

export function findMethod(name: string): Method | undefined {
  return METHODS.get(name);
}
