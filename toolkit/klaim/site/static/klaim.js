// An article's page: pointing at words shows their claims, pointing at a claim shows its words, and filters hide claims.
document.querySelectorAll(".klaim-article").forEach((page) => {
  const items = [...page.querySelectorAll(".klaim-claims > li")];
  const pieces = [...page.querySelectorAll(".klaim-s")];
  const text = page.querySelector(".klaim-text");
  const card = page.querySelector(".klaim-card");
  const filter = page.querySelector(".klaim-filter");
  const numbers = (piece) => piece.dataset.c.split(" ").map(Number).filter((n) => !items[n].hidden);
  const light = (wanted) => pieces.forEach((piece) => piece.classList.toggle("klaim-on", numbers(piece).some((n) => wanted.includes(n))));

  const show = (piece) => {
    const found = numbers(piece);
    card.replaceChildren(...found.map((n) => {
      const copy = document.createElement("div");
      copy.append(...[...items[n].childNodes].map((node) => node.cloneNode(true)));
      return copy;
    }));
    card.hidden = found.length === 0;
  };
  pieces.forEach((piece) => ["mouseenter", "focus", "click"].forEach((event) => piece.addEventListener(event, () => show(piece))));
  items.forEach((item, n) => {
    ["mouseenter", "focus"].forEach((event) => item.addEventListener(event, () => { light([n]); card.hidden = true; }));
    ["mouseleave", "blur"].forEach((event) => item.addEventListener(event, () => light([])));
  });
  page.addEventListener("click", (event) => { if (!event.target.closest(".klaim-s, .klaim-card")) card.hidden = true; });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") card.hidden = true; });

  const choose = () => {
    const form = new FormData(filter);
    const types = form.getAll("type");
    const fits = (item, name) => !form.has(name) || form.get(name) === "*" || form.get(name) === item.dataset[name];
    items.forEach((item, n) => {
      item.hidden = !types.includes(item.dataset.type) || !fits(item, "label") || !fits(item, "speaker");
      text.style.setProperty(`--c${n}`, item.hidden ? "transparent" : `var(--klaim-${item.dataset.type})`);
    });
    card.hidden = true;
  };
  if (filter) {
    filter.hidden = false;
    filter.addEventListener("change", choose);
    choose();
  }
});
