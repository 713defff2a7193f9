/** What the page needs of `manifest.xml` to stand for Excel. */
export interface AddInManifest {
  displayName: string;
  /** Page of the task pane. */
  pane: URL;
  groups: RibbonGroup[];
}

/** A group that the add-in puts on the Home tab. */
export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface RibbonButton {
  id: string;
  label: string;
  /** Bold and plain text of the button's tooltip. */
  tooltip: { title: string; description: string };
  /** Address of the icon by its size in pixels. */
  icons: ReadonlyMap<number, string>;
  action: ButtonAction;
}

/** What a click does: run a function of the add-in, or show its pane. */
export type ButtonAction = { kind: 'run'; functionName: string } | { kind: 'show-pane'; page: URL };

/** Texts and addresses that a manifest names once and refers to by `resid`. */
type Resources = (id: string | null) => string;

/**
 * Reads an XML add-in manifest as Excel does.
 * @param locale of the user, for the texts that the manifest overrides
 * @param origin from which this page serves what the manifest's addresses name; their own may be another port
 * @throws Error when the text is no manifest
 */
export function readManifest(xml: string, locale: string, origin: string): AddInManifest {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (root.localName !== 'OfficeApp') throw new Error('manifest.xml n’est pas un manifeste de complément Office.');
  const resources = readResources(root, locale);
  const address = (text: string) => {
    const { pathname, search } = new URL(text);
    return new URL(pathname + search, origin);
  };
  const source = child(child(root, 'DefaultSettings'), 'SourceLocation');
  const home = [...root.getElementsByTagNameNS('*', 'OfficeTab')].filter((tab) => tab.id === 'TabHome');
  return {
    displayName: localised(child(root, 'DisplayName'), locale),
    pane: address(source?.getAttribute('DefaultValue') ?? ''),
    groups: home
      .flatMap((tab) => children(tab, 'Group'))
      .map((group) => ({
        id: group.getAttribute('id') ?? '',
        label: resources(residOf(group, 'Label')),
        buttons: children(group, 'Control').map((control) => readButton(control, resources, address)),
      })),
  };
}

function readButton(control: Element, resources: Resources, address: (text: string) => URL): RibbonButton {
  const tip = child(control, 'Supertip');
  const icons = children(child(control, 'Icon'), 'Image').map((image): [number, string] => [
    Number(image.getAttribute('size')),
    address(resources(image.getAttribute('resid'))).href,
  ]);
  return {
    id: control.getAttribute('id') ?? '',
    label: resources(residOf(control, 'Label')),
    tooltip: { title: resources(residOf(tip, 'Title')), description: resources(residOf(tip, 'Description')) },
    icons: new Map(icons),
    action: readAction(child(control, 'Action'), resources, address),
  };
}

function readAction(action: Element | undefined, resources: Resources, address: (text: string) => URL): ButtonAction {
  const functionName = child(action, 'FunctionName')?.textContent?.trim();
  if (functionName) return { kind: 'run', functionName };
  return { kind: 'show-pane', page: address(resources(residOf(action, 'SourceLocation'))) };
}

function readResources(root: Element, locale: string): Resources {
  const elements = [...(child(child(root, 'VersionOverrides'), 'Resources')?.children ?? [])].flatMap((kind) => [
    ...kind.children,
  ]);
  const list = elements.map((element): [string, string] => [
    element.getAttribute('id') ?? '',
    localised(element, locale),
  ]);
  const texts = new Map(list);
  return (id) => texts.get(id ?? '') ?? '';
}

function localised(element: Element | undefined, locale: string): string {
  const override = children(element, 'Override').find((candidate) => candidate.getAttribute('Locale') === locale);
  return override?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
}

function residOf(parent: Element | undefined, name: string): string | null {
  return child(parent, name)?.getAttribute('resid') ?? null;
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return children(parent, name)[0];
}

/** Child elements by their name, whatever its prefix. */
function children(parent: Element | undefined, name: string): Element[] {
  return [...(parent?.children ?? [])].filter((element) => element.localName === name);
}
