/** Who talks to whom in the frame of an add-in; office.js reads it from `window.name` before anything else. */
export interface FrameIdentity {
  conversation: string;
  addIn: string;
}

/** What Excel on the web allows the page of an add-in. */
const SANDBOX =
  'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/**
 * The frame in which Excel on the web shows an add-in. It must be inserted as it is: office.js looks at the name while
 * the page loads, and a name given later would come too late.
 */
export function createFrame(identity: FrameIdentity, page: URL, title: string, locale: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.name = JSON.stringify({
    baseFrameName: `frame_${identity.addIn}`,
    hostInfo: `Excel|Web|16.01|${locale}|${identity.addIn}||disableLogging|0`,
    xdmInfo: `${identity.conversation}|${identity.addIn}|${location.origin}`,
    serializerVersion: 1,
    flights: '[]',
  });
  frame.setAttribute('sandbox', SANDBOX);
  frame.title = title;
  frame.src = page.href;
  return frame;
}
