/* Sorting and sifting the people of a register. Without it they stand in order, the gravest first. */
(function () {
  "use strict";

  var LATER = 150;
  var AT_ONCE = 250; /* Rows that are laid out, so that an old machine keeps up; paper gets all. */
  var collator = window.Intl && Intl.Collator ? new Intl.Collator(document.documentElement.lang, { numeric: true }) : null;

  function compared(one, other) {
    if (collator) return collator.compare(one, other);
    return one < other ? -1 : one > other ? 1 : 0;
  }

  function each(all, act) { Array.prototype.forEach.call(all, act); }

  function start() {
    var table = document.getElementById("people");
    if (!table) return;
    var sift = document.getElementById("sift");
    var count = document.getElementById("count");
    var more = document.getElementById("more");
    var text = document.getElementById("sift-text");
    var level = document.getElementById("sift-level");
    var where = document.getElementById("sift-where");
    var risk = document.getElementById("sift-risk");
    var body = table.tBodies[0];
    var most = AT_ONCE;
    var fitting;
    var people = Array.prototype.map.call(body.rows, function (row, place) {
      return {
        row: row,
        place: place,
        text: row.textContent.toLowerCase(),
        level: row.getAttribute("data-level"),
        where: row.hasAttribute("data-there") ? "there" : "away",
        risks: " " + row.getAttribute("data-risks") + " "
      };
    });

    function say(name, values, where) {
      return values.reduce(function (told, value) {
        return told.replace("{}", typeof value === "number" ? value.toLocaleString(document.documentElement.lang + "-u-nu-latn") : value);
      }, (where || sift).getAttribute("data-" + name));
    }

    function announce(told) { document.getElementById("announcer").textContent = told; }

    /* The rows that fit, as many as may be shown, in their order */

    function show(howMany) {
      var shown = fitting.slice(0, howMany);
      var rows = document.createDocumentFragment();
      shown.forEach(function (person) { rows.appendChild(person.row); });
      while (body.firstChild) body.removeChild(body.firstChild);
      body.appendChild(rows);
      more.hidden = shown.length === fitting.length;
      more.firstChild.textContent = say("first", [shown.length], more);
    }

    /* How many fit, and by what they were chosen: on paper nothing else says so. */
    function tell() {
      var chosen = [level, where, risk].filter(function (one) { return one.value; })
        .map(function (one) { return one.options[one.selectedIndex].text; });
      if (text.value.trim()) chosen.push("“" + text.value.trim() + "”");
      count.textContent = [say("shown", [fitting.length, people.length])].concat(chosen).join(" · ");
    }

    function choose() {
      var words = text.value.toLowerCase().split(/\s+/);
      var wanted = risk.value && " " + risk.value + " ";
      most = AT_ONCE;
      fitting = people.filter(function (person) {
        return (!level.value || person.level === level.value) &&
          (!where.value || person.where === where.value) &&
          (!wanted || person.risks.indexOf(wanted) >= 0) &&
          words.every(function (word) { return person.text.indexOf(word) >= 0; });
      });
      tell();
      show(most);
    }

    function chosen() {
      choose();
      announce(count.textContent);
    }

    var waiting;
    text.addEventListener("input", function () {
      clearTimeout(waiting);
      waiting = setTimeout(chosen, LATER);
    });
    level.addEventListener("change", chosen);
    where.addEventListener("change", chosen);
    risk.addEventListener("change", chosen);
    more.querySelector("button").addEventListener("click", function () {
      most = Infinity;
      var next = body.rows.length;
      show(most);
      body.rows[next].tabIndex = -1;
      body.rows[next].focus();
    });
    each(document.querySelectorAll("a[data-level]"), function (link) {
      link.addEventListener("click", function (event) {
        event.preventDefault();
        level.value = link.getAttribute("data-level");
        chosen();
        level.focus();
        document.getElementById("people-title").scrollIntoView();
      });
    });
    window.onbeforeprint = function () { show(Infinity); };
    window.onafterprint = function () { show(most); };

    /* Sorting: by what stands in a column; empty cells last, those alike in the order of the result. */

    function sortBy(column, backwards) {
      people.forEach(function (person) { person.cell = person.row.cells[column].textContent.trim(); });
      people.sort(function (one, other) {
        if (!column) return backwards ? other.place - one.place : one.place - other.place;
        if (!one.cell !== !other.cell) return one.cell ? -1 : 1;
        var order = compared(one.cell, other.cell);
        return (backwards ? -order : order) || one.place - other.place;
      });
      choose();
    }

    /* A heading is a button on screen, and text on paper: there no button stands at the head of each page. */

    var headings = Array.prototype.slice.call(table.tHead.rows[0].cells);
    headings.forEach(function (heading, column) {
      var name = heading.textContent;
      var button = document.createElement("button");
      button.type = "button";
      button.className = "order";
      button.textContent = name;
      button.title = say("sort", [name]);
      var onPaper = document.createElement("span");
      onPaper.className = "on-paper";
      onPaper.textContent = name;
      heading.textContent = "";
      heading.appendChild(onPaper);
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

    /* The script of every page has not seen a button that came later. */

    var print = document.querySelector(".take [data-print]");
    if (window.print && print.hidden) {
      print.addEventListener("click", function () { window.print(); });
      print.hidden = false;
    }
    sift.hidden = count.hidden = false;
    headings[0].setAttribute("aria-sort", "descending");
    table.classList.add("ordered");
    choose();
  }

  document.addEventListener("register-shown", start);
  start();
})();
