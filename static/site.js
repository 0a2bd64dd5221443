/* Everything here only helps: each page does its work without it. Written for old browsers too. */
(function () {
  "use strict";

  var announcer = document.getElementById("announcer");

  function announce(text) { announcer.textContent = text; }

  function each(selector, act, within) {
    Array.prototype.forEach.call((within || document).querySelectorAll(selector), act);
  }

  /* Leaving: by click, or by Shift three times. The page goes blank before anything else. */

  var exit = document.getElementById("exit");

  function leave() {
    var address = exit.href;
    document.body.textContent = "";
    document.title = " ";
    window.location.replace(address);
  }

  exit.addEventListener("click", function (event) {
    event.preventDefault();
    leave();
  });

  var presses = 0;
  var lastPress = 0;

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Shift" || event.repeat) {
      if (event.key !== "Shift") presses = 0;
      return;
    }
    var now = Date.now();
    presses = now - lastPress < 5000 ? presses + 1 : 1;
    lastPress = now;
    if (presses === 3) leave();
    else announce(exit.getAttribute(presses === 1 ? "data-once" : "data-twice"));
  });

  /* Errors: the summary takes the focus, and its links pass it to the control. */

  var problem = document.getElementById("problem");
  if (problem) {
    problem.focus();
    each("a", function (link) {
      link.addEventListener("click", function (event) {
        var control = document.getElementById(link.hash.slice(1));
        if (!control) return;
        event.preventDefault();
        control.focus();
        (control.closest(".question") || control).scrollIntoView();
      });
    }, problem);
  }

  /* "None of these" unticks the others, and they untick it. */

  each(".choices", function (choices) {
    choices.addEventListener("change", function (event) {
      var ticked = event.target;
      if (ticked.type !== "checkbox" || !ticked.checked) return;
      var alone = ticked.hasAttribute("data-alone");
      each("input", function (other) {
        if (other !== ticked && (alone || other.hasAttribute("data-alone"))) other.checked = false;
      }, choices);
    });
  });

  /* Printing */

  each("[data-print]", function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });
  each(".noscript", function (note) { note.hidden = true; });

  /* Finding a country by a short, common or former name */

  var texts = document.getElementById("find-texts");

  var names = {};
  if (texts) texts.getAttribute("data-names").split("|").forEach(function (line) {
    var parts = line.split(":");
    names[parts[0]] = (names[parts[0]] || []).concat(parts[1].split(","));
  });

  function plain(text) {
    text = text.toLowerCase();
    if (text.normalize) text = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    return text.replace(/[.'’]/g, "").replace(/&/g, " and ").replace(/[-,()\s]+/g, " ").trim().replace(/\bst\b/, "saint");
  }

  /* A beginning chooses only within a word: “germ”. “Indian” begins a name, and is not of that country. */
  function isSure(typed, names) {
    return names.some(function (name, place) {
      if (place && typed.indexOf(" ") < 0 && name.indexOf(" ") >= 0) return false;
      return name.indexOf(typed) === 0 && /\S/.test(name.charAt(typed.length));
    });
  }

  function found(options, typed) {
    var exact = [];
    var begun = [];
    var sure = false;
    options.forEach(function (option) {
      if (!option.value) return;
      var known = [plain(option.text)].concat(names[option.value] || []);
      if (known.indexOf(typed) >= 0) exact.push(option);
      else if (known.some(function (name) { return (" " + name).indexOf(" " + typed) >= 0; })) {
        begun.push(option);
        sure = isSure(typed, known);
      }
    });
    return { all: exact.concat(begun), one: exact.length === 1 ? exact[0] : begun.length === 1 && !exact.length && sure ? begun[0] : null };
  }

  function say(name, value) { return texts.getAttribute("data-" + name).replace("{}", value); }

  function addFinder(select) {
    var all = Array.prototype.slice.call(select.options);
    var prompt = all[0].text;
    var find = document.createElement("input");
    find.className = "find";
    find.autocomplete = "off";
    find.placeholder = say("find", "");
    var label = select.labels && select.labels[0];
    find.setAttribute("aria-label", (label ? label.textContent.trim() + ": " : "") + say("find", ""));

    function show(options) {
      var chosen = select.value;
      while (select.firstChild) select.removeChild(select.firstChild);
      options.forEach(function (option) { select.appendChild(option); });
      select.value = chosen;
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }

    function choose() {
      var typed = plain(find.value);
      all[0].text = prompt;
      if (!typed) return show(all);
      var match = found(all, typed);
      show([all[0]].concat(match.all));
      select.value = match.one ? match.one.value : "";
      if (match.one) return announce(say("chosen", match.one.text));
      all[0].text = match.all.length > 1 ? say("many", match.all.length) : match.all.length ? prompt : say("none", "");
      announce(all[0].text);
    }

    find.addEventListener("input", choose);
    find.addEventListener("keydown", function (event) {
      if (event.key !== "Enter") return;
      event.preventDefault();
      if (!select.value) select.focus();
    });
    select.addEventListener("change", function () {
      find.value = "";
      all[0].text = prompt;
      show(all);
    });
    select.parentNode.insertBefore(find, select);
    select.restore = function () { find.value = ""; all[0].text = prompt; show(all); };
  }

  if (texts) each(".country select", addFinder);

  /* Adding and removing a list of countries in place */

  var rows = document.querySelector(".rows");
  if (!rows) return;
  var add = document.querySelector("button[value=add]");
  var most = Number(rows.getAttribute("data-most"));

  function renumber() {
    each(".row", function (row, place) {
      var number = place + 1;
      var select = row.querySelector("select");
      var label = row.querySelector("label");
      var remove = row.querySelector("button");
      select.id = rows.parentNode.id + "_" + place;
      label.htmlFor = select.id;
      [label, remove.querySelector(".unseen")].forEach(function (text) {
        text.textContent = text.textContent.replace(/\d+/, number);
      });
      var find = row.querySelector(".find");
      if (find) find.setAttribute("aria-label", label.textContent.trim() + ": " + say("find", ""));
      remove.value = "remove-" + number;
      remove.hidden = rows.children.length === 1;
    }, rows);
    add.hidden = rows.children.length >= most;
  }

  add.addEventListener("click", function (event) {
    event.preventDefault();
    var last = rows.lastElementChild;
    var select = last.querySelector("select");
    var chosen = select.value;
    if (select.restore) select.restore();
    var row = last.cloneNode(true);
    select.value = chosen;
    var find = row.querySelector(".find");
    if (find) find.parentNode.removeChild(find);
    row.querySelector("select").removeAttribute("aria-invalid");
    rows.appendChild(row);
    renumber();
    row.querySelector("select").value = "";
    addFinder(row.querySelector("select"));
    row.querySelector("input").focus();
  });

  rows.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) return;
    event.preventDefault();
    var row = button.closest(".row");
    var next = row.nextElementSibling || row.previousElementSibling;
    rows.removeChild(row);
    renumber();
    next.querySelector("select").focus();
  });
})();
