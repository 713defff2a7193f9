// The envelopes that office.js and Excel on the web send each other through window.postMessage. The names are
// Microsoft's (see Microsoft.Office.Common.Message in office.debug.js), as is the text form: JSON.

const REQUEST = 0;
const RESPONSE = 1;
const ANSWER = 0;
const EVENT = 1;

/** What the add-in can ask of its host: call something, or start or stop listening to an event. */
export const ActionType = { invoke: 0, register: 1, unregister: 2 } as const;

/** A message from the add-in. */
export interface Request {
  action: string;
  type: number;
  /** Number that the answer must repeat. */
  correlation: number;
  data: unknown;
}

/** Reads a message of the given conversation; null for any other message that the window received. */
export function parseRequest(message: unknown, conversation: string): Request | null {
  if (typeof message !== 'string' || !message.startsWith('{')) return null;
  let fields: Record<string, unknown>;
  try {
    fields = JSON.parse(message);
  } catch {
    return null; // another script's message, in a form of its own
  }
  if (fields._messageType !== REQUEST || fields._conversationId !== conversation) return null;
  return {
    action: String(fields._actionName),
    type: Number(fields._actionType),
    correlation: Number(fields._correlationId),
    data: fields._data,
  };
}

/** The answer to a request, ready to post. */
export function answerMessage(conversation: string, request: Request, data: unknown): string {
  return envelope(conversation, ANSWER, request.action, request.correlation, data);
}

/** An event that the add-in listens to, ready to post. */
export function eventMessage(conversation: string, name: string, data: unknown): string {
  return envelope(conversation, EVENT, name, -1, data);
}

/** A call of one of the add-in's own functions, ready to post; it has a conversation of its own, beside the first. */
export function callMessage(conversation: string, action: string, data: unknown): string {
  return JSON.stringify({
    _messageType: REQUEST,
    _actionType: ActionType.invoke,
    _conversationId: `${conversation}_ntf`,
    _actionName: action,
    _correlationId: 0,
    _data: data,
    _origin: location.origin,
    _serializerVersion: 1,
  });
}

function envelope(conversation: string, kind: number, action: string, correlation: number, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _responseType: kind,
    _conversationId: conversation,
    _actionName: action,
    _correlationId: correlation,
    _errorCode: 0,
    _data: data,
    _origin: location.origin,
    _serializerVersion: 1,
  });
}
