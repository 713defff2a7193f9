import { associateRibbon } from '../../src/commands';

type RibbonFunction = (event: { completed(): void }) => Promise<void>;

/** The ribbon's side of Office: what buttons were given, and what happened in which order. */
function setUp({ opens = true } = {}) {
  const functions = new Map<string, RibbonFunction>();
  const happened: string[] = [];
  const showAsTaskpane = async () => {
    happened.push('pane');
    if (!opens) throw new Error('not supported');
  };
  const actions = { associate: (name: string, run: RibbonFunction) => functions.set(name, run) };
  Object.assign(globalThis, { Office: { actions, addin: { showAsTaskpane } } });
  associateRibbon({
    validate: async () => {
      happened.push('validate');
    },
    clearMarks: async () => {
      happened.push('clear');
    },
    show: (view) => happened.push(`view ${view}`),
  });
  const press = (name: string) => functions.get(name)?.({ completed: () => happened.push('completed') });
  return { press, happened };
}

describe('the ribbon', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });

  it('opens the pane, checks, then lets Excel’s button go', async () => {
    const { press, happened } = setUp();
    await press('valider');
    expect(happened).toEqual(['view check', 'pane', 'validate', 'completed']);
  });

  it('checks all the same where the pane does not open', async () => {
    const { press, happened } = setUp({ opens: false });
    await press('valider');
    expect(happened).toEqual(['view check', 'pane', 'validate', 'completed']);
  });

  it('clears the marks without opening the pane', async () => {
    const { press, happened } = setUp();
    await press('effacerReperes');
    expect(happened).toEqual(['clear', 'completed']);
  });

  it.each([
    ['montrerCalculs', 'columns'],
    ['montrerRapport', 'report'],
    ['montrerModeles', 'templates'],
  ])('opens the pane at a view by %s', async (name, view) => {
    const { press, happened } = setUp();
    await press(name);
    expect(happened).toEqual([`view ${view}`, 'pane', 'completed']);
  });

  it('lets a button go though the pane does not open', async () => {
    const { press, happened } = setUp({ opens: false });
    await press('montrerRapport');
    expect(happened).toEqual(['view report', 'pane', 'completed']);
  });
});
