/* Completing a country while its name or code is typed. What was typed is read on the server all the same. */
(function () {
  "use strict";

  var MOST = 8;
  var SHORTEST_STEM = 4;

  var desk = window.desk;
  var others = {};
  var known = [];

  function plain(text) {
    text = text.toLowerCase();
    if (text.normalize) text = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    return text.replace(/[.'’]/g, "").replace(/&/g, " and ").replace(/[-,()\s]+/g, " ").trim().replace(/\bst\b/, "saint");
  }

  function pairs(name) {
    return desk.words(name).split("|").map(function (line) { return line.split(":"); });
  }

  pairs("other-names").forEach(function (pair) {
    others[pair[0]] = (others[pair[0]] || []).concat(pair[1].split(","));
  });
  pairs("countries").forEach(function (pair) {
    var more = others[pair[0]] || [];
    var names = [pair[0].toLowerCase(), plain(pair[1])].concat(more);
    var own = [plain(pair[1])].concat(more.filter(function (name) { return name.indexOf(" ") < 0; }));
    known.push({ code: pair[0], name: pair[1], names: names, own: own });
  });

  function isMadeFrom(typed, name) {
    return name.length >= SHORTEST_STEM && typed.indexOf(name) === 0 && typed.indexOf(" ", name.length) < 0;
  }

  /* Those named stand alone; else those a longer word is made from (India for “Indian”), and those with a
     word that begins so: one word begins no former name of several words. As on the server, which reads
     a country only where it is sure. */
  function found(typed) {
    var exact = [];
    var stems = [];
    var begun = [];
    var several = typed.indexOf(" ") >= 0;
    known.forEach(function (country) {
      if (country.code.toLowerCase() === typed) exact.unshift(country);
      else if (country.names.indexOf(typed) >= 0) exact.push(country);
      if (country.names.some(function (name) { return isMadeFrom(typed, name); })) stems.push(country);
      else if ((several ? country.names : country.own).some(function (name) {
        return (" " + name).indexOf(" " + typed) >= 0;
      })) begun.push(country);
    });
    if (exact.length && exact[0].code.toLowerCase() === typed) return exact.slice(0, 1);
    return exact.length ? exact : stems.concat(begun);
  }

  /* The end of the line that is still being typed: as many last words as mean something together. */
  function beingTyped(text) {
    var word = /[^\s,;\/+|&]+/g;
    var match;
    word.lastIndex = /[^,;\/+|]*$/.exec(text).index;
    while ((match = word.exec(text))) {
      var countries = found(plain(text.slice(match.index)));
      if (countries.length) return { from: match.index, countries: countries };
    }
    return { from: text.length, countries: [] };
  }

  function complete(input) {
    var several = input.classList.contains("countries");
    var list = document.createElement("ul");
    var active = -1;
    var now = null;

    list.className = "matches";
    list.id = input.id + "-matches";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.labels && input.labels[0] ? input.labels[0].textContent : "");
    list.hidden = true;
    input.parentNode.insertBefore(list, input.nextSibling);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");

    function show(countries) {
      active = -1;
      list.textContent = "";
      countries.slice(0, MOST).forEach(function (country, place) {
        var option = document.createElement("li");
        var code = document.createElement("b");
        option.id = list.id + "-" + place;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        code.textContent = country.code;
        option.appendChild(code);
        option.appendChild(document.createTextNode(" " + country.name));
        option.addEventListener("mousedown", function (event) {
          event.preventDefault();
          pick(country);
        });
        list.appendChild(option);
      });
      list.hidden = !list.firstChild;
      input.setAttribute("aria-expanded", String(!list.hidden));
      input.removeAttribute("aria-activedescendant");
    }

    function move(step) {
      var options = list.children;
      if (active >= 0) options[active].setAttribute("aria-selected", "false");
      active = (active + step + (active < 0 && step < 0 ? 1 : 0) + options.length) % options.length;
      options[active].setAttribute("aria-selected", "true");
      input.setAttribute("aria-activedescendant", options[active].id);
    }

    function pick(country) {
      input.value = input.value.slice(0, now.from) + country.name + (several ? ", " : "");
      input.dispatchEvent(new Event("input", { bubbles: true }));
      show([]);
    }

    input.addEventListener("input", function () {
      now = beingTyped(input.value);
      show(now.countries);
    });
    input.addEventListener("blur", function () { show([]); });
    input.addEventListener("keydown", function (event) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (list.hidden) return;
        event.preventDefault();
        return move(event.key === "ArrowDown" ? 1 : -1);
      }
      if (event.key === "Escape") return show([]);
      if (event.key !== "Enter" || event.shiftKey) return;
      if (active >= 0) {
        pick(now.countries[active]);
        if (several) event.preventDefault();
      } else if (input.value.trim() && /[^\s,;\/+|&]\s*$/.test(input.value)) {
        now = beingTyped(input.value);
        if (now.countries.length < 2) return; /* The service reads it, or asks. */
        event.preventDefault();
        show(now.countries);
        desk.announce(desk.words("many").replace("{}", now.countries.length));
      }
    });
  }

  Array.prototype.forEach.call(document.querySelectorAll(".ask > .country, .ask > .countries"), complete);
})();
