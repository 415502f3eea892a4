function milpa(js, wasm) {
  let started = false;
  const events = ["pointerdown", "keydown", "focusin"];
  const start = () => {
    if (started) return;
    started = true;
    for (const name of events) removeEventListener(name, start, true);
    import(js).then((m) => m.default({ module_or_path: wasm }).then(() => m.hydrate()));
  };
  const line = navigator.connection || {};
  const slow = line.saveData || /(^|-)(2|3)g$/.test(line.effectiveType || "");
  for (const name of events) addEventListener(name, start, { capture: true, passive: true });
  if (!slow) addEventListener("load", () => (window.requestIdleCallback || setTimeout)(start));
}
