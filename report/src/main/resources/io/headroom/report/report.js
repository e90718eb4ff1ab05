"use strict";
for (const figure of document.querySelectorAll(".waterfall")) {
  const svg = figure.querySelector("svg.chart");
  const floor = Number(svg.dataset.floor);
  const unit = Number(svg.dataset.unit);
  const each = Number(svg.dataset.each);
  const least = Number(svg.dataset.cover);
  const groups = Array.from(svg.querySelectorAll("g.step"));
  const total = groups.pop();
  let sum = 0;
  const steps = groups.map(group => {
    const people = Number(group.dataset.people);
    const before = sum;
    sum += people;
    return {group, people, before, after: sum, kind: group.dataset.step,
      texts: Array.from(group.querySelectorAll("text")).map(text => text.textContent)};
  });
  const planned = Array.from(total.querySelectorAll("text")).map(text => text.textContent);
  const switches = figure.querySelector(".switches");
  const says = figure.querySelector("output");
  const number = people => people.toFixed(1).replace(/\.0$/, "").replace("-", "\u2212");
  const money = people => {
    const amount = Math.abs(people * each);
    const short = amount >= 999500 ? Number((amount / 1e6).toPrecision(3)) + "M"
      : amount >= 99999.5 ? Math.round(amount / 1e3) + "k" : Math.round(amount).toLocaleString("en-US");
    return (0 > people ? "\u2212" : "") + svg.dataset.sign + short + " a year";
  };
  const next = (step, people) => {
    if (step.kind === "raw") return step.people;
    if (step.kind === "rounding") return Math.abs(step.after - Math.round(step.after)) > 1e-6 ? people : Math.ceil(people - 1e-6);
    if (step.kind === "cover") return Math.max(people, step.people > 0 ? step.after : Math.min(least, step.after));
    return step.before > 0 ? people * step.after / step.before : people;
  };
  const place = (group, low, high) => {
    const bar = group.querySelector("rect");
    const texts = group.querySelectorAll("text");
    bar.setAttribute("y", floor - Math.max(low, high) * unit);
    bar.setAttribute("height", Math.abs(high - low) * unit);
    texts[0].setAttribute("y", floor - Math.max(low, high) * unit - 9);
    return texts;
  };
  const draw = () => {
    const off = Array.from(switches.querySelectorAll("input")).filter(box => !box.checked).map(box => box.value);
    let people = 0;
    for (const step of steps) {
      const skipped = off.includes(step.kind);
      const before = step.kind === "raw" ? 0 : people;
      const after = skipped ? people : next(step, people);
      const texts = place(step.group, before, after);
      step.group.classList.toggle("off", skipped);
      texts[0].textContent = off.length === 0 ? step.texts[0] : skipped ? "off"
        : (step.kind === "raw" ? "" : after >= before ? "+" : "") + number(after - before);
      texts[2].textContent = off.length === 0 ? step.texts[2] : money(after - before);
      const join = step.group.querySelector("line");
      join.setAttribute("y1", floor - after * unit);
      join.setAttribute("y2", floor - after * unit);
      people = after;
    }
    const texts = place(total, 0, people);
    texts[0].textContent = off.length === 0 ? planned[0] : number(people);
    texts[2].textContent = off.length === 0 ? planned[2] : money(people);
    says.textContent = off.length === 0 ? "As planned: " + planned[0] : number(people) + " instead of " + planned[0];
  };
  switches.hidden = false;
  switches.addEventListener("change", draw);
  draw();
}
