// Puts the cursor into the first field of the window that this stands in, as soon as the browser has drawn that field;
// a reader who was faster and types in a field of that window already is left there.
export default function ({ parentElement }) {
  const asked = parentElement.closest('[role="dialog"]');
  if (!asked || asked.dataset.focused) return;
  const focus = () => {
    const field = asked.querySelector("textarea, input");
    if (!field) return false;
    asked.dataset.focused = "yes";
    if (!asked.contains(document.activeElement?.closest("textarea, input"))) field.focus();
    return true;
  };
  if (focus()) return;
  const waiting = new MutationObserver(() => focus() && waiting.disconnect());
  waiting.observe(asked, { childList: true, subtree: true });
  return () => waiting.disconnect();
}
