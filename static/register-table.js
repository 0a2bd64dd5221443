/* Sorting and sifting the people of a register. Without it they stand in order, the gravest first. */
(function () {
  "use strict";

  var LATER = 150;
  var collator = window.Intl && Intl.Collator ? new Intl.Collator(document.documentElement.lang, { numeric: true }) : null;

  function compared(one, other) {
    if (collator) return collator.compare(one, other);
    return one < other ? -1 : one > other ? 1 : 0;
  }

  function start() {
    var table = document.getElementById("people");
    if (!table) return;
    var sift = document.getElementById("sift");
    var count = document.getElementById("count");
    var text = document.getElementById("sift-text");
    var level = document.getElementById("sift-level");
    var risk = document.getElementById("sift-risk");
    var body = table.tBodies[0];
    var people = Array.prototype.map.call(body.rows, function (row, place) {
      return {
        row: row,
        place: place,
        text: row.textContent.toLowerCase(),
        level: row.getAttribute("data-level"),
        risks: " " + row.getAttribute("data-risks") + " "
      };
    });

    function say(name, values) {
      return values.reduce(function (told, value) { return told.replace("{}", value); }, sift.getAttribute("data-" + name));
    }

    function announce(told) { document.getElementById("announcer").textContent = told; }

    /* Sifting */

    function show() {
      var words = text.value.toLowerCase().split(/\s+/);
      var wanted = risk.value && " " + risk.value + " ";
      var shown = 0;
      people.forEach(function (person) {
        var fits = (!level.value || person.level === level.value) &&
          (!wanted || person.risks.indexOf(wanted) >= 0) &&
          words.every(function (word) { return person.text.indexOf(word) >= 0; });
        if (person.row.hidden === fits) person.row.hidden = !fits;
        if (fits) shown += 1;
      });
      tell(shown);
      announce(count.textContent);
    }

    /* How many are shown, and by what they were chosen: on paper nothing else says so. */
    function tell(shown) {
      var chosen = [level, risk].filter(function (one) { return one.value; })
        .map(function (one) { return one.options[one.selectedIndex].text; });
      if (text.value.trim()) chosen.push("“" + text.value.trim() + "”");
      count.textContent = [say("shown", [shown.toLocaleString("en"), people.length.toLocaleString("en")])].concat(chosen).join(" · ");
    }

    var waiting;

    function showSoon() {
      clearTimeout(waiting);
      waiting = setTimeout(show, LATER);
    }

    text.addEventListener("input", showSoon);
    level.addEventListener("change", show);
    risk.addEventListener("change", show);
    Array.prototype.forEach.call(document.querySelectorAll("a[data-level]"), function (link) {
      link.addEventListener("click", function (event) {
        event.preventDefault();
        level.value = link.getAttribute("data-level");
        show();
        document.getElementById("people-title").scrollIntoView();
        level.focus({ preventScroll: true });
      });
    });

    /* Sorting: by what stands in a column; empty cells last, those alike in the order of the result. */

    function sortBy(column, backwards) {
      people.forEach(function (person) { person.cell = column ? person.row.cells[column].textContent.trim() : ""; });
      people.sort(function (one, other) {
        if (!one.cell !== !other.cell) return one.cell ? -1 : 1;
        var order = column ? compared(one.cell, other.cell) : 0;
        if (!column) return backwards ? other.place - one.place : one.place - other.place;
        return (backwards ? -order : order) || one.place - other.place;
      });
      var sorted = document.createDocumentFragment();
      people.forEach(function (person) { sorted.appendChild(person.row); });
      body.appendChild(sorted);
    }

    var headings = Array.prototype.slice.call(table.tHead.rows[0].cells);
    headings.forEach(function (heading, column) {
      var name = heading.textContent;
      var button = document.createElement("button");
      button.type = "button";
      button.className = "order";
      button.textContent = name;
      button.title = say("sort", [name]);
      heading.textContent = "";
      heading.appendChild(button);
      button.addEventListener("click", function () {
        var orders = column ? ["ascending", "descending"] : ["descending", "ascending"];
        var backwards = heading.getAttribute("aria-sort") === orders[0];
        headings.forEach(function (other) { other.removeAttribute("aria-sort"); });
        heading.setAttribute("aria-sort", orders[Number(backwards)]);
        sortBy(column, backwards);
        announce(say(backwards ? "backwards" : "sorted", [name]));
      });
    });

    headings[0].setAttribute("aria-sort", "descending");

    /* The script of every page has not seen a button that came later. */
    var print = document.querySelector(".take [data-print]");
    if (print.hidden) print.addEventListener("click", function () { window.print(); });
    print.hidden = false;

    sift.hidden = count.hidden = false;
    tell(people.length);
  }

  document.addEventListener("register-shown", start);
  start();
})();
