"""Style and script of the annotator's view; it loads nothing from elsewhere."""

from klaim.palette import COLOURS

_DAY = "--page:#fff;--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--panel:#f6f8fa;"
_NIGHT = "--page:#131416;--ink:#e6edf3;--soft:#9198a1;--line:#3d444d;--panel:#1b1e22;"


def _types(night: int) -> str:
    return "".join(f".{kind}{{--t:{colours[night]}}}" for kind, colours in COLOURS.items())


STYLE = f"""
:root{{color-scheme:light dark;{_DAY}}}{_types(0)}
@media (prefers-color-scheme:dark){{:root{{{_NIGHT}}}{_types(1)}}}
*{{box-sizing:border-box}}
body{{margin:0;background:var(--page);color:var(--ink);font:16px/1.65 system-ui,sans-serif}}
header{{padding:1rem 2rem;border-bottom:1px solid var(--line)}}
h1{{font-size:1.15rem;margin:0 0 .5rem}} h2{{font-size:1.3rem;margin:0}}
.legend{{display:flex;flex-wrap:wrap;gap:.4rem;margin:0;align-items:center;font-size:.85rem;color:var(--soft)}}
.chip{{font:600 .75rem/1.5 system-ui,sans-serif;color:var(--t);border:1px solid var(--t);border-radius:1rem;
  padding:0 .55rem;background:none;white-space:nowrap}}
button.chip{{cursor:pointer}} button.chip[aria-pressed=true]{{background:var(--t);color:var(--page)}}
u{{text-decoration:underline wavy var(--soft) 1px;text-underline-offset:.25em}}
.article{{padding:1.5rem 2rem;border-bottom:1px solid var(--line);max-width:100rem;margin:auto}}
.facts{{color:var(--soft);font-size:.9rem;margin:.2rem 0 1rem}} meter{{vertical-align:middle}}
.columns{{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2rem}}
.text{{white-space:pre-wrap;line-height:2;position:sticky;top:1rem;align-self:start;
  max-height:calc(100vh - 2rem);overflow:auto}}
.s{{background:color-mix(in srgb,var(--t) 16%,transparent);border-bottom:2px solid var(--t);cursor:pointer}}
.focus .s,.focus u{{opacity:.45}} .focus .s.on{{opacity:1;background:color-mix(in srgb,var(--t) 45%,transparent)}}
.claims,.held ul{{list-style:none;margin:0;padding:0}}
.claim{{padding:.45rem .6rem;border-radius:.4rem;border-left:3px solid transparent}}
.claim:hover,.claim:focus,.claim.on{{background:var(--panel);border-left-color:var(--soft);outline:none}}
.off{{display:none}}
small{{display:block;color:var(--soft)}} summary{{cursor:pointer;color:var(--soft);font-size:.85rem}}
code{{display:block;font:.78rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere;margin:.2rem 0}}
.held{{margin-top:1rem;padding:.6rem;border:1px solid var(--line);border-radius:.4rem}}
.held li{{padding:.25rem 0;font-size:.92rem}} .held b{{font-size:.8rem;color:var(--soft)}}
@media (max-width:60rem){{.columns{{grid-template-columns:1fr}}.text{{position:static;max-height:none}}
.article,header{{padding:1rem}}}}
"""

SCRIPT = """
for (const article of document.querySelectorAll('.article')) {
  const spans = [...article.querySelectorAll('.s')], claims = [...article.querySelectorAll('.claim')];
  const numbers = span => span.dataset.c.split(' ');
  let kept = null;
  const show = wanted => {
    article.classList.toggle('focus', wanted !== null);
    const over = n => wanted !== null && wanted.includes(n);
    for (const span of spans) span.classList.toggle('on', numbers(span).some(over));
    for (const claim of claims) claim.classList.toggle('on', over(claim.dataset.n));
  };
  const keep = wanted => { kept = String(kept) === String(wanted) ? null : wanted; show(kept); };
  for (const claim of claims) {
    claim.addEventListener('mouseenter', () => show([claim.dataset.n]));
    claim.addEventListener('mouseleave', () => show(kept));
    claim.addEventListener('click', event => { if (!event.target.closest('details')) keep([claim.dataset.n]); });
    claim.addEventListener('keydown', event => { if (event.key === 'Enter') keep([claim.dataset.n]); });
  }
  for (const span of spans) {
    span.addEventListener('mouseenter', () => show(numbers(span)));
    span.addEventListener('mouseleave', () => show(kept));
    span.addEventListener('click', () => {
      keep(numbers(span));
      claims[numbers(span)[0]].scrollIntoView({block: 'nearest'});
    });
  }
}
for (const button of document.querySelectorAll('button.chip')) button.addEventListener('click', () => {
  const on = button.getAttribute('aria-pressed') !== 'true';
  for (const other of document.querySelectorAll('button.chip'))
    other.setAttribute('aria-pressed', on && other === button);
  for (const claim of document.querySelectorAll('.claim'))
    claim.classList.toggle('off', on && claim.dataset.type !== button.dataset.type);
});
"""
