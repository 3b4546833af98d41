/** The page's looks: quiet, one column of messages, beside it a thread; light and dark by the system's choice, down to a phone's width. */
export const STYLE = `
:root {
  --ground: #fbfaf8; --panel: #f2f0ec; --raised: #ffffff; --line: #e0dcd5; --text: #1f2328; --soft: #5c636b;
  --accent: #1a5fb4; --accent-text: #ffffff; --quote: #b9cbe4; --tint: #eaf1fa; --danger: #a62b2b; --good: #2f855a; --good-text: #24673f;
  --radius: 8px; color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #17191c; --panel: #1e2125; --raised: #24282d; --line: #353a41; --text: #e8e6e3; --soft: #a2a9b1;
    --accent: #7fb2f0; --accent-text: #10131a; --quote: #3f5a7d; --tint: #22303f; --danger: #f19a9a; --good: #68c796; --good-text: #68c796;
  }
}
body.threaded { grid-template-columns: 15rem minmax(0, 1fr) minmax(0, 1fr); }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html, body { height: 100%; margin: 0; }
body {
  display: grid; grid-template: auto minmax(0, 1fr) / 15rem minmax(0, 1fr); background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.hidden, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: absolute; z-index: 5; top: .5rem; left: .5rem; padding: .5rem .75rem; background: var(--raised); }
.top { grid-column: 1 / -1; display: flex; align-items: center; gap: 1.25rem; padding: .6rem 1.25rem; border-bottom: 1px solid var(--line); background: var(--panel); }
.top h1 { font-size: 1rem; font-weight: 650; margin: 0; }
.bot-state { margin: 0; color: var(--soft); font-size: .875rem; display: flex; align-items: center; gap: .45rem; }
.dot { width: .55rem; height: .55rem; border-radius: 50%; background: var(--danger); }
.connected .dot { background: var(--good); }
.person-choice { margin-inline-start: auto; font-size: .875rem; color: var(--soft); display: flex; gap: .5rem; align-items: center; }
.person-choice select { max-width: 16rem; }
select { font: inherit; color: var(--text); background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .25rem .4rem; }
nav { background: var(--panel); border-inline-end: 1px solid var(--line); padding: .75rem .5rem; overflow: auto; }
nav ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 2px; }
nav button { width: 100%; text-align: start; font: inherit; color: var(--soft); background: none; border: 0; border-radius: 6px; padding: .4rem .75rem; cursor: pointer; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
nav button:hover { background: var(--tint); color: var(--text); }
nav button[aria-current="true"] { background: var(--tint); color: var(--text); font-weight: 600; }
nav button .unread { float: inline-end; width: .5rem; height: .5rem; margin-top: .5rem; border-radius: 50%; background: var(--accent); }
main { display: grid; grid-template-rows: auto minmax(0, 1fr); min-width: 0; min-height: 0; }
.talk { display: grid; grid-template-rows: 1fr auto auto auto auto; min-width: 0; min-height: 0; }
.head { border-bottom: 1px solid var(--line); }
.about { padding: .6rem 1.5rem; font-size: .9rem; color: var(--soft); }
.tabs { display: flex; gap: 1rem; padding: 0 1.5rem; }
.tabs button { font: inherit; font-size: .9rem; color: var(--soft); background: none; border: 0; border-bottom: 2px solid transparent; padding: .15rem .1rem .4rem; cursor: pointer; }
.tabs button[aria-selected="true"] { color: var(--text); font-weight: 600; border-color: var(--accent); }
.home { overflow-y: auto; padding: .5rem 1.5rem 2rem; min-height: 0; }
.home .view { max-width: 50rem; }
.home .blocks { padding: 0; }
.about strong { color: var(--text); margin-inline-end: .5rem; }
#log { overflow-y: auto; padding: 1rem 1.5rem 1.5rem; min-height: 0; }
#log > * { max-width: 50rem; }
.empty { color: var(--soft); margin-top: 18vh; text-align: center; max-width: 34rem; margin-inline: auto; }
.empty h2 { color: var(--text); font-size: 1.25rem; margin-bottom: .25rem; }
.thread { margin-bottom: 1rem; }
.pane { display: flex; flex-direction: column; min-width: 0; min-height: 0; border-inline-start: 1px solid var(--line); padding-bottom: 1rem; }
.pane > header { display: flex; align-items: baseline; gap: .6rem; padding: .6rem 1.25rem; border-bottom: 1px solid var(--line); font-size: .9rem; color: var(--soft); }
.pane h2 { font-size: 1rem; margin: 0; color: var(--text); }
.x { margin-inline-start: auto; border: 0; background: none; font-size: 1.3rem; line-height: 1; padding: .1rem .4rem; color: var(--soft); cursor: pointer; }
#pane-subject { margin: .5rem 1.25rem 0; font-weight: 600; font-size: .9rem; }
#pane-subject:empty, #pane-work:empty { display: none; }
#replies { flex: 1; overflow-y: auto; padding: .5rem 1.25rem; min-height: 0; }
.thread, .message { scroll-margin-block: .6rem; }
.message { position: relative; display: grid; grid-template-columns: 2.25rem minmax(0, 1fr); gap: .75rem; padding: .4rem 0; }
.avatar { width: 2.25rem; height: 2.25rem; border-radius: var(--radius); display: grid; place-items: center; font-weight: 650; background: var(--line); color: var(--text); }
.bot .avatar { background: var(--accent); color: var(--accent-text); }
.message header { display: flex; align-items: baseline; gap: .5rem; }
.who { font-weight: 650; }
.badge { font-size: .65rem; letter-spacing: .04em; color: var(--soft); background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: 0 .3rem; }
time, .edited { font-size: .75rem; color: var(--soft); }
.private { font-size: .8rem; color: var(--soft); margin: 0; }
.private::before { content: "◌ "; }
.section { margin: .45rem 0 .3rem; display: flex; gap: 1rem; align-items: flex-start; }
.section .body { flex: 1; min-width: 0; }
.section p, .context p, blockquote p { margin: 0; overflow-wrap: anywhere; }
.header { font-size: 1.1rem; margin: .4rem 0 .2rem; }
blockquote { margin: .25rem 0; padding-block: .1rem; padding-inline: .9rem 0; border: 0 solid var(--quote); border-inline-start-width: 3px; }
.context { font-size: .85rem; color: var(--soft); margin: .3rem 0 .6rem; display: grid; gap: .15rem; }
.context strong { color: var(--text); font-weight: 600; }
hr { border: 0; border-top: 1px solid var(--line); margin: .75rem 0; }
code { direction: ltr; unicode-bidi: isolate; font: .9em ui-monospace, "Noto Sans Mono", monospace; background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: .05rem .3rem; overflow-wrap: anywhere; }
a { color: var(--accent); }
.mention { color: var(--accent); background: var(--tint); border-radius: 4px; padding: 0 .2rem; }
.actions { display: flex; flex-wrap: wrap; gap: .4rem; margin: .5rem 0 .35rem; }
button.press, .prompts button, .reply, form button, .view button {
  font: inherit; font-size: .875rem; color: var(--text); background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .7rem; cursor: pointer;
}
button.press:hover, .prompts button:hover, .view footer button:hover { border-color: var(--accent); }
.votes { gap: .25rem; margin-top: 0; }
button.vote { border-color: transparent; background: none; color: var(--soft); font-size: .8rem; padding: .15rem .45rem; }
button.vote::before { content: "✓" / ""; margin-inline-end: .35rem; }
button.vote.negative_button::before { content: "✗" / ""; }
button.vote[aria-pressed="true"] { border-color: var(--accent); color: var(--text); background: var(--tint); }
button.primary, form button.primary { background: var(--accent); color: var(--accent-text); border-color: var(--accent); font-weight: 600; }
.work { display: flex; align-items: center; gap: .75rem; margin-block: .25rem; margin-inline: 3rem 1rem; font-size: .875rem; color: var(--soft); }
.work .doing { font-style: italic; }
.work .stop { font: inherit; color: var(--danger); background: none; border: 1px solid var(--danger); border-radius: 6px; padding: .1rem .6rem; cursor: pointer; }
.reply { border: 0; background: none; color: var(--soft); padding: .1rem .2rem; margin-inline-start: 3rem; }
.reply:hover { color: var(--accent); text-decoration: underline; }
.reply strong { color: var(--accent); }
[aria-busy="true"] { opacity: .55; cursor: progress; }
.prompts { padding: .25rem 1.5rem .5rem; display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; font-size: .875rem; color: var(--soft); }
.problem { margin: 0 1.5rem .5rem; color: var(--danger); font-size: .9rem; }
.composer { display: flex; gap: .5rem; padding: 0 1.5rem; align-items: flex-end; max-width: 53rem; }
.pane .composer { padding-inline: 1.25rem; padding-top: .5rem; }
textarea { flex: 1; min-width: 0; font: inherit; color: var(--text); background: var(--raised); border: 1px solid var(--line); border-radius: var(--radius); padding: .55rem .75rem; resize: none; max-height: 10rem; }
.composer button { padding: .6rem 1.1rem; border-radius: var(--radius); }
.hint { margin: .35rem 1.5rem .8rem; font-size: .8rem; color: var(--soft); }
.inspected { grid-template-rows: auto minmax(0, 1fr) minmax(12rem, 40vh); }
.traffic { grid-column: 1 / -1; display: flex; flex-direction: column; min-height: 0; min-width: 0; border-top: 1px solid var(--line); background: var(--panel); }
.traffic > header { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .75rem; padding: .4rem 1.25rem; border-bottom: 1px solid var(--line); }
.traffic h2 { font-size: 1rem; margin: 0; }
.traffic input { font: inherit; font-size: .875rem; color: var(--text); background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .25rem .5rem; }
#exchanges { list-style: none; margin: 0; padding: .25rem 1.25rem; overflow-y: auto; flex: 1; min-height: 0; font-size: .82rem; }
#exchanges li { border-bottom: 1px solid var(--line); }
#exchanges summary { display: grid; grid-template-columns: 6.5rem 12rem minmax(0, 1fr) auto 4.5rem; gap: .75rem; padding: .2rem 0; cursor: pointer; align-items: baseline; }
#exchanges summary:hover { background: var(--tint); }
#exchanges strong { overflow-wrap: anywhere; }
#exchanges .at, #exchanges .way, #exchanges .took, .payload { color: var(--soft); font-variant-numeric: tabular-nums; }
#exchanges .took { text-align: end; }
#exchanges .outcome { color: var(--good-text); }
#exchanges .fault { color: var(--danger); }
.payload { margin: .3rem 0 0; }
#exchanges pre { direction: ltr; margin: .2rem 0 .5rem; padding: .5rem .75rem; max-height: 16rem; overflow: auto; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; }
dialog { width: min(44rem, calc(100vw - 2rem)); max-height: min(80vh, 50rem); padding: 0; border: 1px solid var(--line); border-radius: 12px; background: var(--raised); color: var(--text); }
dialog[open] { display: flex; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog.confirm { width: min(28rem, calc(100vw - 2rem)); padding: 1rem 1.25rem; }
dialog.confirm h2 { font-size: 1.05rem; margin: 0 0 .5rem; }
dialog.confirm .actions { justify-content: flex-end; margin: 1rem 0 0; }
button.press.danger { color: var(--danger); border-color: var(--danger); }
.view { display: flex; flex-direction: column; min-height: 0; width: 100%; }
.view > header, .view > footer { display: flex; align-items: center; gap: .75rem; padding: .75rem 1.25rem; }
.view > header { justify-content: space-between; border-bottom: 1px solid var(--line); }
.view > footer { justify-content: flex-end; border-top: 1px solid var(--line); }
.view h2 { font-size: 1.05rem; margin: 0; }
.view .x { border: 0; background: none; font-size: 1.3rem; line-height: 1; padding: .1rem .4rem; color: var(--soft); }
.view .blocks { overflow-y: auto; padding: .75rem 1.25rem; min-height: 0; }
.field-block { margin: .75rem 0; padding: 0; border: 0; display: grid; gap: .25rem; justify-items: start; }
.field-block > label, .field-block > legend { font-weight: 600; font-size: .9rem; padding: 0; }
.section > select.press { max-width: 14rem; }
.more { position: absolute; inset-block-start: .3rem; inset-inline-end: 0; opacity: 0; font-size: .85rem; }
.message:hover .more, .more:focus-within, .more[open] { opacity: 1; }
@media (hover: none) { .more { opacity: 1; } }
.more summary { list-style: none; width: 2rem; margin-inline-start: auto; text-align: center; color: var(--soft); background: var(--raised); border: 1px solid var(--line); border-radius: 6px; cursor: pointer; }
.more button { position: absolute; z-index: 2; inset-inline-end: 0; margin-top: .2rem; white-space: nowrap; font: inherit; color: var(--text); background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .4rem .8rem; cursor: pointer; box-shadow: 0 2px 8px rgb(0 0 0 / .2); }
select.menu { width: 3rem; appearance: none; text-align: center; }
.home .field-block input:not([type="radio"], [type="checkbox"]) { max-width: none; }
.field-block input:not([type="radio"], [type="checkbox"]), .field-block select, .field-block textarea {
  font: inherit; color: var(--text); background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .35rem .5rem; width: 100%; max-width: 24rem;
}
.field-block [aria-invalid="true"] { border-color: var(--danger) !important; }
.field-block > .radio { font-weight: 400; font-size: 1rem; padding: .15rem 0; }
.field-block .hint { margin: 0; }
.field-block .error { margin: 0; color: var(--danger); font-size: .875rem; }
@media (max-width: 72rem) { body.threaded { grid-template-columns: 12rem minmax(0, 4fr) minmax(0, 5fr); } }
@media (max-width: 44rem) {
  body, body.threaded { grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr); }
  body.inspected { grid-template-rows: auto auto minmax(0, 1fr) minmax(10rem, 45vh); }
  #exchanges summary { grid-template-columns: auto minmax(0, 1fr) auto; }
  #exchanges .way, #exchanges .took { display: none; }
  .top { flex-wrap: wrap; gap: .35rem 1rem; padding: .5rem 1rem; }
  .person-choice span { position: absolute; clip-path: inset(50%); }
  nav { border: 0; border-bottom: 1px solid var(--line); padding: .3rem .5rem; }
  nav ul { grid-auto-flow: column; justify-content: start; }
  nav button { white-space: nowrap; padding: .3rem .6rem; }
  .about { padding: .4rem 1rem; font-size: .8rem; }
  .tabs, .home { padding-inline: 1rem; }
  #log { padding: .75rem 1rem; }
  .message { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .avatar { display: none; }
  .reply, .work { margin-inline-start: 0; }
  .threaded main { display: none; }
  .composer, .prompts { padding-inline: 1rem; }
  .hint { margin-inline: 1rem; }
  .empty { margin-top: 6vh; }
}
@media (prefers-reduced-motion: no-preference) { #log, #replies { scroll-behavior: smooth; } }
`;
