// What our scripts find where they run and TypeScript's own lists do not have.

// Not in every browser.
interface NavigatorConnected {
  readonly connection?: { readonly saveData: boolean; readonly effectiveType?: string };
}
interface Navigator extends NavigatorConnected {}
interface WorkerNavigator extends NavigatorConnected {}

// The build makes these: assets/release.js and assets/parts.js (calculator/build/).
declare const FILES: Record<string, string>;
declare module "*/parts.js" {
  export const later: Record<string, string>;
  export const letters: string;
  export const library: string;
  export const runtime: string;
  export const rest: { file: string; sum: number }; // no file where the runtime is one
  export const lock: import("pyodide").Lockfile;
  export const loadPyodide: typeof import("pyodide").loadPyodide;
}

// And copies these from npm's packages (calculator/build/runtime/libraries.py).
declare module "*/lean-qr.js" {
  export { correction, generate } from "lean-qr";
}
declare module "*/lean-qr-svg.js" {
  export { toSvg } from "lean-qr/extras/svg";
}

// The service worker's own.
declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare function skipWaiting(): Promise<void>;
