/** What Excel asks of the manifest: the order of the official schema, and what that schema does not check. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element as XmlElement } from '@xmldom/xmldom';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { associateRibbon } from '../src/commands';
import { typographyFaults } from './support/typography';

const root = join(__dirname, '..');
const file = join(root, 'manifest.xml');
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const documentElement = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml').documentElement;
if (!documentElement) throw new Error('The manifest is empty.');
const elements: XmlElement[] = [documentElement, ...documentElement.getElementsByTagName('*')];

const named = (name: string) => elements.filter(({ localName }) => localName === name);
const children = (element: XmlElement) =>
  Array.from(element.childNodes).filter((node): node is XmlElement => node.nodeType === node.ELEMENT_NODE);
const childNames = (element: XmlElement) => children(element).map(({ localName }) => localName);
const attribute = (element: XmlElement, name: string) => element.getAttribute(name) ?? '';

/** The children that the official schema allows, in its order: « ? » optional, « + » one or more. */
const sequences: Record<string, RegExp> = {
  OfficeApp:
    /^Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl (AppDomains )?Hosts Requirements DefaultSettings Permissions VersionOverrides $/,
  Requirements: /^Sets $/,
  Sets: /^(Set )+$/,
  DefaultSettings: /^SourceLocation $/,
  VersionOverrides: /^Hosts Resources $/,
  Runtimes: /^Runtime $/,
  DesktopFormFactor: /^GetStarted FunctionFile (ExtensionPoint )+$/,
  GetStarted: /^Title Description LearnMoreUrl $/,
  ExtensionPoint: /^OfficeTab $/,
  OfficeTab: /^(Group )+$/,
  Group: /^Label Icon (Control )+$/,
  Control: /^Label Supertip Icon Action $/,
  Supertip: /^Title Description $/,
  Icon: /^(Image )+$/,
  Resources: /^Images Urls ShortStrings LongStrings $/,
};

describe('the manifest, as Microsoft’s own tool reads it', () => {
  it('is a task-pane add-in for workbooks, in French, with no more rights than it needs', async () => {
    await expect(OfficeAddinManifest.readManifestFile(file)).resolves.toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      version: expect.stringMatching(/^\d+(\.\d+){3}$/),
      officeAppType: 'TaskPaneApp',
      displayName: 'Annexes LDA',
      defaultLocale: 'fr-FR',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    });
  });
});

describe('the manifest, against the official schema', () => {
  it.each(Object.keys(sequences))('has the children of <%s> in the order of the schema', (name) => {
    const found = named(name);
    expect(found.length).toBeGreaterThan(0);
    for (const element of found) {
      expect(
        childNames(element)
          .map((child) => `${child} `)
          .join(''),
      ).toMatch(sequences[name] as RegExp);
    }
  });

  it('says what it runs on, and that its pane and its buttons share one runtime', () => {
    const sets = named('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(sets).toEqual([
      ['ExcelApi', '1.9'],
      ['SharedRuntime', '1.1'],
    ]);
    const [runtime] = named('Runtime');
    const [host] = named('Host').filter((element) => element.hasAttribute('xsi:type'));
    expect(runtime && attribute(runtime, 'lifetime')).toBe('long');
    expect(host && childNames(host)).toEqual(['Runtimes', 'DesktopFormFactor']);
  });

  it('keeps every text within its limit', () => {
    const limits: Record<string, number> = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 };
    for (const [name, limit] of Object.entries(limits)) {
      const texts = named(name).flatMap((element) => [element, ...element.getElementsByTagName('*')].flatMap(textsOf));
      expect(texts.every((text) => text.length >= 1 && text.length <= limit)).toBe(true);
    }
    const ids = elements.flatMap((element) => [attribute(element, 'resid')]).filter((id) => id !== '');
    expect(ids.every((id) => id.length <= 32)).toBe(true);
  });
});

function textsOf(element: XmlElement): string[] {
  return ['DefaultValue', 'Value'].flatMap((name) => (element.hasAttribute(name) ? [attribute(element, name)] : []));
}

describe('the manifest, in what the schema misses', () => {
  const resources = elements.filter(({ namespaceURI, parentNode }) => {
    return namespaceURI === BASIC_TYPES && parentNode?.parentNode?.nodeName === 'Resources';
  });

  it('defines each resource once, and uses every one', () => {
    const defined = resources.map((resource) => attribute(resource, 'id'));
    const used = new Set(elements.map((element) => attribute(element, 'resid')).filter((id) => id !== ''));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
  });

  it('refers to resources of the right kind', () => {
    const kinds: Record<string, string> = {
      Image: 'Images',
      Label: 'ShortStrings',
      Title: 'ShortStrings',
      Description: 'LongStrings',
      Runtime: 'Urls',
      FunctionFile: 'Urls',
      SourceLocation: 'Urls',
      LearnMoreUrl: 'Urls',
    };
    for (const element of elements.filter((one) => one.hasAttribute('resid'))) {
      const resource = resources.find((one) => attribute(one, 'id') === attribute(element, 'resid'));
      expect([element.localName, resource?.parentNode?.localName]).toEqual([
        element.localName,
        kinds[element.localName ?? ''],
      ]);
    }
  });

  it('gives every identifier to one element only', () => {
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== '');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('loads everything over https, from one address', () => {
    const addresses = elements.flatMap(textsOf).filter((text) => /^\w+:\/\//.test(text));
    expect(addresses.length).toBeGreaterThan(30);
    for (const address of addresses) expect(new URL(address).origin).toBe('https://localhost:3000');
  });

  it('says every text in English too, none of them left in French by mistake', () => {
    const translated = elements.filter((element) => element.hasAttribute('DefaultValue') && !isAddress(element));
    for (const element of translated) {
      const english = children(element).filter((child) => attribute(child, 'Locale') === 'en-US');
      expect([attribute(element, 'DefaultValue'), english.length]).toEqual([attribute(element, 'DefaultValue'), 1]);
      expect(english.flatMap(textsOf).filter((text) => /[éèàùç«»]/.test(text))).toEqual([]);
    }
  });

  it('is in correct French', () => {
    const french = elements
      .filter((element) => element.hasAttribute('DefaultValue') && !isAddress(element))
      .map((element) => attribute(element, 'DefaultValue'));
    expect(french.flatMap(typographyFaults)).toEqual([]);
  });

  it('has every icon at every size, in files that have that size', () => {
    for (const icon of named('Icon')) {
      expect(children(icon).map((image) => Number(attribute(image, 'size')))).toEqual(ICON_SIZES);
      for (const image of children(icon)) {
        const resource = resources.find((one) => attribute(one, 'id') === attribute(image, 'resid'));
        const size = Number(attribute(image, 'size'));
        expect(pngSize(attribute(resource as XmlElement, 'DefaultValue'))).toEqual([size, size]);
      }
    }
    const [small, large] = [named('IconUrl')[0], named('HighResolutionIconUrl')[0]] as [XmlElement, XmlElement];
    expect(pngSize(attribute(small, 'DefaultValue'))).toEqual([32, 32]);
    expect(pngSize(attribute(large, 'DefaultValue'))).toEqual([64, 64]);
  });

  it('has a help page behind its address', () => {
    const help = named('SupportUrl').map((element) => attribute(element, 'DefaultValue'));
    expect(help.map((address) => readFileSync(fileOf(address), 'utf8'))).toEqual([
      expect.stringContaining('<html lang="fr">'),
    ]);
  });

  it('names functions that the add-in gives to its buttons, and all of them', () => {
    const associated: string[] = [];
    const actions = { associate: (name: string) => associated.push(name) };
    Object.assign(globalThis, { Office: { actions } });
    associateRibbon({ validate: async () => undefined, clearMarks: async () => undefined, show: () => undefined });
    Reflect.deleteProperty(globalThis, 'Office');
    expect(named('FunctionName').map(({ textContent }) => textContent)).toEqual(associated);
  });
});

function isAddress(element: XmlElement): boolean {
  return attribute(element, 'DefaultValue').startsWith('https://');
}

/** The file that the add-in serves at an address. */
function fileOf(address: string): string {
  return join(root, new URL(address).pathname);
}

/** Width and height in pixels, as the header of a PNG file says them. */
function pngSize(address: string): [number, number] {
  const bytes = readFileSync(fileOf(address));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
