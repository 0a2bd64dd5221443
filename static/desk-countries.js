/* Completing a country while its name or code is typed. What was typed is read on the server all the same. */
(function () {
  "use strict";

  var MOST = 8;

  var desk = window.desk;
  var reader = window.countryReader;

  reader.know(desk.words("countries").split("|").map(function (line) {
    return { code: line.slice(0, 2), name: line.slice(3) };
  }));

  /* The end of the line that is still being typed: as many last words as mean something together, or nearly so. */
  function beingTyped(text) { return findEnd(text, true) || findEnd(text, false) || { from: text.length, countries: [] }; }

  function findEnd(text, mayNotBeMisspelt) {
    var word = /[^\s,\u060c\u3001\uff0c;\u061b\uff1b\/+|&]+/g;
    var match;
    word.lastIndex = /[^,\u060c\u3001\uff0c;\u061b\uff1b\/+|]*$/.exec(text).index;
    while ((match = word.exec(text))) {
      var reading = reader.read(text.slice(match.index), mayNotBeMisspelt);
      var countries = reading.isSure ? reading.countries : reading.countries.concat(reading.further);
      if (countries.length) return { from: match.index, countries: countries };
    }
    return null;
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
      var text = reader.read(country.name).isSure ? country.name : country.code;
      input.value = input.value.slice(0, now.from) + text + (several ? ", " : "");
      input.dispatchEvent(new Event("input", { bubbles: true }));
      show([]);
    }

    function look() {
      now = beingTyped(input.value);
      show(now.countries);
    }

    input.addEventListener("input", look);
    reader.load(function () { if (input === document.activeElement && input.value !== input.defaultValue) look(); });
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
      } else if (input.value.trim() && /[^\s,\u060c\u3001\uff0c;\u061b\uff1b\/+|&]\s*$/.test(input.value)) {
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
