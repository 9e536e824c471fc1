/**
 * Scripts that run inside Firefox with the browser's own rights, as text.
 *
 * Each but the last is an expression for the browser window's scope, which the driver reaches under
 * `--remote-allow-system-access`. Names are Firefox's internal ones; where one changed between the
 * oldest version that Lede supports (140) and now, both are tried.
 */

/** A mouse press and release in the middle of `element`, in the document of `window`. */
const CLICK = `(window, element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  for (const type of ['mousedown', 'mouseup']) {
    if (window.synthesizeMouseEvent) {
      window.synthesizeMouseEvent(type, x + width / 2, y + height / 2,
        { button: 0, clickCount: 1 }, { isDOMEventSynthesized: false });
    } else {
      window.windowUtils.sendMouseEvent(type, x + width / 2, y + height / 2, 0, 1, 0);
    }
  }
}`;

/** Puts the extension's button on the toolbar, where a user pins it, and clicks it with the mouse. */
export const clickToolbarButton = (id: string): string => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  window.CustomizableUI.addWidgetToArea(action.id, 'nav-bar');
  const item = action.widget.forWindow(window).node;
  const button = item.querySelector('.unified-extensions-item-action-button') ?? item;
  await window.promiseDocumentFlushed(() => {});
  (${CLICK})(window, button);
})()`;

/** The `<browser>` element, in a tab or in the popup's panel, that shows the extension's file. */
const shows = (file: string): string => `[...document.querySelectorAll('browser')].find((b) => {
  const { scheme, filePath } = b.currentURI ?? {};
  return scheme === 'moz-extension' && filePath === ${JSON.stringify(`/${file}`)};
})`;

export const isShown = (file: string): string => `Boolean(${shows(file)})`;

/** How long a script in the content process may take. */
const ANSWER_MS = 2000;

/** The value of an expression in the content process, with \`content\` for the page's window. */
export const inContent = (file: string, expression: string): string => `(async () => {
  const { messageManager } = ${shows(file)};
  const answer = 'lede:' + Math.random();
  const script = '(async () => {' +
    'let message; try { message = { value: JSON.stringify(await (' + ${JSON.stringify(expression)} + ')) }; }' +
    'catch (error) { message = { error: String(error) }; }' +
    'sendAsyncMessage(' + JSON.stringify(answer) + ', message); })()';
  return new Promise((resolve, reject) => {
    messageManager.addMessageListener(answer, ({ data }) => {
      if (data.error) reject(new Error(data.error)); else resolve(data.value);
    });
    // A popup that is just opening moves to another process's messages, and leaves these without an answer.
    setTimeout(() => reject(new Error('no answer')), ${ANSWER_MS});
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
})()`;

/** A PNG of what the element shows, as a data URL. */
export const picture = (file: string): string => `(async () => {
  const bitmap = await ${shows(file)}.browsingContext.currentWindowGlobal
    .drawSnapshot(null, window.devicePixelRatio, 'rgb(255, 255, 255)');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
})()`;

/** Closes the popup's panel as a click beside it does, or the tab. */
export const closeView = (file: string): string => `(() => {
  const browser = ${shows(file)};
  const panel = browser.closest('panel');
  if (panel) panel.hidePopup(); else gBrowser.removeTab(gBrowser.getTabForBrowser(browser));
})()`;

/** Closes every panel, and all tabs but a blank one. */
export const TIDY = `(() => {
  for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
  gBrowser.removeAllTabsBut(gBrowser.addTrustedTab('about:blank'), { animate: false, skipWarnAboutClosingTabs: true, skipWarnOnClose: true });
})()`;

/** Ends the event page as its idle time-out does. */
export const stopBackground = (id: string): string =>
  `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({
    ignoreDevToolsAttached: true, disableResetIdleForTest: true })`;

/** Clicks the first or the second button of the permission prompt; false while there is none. */
export const answerPrompt = (allow: boolean): string => `(() => {
  const prompt = document.querySelector('#notification-popup popupnotification');
  if (!prompt || PopupNotifications.panel.state !== 'open') return false;
  (${CLICK})(window, ${allow ? 'prompt.button' : 'prompt.secondaryButton'});
  return true;
})()`;

/** All the nodes of the accessibility tree, each with its DOM node. */
const TREE = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const nodes = [];
  const walk = (accessible) => {
    const state = {}, extra = {};
    accessible.getState(state, extra);
    nodes.push({
      element: accessible.DOMNode,
      // Text has no ARIA role; Chromium's name for it serves here too.
      role: service.getStringRole(accessible.role) === 'text leaf' ? 'StaticText' : accessible.computedARIARole,
      name: accessible.name ?? '',
      checked: Boolean(state.value & Ci.nsIAccessibleStates.STATE_CHECKED),
      disabled: Boolean(state.value & Ci.nsIAccessibleStates.STATE_UNAVAILABLE),
    });
    for (let i = 0; i < accessible.childCount; i++) walk(accessible.getChildAt(i));
  };
  walk(service.getAccessibleFor(content.document));
  return nodes;
})()`;

export const NODES = `${TREE}.map(({ element, ...node }) => node)`;

/** Clicks the nth node of the tree. */
export const clickNode = (index: number): string => `(() => {
  const { element } = ${TREE}[${index}];
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  (${CLICK})(content, element);
})()`;

/** Text as an input method commits it, or one key, to whatever has the focus. */
export const enter = (what: { text: string } | { key: string }): string => `(() => {
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(content);
  const { text, key } = ${JSON.stringify(what)};
  if (text !== undefined) { input.commitCompositionWith(text); return; }
  const event = new content.KeyboardEvent('', { key });
  input.keydown(event);
  input.keyup(event);
})()`;

/** An expression in a scope that sees what the page's own scripts see; its policy forbids a plain `eval`. */
export const inPage = (expression: string): string =>
  `Cu.evalInSandbox(${JSON.stringify(expression)},
    new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`;
