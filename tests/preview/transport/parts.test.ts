import { readSettings, replaceSettings } from '../../../preview/transport/document-settings';
import { focusExitOf } from '../../../preview/transport/focus';
import { parseRequest } from '../../../preview/transport/messages';
import { RibbonCommands } from '../../../preview/transport/ribbon-commands';

test('takes only the requests of its own conversation', () => {
  const message = {
    _messageType: 0,
    _conversationId: 'c1',
    _actionName: 'executeMethod',
    _actionType: 0,
    _correlationId: 7,
    _data: 1,
  };
  expect(parseRequest(JSON.stringify(message), 'c1')).toEqual({
    action: 'executeMethod',
    type: 0,
    correlation: 7,
    data: 1,
  });
  expect(parseRequest(JSON.stringify(message), 'c2')).toBeNull();
  expect(parseRequest(JSON.stringify({ ...message, _messageType: 1 }), 'c1')).toBeNull();
  expect(parseRequest('{"half', 'c1')).toBeNull();
  expect(parseRequest({ source: 'an extension' }, 'c1')).toBeNull();
});

test('keeps the document settings as values, and carries them as JSON', () => {
  const settings: Record<string, unknown> = { old: 1 };
  replaceSettings(settings, [
    ['list', '[1,2]'],
    ['text', '"é"'],
  ]);
  expect(settings).toEqual({ list: [1, 2], text: 'é' });
  expect([...readSettings(settings)]).toEqual([
    ['list', '[1,2]'],
    ['text', '"é"'],
  ]);
});

test('knows which way the keyboard leaves the pane', () => {
  expect(focusExitOf(['addin1', 13])).toBe('forward');
  expect(focusExitOf(['addin1', 14])).toBe('backward');
  expect(focusExitOf(['addin1', 0])).toBeNull();
  expect(focusExitOf(null)).toBeNull();
});

test('waits for each ribbon command to say that it is done', async () => {
  const sent: unknown[] = [];
  const commands = new RibbonCommands();
  const first = commands.invoke((data) => sent.push(data), 'valider', 'bouton');
  const second = commands.invoke((data) => sent.push(data), 'inconnue', 'autre');
  expect(sent).toEqual([
    { 0: 'command1', 1: 'valider', 2: '{"source":{"id":"bouton"}}' },
    { 0: 'command2', 1: 'inconnue', 2: '{"source":{"id":"autre"}}' },
  ]);
  const call = { DdaMethod: { DispatchId: 94 } };
  commands.complete({ ...call, 0: 'command2', 1: 5001 });
  commands.complete({ ...call, 0: 'command1', 1: 0 });
  await expect(Promise.all([first, second])).resolves.toEqual(['completed', 'unknown-function']);
});
