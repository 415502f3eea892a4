function milpa(js, wasm, worker) {
  let started = false;
  const events = ["pointerdown", "keydown", "focusin"];
  // Outer islands before inner ones; children that the server drew inside an island get its owner back first.
  const wake = async (program) => {
    const owners = [];
    const walk = async (node) => {
      const tag = node.localName;
      if (tag === "leptos-island") {
        owners.at(-1)?.();
        await program[node.dataset.component]?.(node);
      }
      if (tag === "leptos-children") owners.push(node.$$on_hydrate);
      for (const child of node.children) await walk(child);
      if (tag === "leptos-children") owners.pop();
    };
    await walk(document.body);
    performance.mark("hydrated");
  };
  const start = async () => {
    if (started) return;
    started = true;
    for (const name of events) removeEventListener(name, start, true);
    const program = await import(js);
    await program.default({ module_or_path: wasm });
    program.hydrate();
    await wake(program);
  };
  const line = navigator.connection || {};
  const slow = line.saveData || /(^|-)(2|3)g$/.test(line.effectiveType || "");
  for (const name of events) addEventListener(name, start, { capture: true, passive: true });
  const idle = (act) => addEventListener("load", () => (window.requestIdleCallback || setTimeout)(act));
  if (!slow) idle(start);
  // The style shows what the line does. What the worker shows names the worker of its own build, perhaps an old one.
  const page = document.documentElement.dataset;
  const kept = "line" in page;
  for (const change of ["online", "offline"]) addEventListener(change, () => (page.line = change));
  if (worker && !kept) idle(() => navigator.serviceWorker?.register(worker));
}
