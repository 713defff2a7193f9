import type { AddinRuntime, RuntimeState } from './addin-runtime';

type Service = Record<string, (value: unknown) => unknown>;

/**
 * What Office itself, rather than Excel, offers through the same batches: the shared runtime, the ribbon.
 * By name of service, then by wire name of method.
 */
export type Services = Readonly<Record<string, Service>>;

/** The services of Office that act on one add-in. */
export function officeServices(runtime: AddinRuntime): Services {
  return {
    'Microsoft.AppRuntime.AppRuntimeService': {
      GetAppRuntimeState: () => runtime.state,
      SetAppRuntimeState: (state) => {
        runtime.state = state as RuntimeState;
      },
    },
    'Microsoft.AppRuntime.AppRuntimePersistenceService': {
      GetAppRuntimeStartState: () => runtime.startState,
      SetAppRuntimeStartState: (state) => {
        runtime.startState = state as RuntimeState;
      },
    },
    'Microsoft.DynamicRibbon.DynamicRibbon': {
      ExecuteRequestUpdate: (json) => {
        runtime.ribbonUpdates.push(JSON.parse(String(json)));
      },
    },
    'Microsoft.InternalService.AddinInternalService': { NotifyActionHandlerReady: () => null },
  };
}
