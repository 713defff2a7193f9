/** The ribbon's buttons that run a function. Their names are those of the manifest. */

/** What the buttons do: the same commands as those of the pane, which never reject. */
export interface RibbonCommands {
  validate(): Promise<void>;
  clearMarks(): Promise<void>;
  show(view: RibbonView): void;
}

/** The views of the pane that a button opens. */
type RibbonView = 'check' | 'columns' | 'report' | 'templates';

/** The functions of the buttons that open a view. */
const viewFunctions: Readonly<Record<string, RibbonView>> = {
  montrerCalculs: 'columns',
  montrerRapport: 'report',
  montrerModeles: 'templates',
};

/**
 * Says to Office which function each button runs. Excel keeps a button waiting until `event.completed()` is called, so it
 * always is, whatever happens.
 */
export function associateRibbon({ validate, clearMarks, show }: RibbonCommands): void {
  Office.actions.associate('valider', async (event: Office.AddinCommands.Event) => {
    try {
      show('check');
      // First the pane, so that a long check shows its progress.
      await openPane();
      await validate();
    } finally {
      event.completed();
    }
  });
  Office.actions.associate('effacerReperes', async (event: Office.AddinCommands.Event) => {
    try {
      await clearMarks();
    } finally {
      event.completed();
    }
  });
  for (const [name, view] of Object.entries(viewFunctions)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        show(view);
        await openPane();
      } finally {
        event.completed();
      }
    });
  }
}

/** Where Excel does not open the pane, the button does all the rest. */
async function openPane(): Promise<void> {
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
