/** Does something that makes elements anew; the focus goes to the one of the same key again. */
export function keepFocus(work: () => void): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement ? active.dataset["key"] : undefined;
  const id = active?.id ?? "";
  work();
  if (active?.isConnected === true) return;
  const found =
    key === undefined
      ? id === ""
        ? null
        : document.getElementById(id)
      : document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  found?.focus();
}
